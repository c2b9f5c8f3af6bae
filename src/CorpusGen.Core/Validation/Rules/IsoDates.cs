using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Finds dates in the form of ISO 8601 that do not exist: 2023-13-04, 2023-02-30.</summary>
internal static class IsoDates
{
    private const int Length = 10;

    /// <summary>Returns the ranges of the dates that do not exist.</summary>
    public static IEnumerable<TextRange> FindImpossible(string text, TextRange range)
    {
        var dash = range.Start;
        while (dash < range.End && (dash = text.IndexOf('-', dash, range.End - dash)) >= 0)
        {
            var date = new TextRange(dash - 4, Length);
            dash++;
            if (range.Contains(date) && IsImpossible(text, date.Start) && !IsPartOfMore(text, date))
                yield return date;
        }
    }

    /// <summary>Returns true if the characters at an offset have the form of a date, and the calendar has no such day.</summary>
    public static bool IsImpossible(string text, int at)
    {
        if (at < 0 || at + Length > text.Length || text[at + 4] != '-' || text[at + 7] != '-')
            return false;
        for (var i = 0; i < Length; i++)
        {
            if (i is not (4 or 7) && text[at + i] is < '0' or > '9')
                return false;
        }

        var (year, month, day) = (Number(text, at, 4), Number(text, at + 5, 2), Number(text, at + 8, 2));
        // Other numbers with hyphens are of a case or a product; "2019-20-21" are three years.
        if (year is < 1000 or > 2999 || (month == (year % 100) + 1 && day == month + 1))
            return false;
        // A day or month that is not known is 00.
        return month > 12 || (month > 0 && day > DateTime.DaysInMonth(year, month));
    }

    private static int Number(string text, int at, int digits)
    {
        var number = 0;
        for (var i = at; i < at + digits; i++)
            number = (number * 10) + text[i] - '0';
        return number;
    }

    // A part of a longer number, a path, an address or the name of a file.
    private static bool IsPartOfMore(string text, TextRange date)
    {
        if (date.Start > 0 && IsJoined(text[date.Start - 1]))
            return true;
        if (date.End == text.Length)
            return false;
        var next = text[date.End];
        var isTime = next == 'T' && date.End + 1 < text.Length && char.IsDigit(text[date.End + 1]);
        return !isTime && (IsJoined(next) || (next == '.' && date.End + 1 < text.Length && char.IsLetterOrDigit(text[date.End + 1])));
    }

    private static bool IsJoined(char c) => char.IsLetterOrDigit(c) || "-_/\\=&#+".IndexOf(c) >= 0;
}
