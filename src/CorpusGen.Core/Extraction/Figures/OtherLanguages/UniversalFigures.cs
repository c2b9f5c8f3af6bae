using System.Globalization;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.Identification;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.OtherLanguages;

/// <summary>
/// Reads the figures and dates of a block that is not English as far as no language reads them differently: whole numbers without
/// separators, with a symbol of a unit ("20 %", "€ 50", "300 km"), and dates of ISO 8601 ("2019-12-01"). Words, decimals, groups of
/// digits, and numbers that a word can multiply are left out: "1,5 Millionen", "3 mil", "1.300".
/// </summary>
internal static class UniversalFigures
{
    /// <summary>More digits are not a measured number.</summary>
    private const int MostDigits = 9;

    private const int LongestUnit = 4;

    /// <summary>Marks that a number may touch.</summary>
    private const string Openings = "([\"'„“”«»<>";

    /// <summary>Words before a number that change it. Words that multiply are in <see cref="LanguageWords"/>.</summary>
    private static readonly WordSet Changing = new(
        """
        minus moins menos meno min mínus miinus mínusz mīnus eksi kurang tolak trừ
        mil mille mila cent cento cien ciento cem hundert honderd hundra hundre hundrede tausend duizend tusen tusind bin yüz sto
        tysiąc tisíc mie mii sută ezer száz tuhat ribu juta
        """
    );

    /// <summary>Adds the figures and dates of a block.</summary>
    public static void Read(string text, TextRange block, List<Figure> figures, List<DateMention> dates)
    {
        for (var at = block.Start; at < block.End; at++)
        {
            if (!IsDigit(text[at]))
                continue;
            var end = at;
            while (end < block.End && IsDigit(text[end]))
                end++;
            if (IsoDate(text, block, at, end) is { } date)
            {
                dates.Add(new DateMention(date, date.Of(text)));
                end = date.End;
            }
            else if (end - at <= MostDigits)
            {
                Add(text, block, at, end, figures);
            }

            at = end;
        }
    }

    private static void Add(string text, TextRange block, int start, int end, List<Figure> figures)
    {
        var value = decimal.Parse(text.Substring(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);
        var first = start;
        var currency = CurrencyBefore(text, block, start, ref first);
        if (currency is null && start > block.Start && text[start - 1] is '-' or '\u2212')
        {
            value = -value;
            first--;
        }

        if (!IsFreeBefore(text, block, first) || IsPartOfNumber(text, block, end))
            return;
        if (currency is not null)
        {
            if (!HasWordAfter(text, block, end))
                figures.Add(Figure(TextRange.Between(first, end), value, currency));
            return;
        }

        var unit = SkipSpace(text, end, block.End);
        var last = Math.Min(unit + LongestUnit, block.End);
        for (; last > unit; last--)
        {
            if (Ends(text, block, last) && UniversalUnits.After(text.AsSpan(unit, last - unit)) is { } name)
            {
                if (!IsChangedBy(text, block, last))
                    figures.Add(Figure(TextRange.Between(first, last), value, name));
                return;
            }
        }
    }

    private static Figure Figure(TextRange range, decimal value, string unit) =>
        new(range, value, value, unit) { UnitCode = UnitCodes.Of(unit) };

    private static string? CurrencyBefore(string text, TextRange block, int start, ref int first)
    {
        var end = start;
        while (end > block.Start && IsSpace(text[end - 1]))
            end--;
        for (var from = Math.Max(block.Start, end - 3); from < end; from++)
        {
            var isWhole = from == block.Start || !char.IsLetterOrDigit(text[from - 1]);
            if (!isWhole || UniversalUnits.Before(text.AsSpan(from, end - from)) is not { } name)
                continue;
            first = from;
            return name;
        }

        return null;
    }

    /// <summary>Returns true if neither a digit, nor a mark of a number, nor a word that changes a number is before an offset.</summary>
    private static bool IsFreeBefore(string text, TextRange block, int at)
    {
        if (at == block.Start)
            return true;
        if (!IsSpace(text[at - 1]) && Openings.IndexOf(text[at - 1]) < 0)
            return false;
        var end = at;
        while (end > block.Start && IsSpace(text[end - 1]))
            end--;
        if (end == block.Start)
            return true;
        if (char.IsDigit(text[end - 1]) || text[end - 1] is '-' or '\u2212' or '×' or '/' or '*' or '^')
            return false;
        var start = end;
        while (start > block.Start && char.IsLetter(text[start - 1]))
            start--;
        return !Changes(text.AsSpan(start, end - start));
    }

    /// <summary>Returns true if a number goes on after its unit: "75 USD millones", "15 € 50".</summary>
    private static bool IsChangedBy(string text, TextRange block, int at)
    {
        var start = SkipSpace(text, at, block.End);
        var end = start;
        while (end < block.End && char.IsLetter(text[end]))
            end++;
        return (start < block.End && IsDigit(text[start])) || Changes(text.AsSpan(start, end - start));
    }

    private static bool Changes(ReadOnlySpan<char> word) =>
        Changing.Has(word) || LanguageWords.OtherOf(word) is { MultipliesNumbers: true };

    /// <summary>Returns true if a number goes on after its digits: "1,5", "1.300", "20-30", "1/2", "12 345", "2½".</summary>
    private static bool IsPartOfNumber(string text, TextRange block, int end)
    {
        if (end == block.End)
            return false;
        if (IsNumeral(text[end]) || (text[end] is '.' or ',' or '\'' or '\u2019' && end + 1 < block.End && IsDigit(text[end + 1])))
            return true;
        if (text[end] is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '/' or ':' or '\u00D7' or '^')
            return true;
        var next = SkipSpace(text, end, block.End);
        return next < block.End && (IsDigit(text[next]) || IsNumeral(text[next]));
    }

    private static bool HasWordAfter(string text, TextRange block, int end)
    {
        var next = SkipSpace(text, end, block.End);
        return next < block.End && char.IsLetter(text[next]);
    }

    private static bool Ends(string text, TextRange block, int at) =>
        at == block.End || !(char.IsLetterOrDigit(text[at]) || text[at] is '\'' or '\u2019' or '/' or '²' or '³' or '·' or '$');

    private static TextRange? IsoDate(string text, TextRange block, int start, int end)
    {
        if (end - start != 4 || start + 10 > block.End || (start > block.Start && !IsSpace(text[start - 1]) && text[start - 1] != '('))
            return null;
        var date = text.Substring(start, 10);
        var ends = start + 10 == block.End || !(char.IsLetterOrDigit(text[start + 10]) || text[start + 10] == '-');
        var isDate = DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return ends && isDate ? new TextRange(start, 10) : null;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
            at++;
        return at;
    }

    private static bool IsSpace(char character) => character is ' ' or '\u00A0' or '\u202F' or '\u2009';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>Returns true for "½" and for "²", which is a number but not a digit.</summary>
    private static bool IsNumeral(char character) => char.IsNumber(character);
}
