using System.Globalization;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A date with a weekday that it does not have: "Monday, 4 March 2025". Either of them can be wrong.</summary>
internal static class WeekdayMismatch
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.WeekdayMismatch;

    // Before, countries used different calendars.
    private const int FirstYear = 1924;

    private static readonly string[] Weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    // Letters that begin an abbreviation: Tue, Tues, Thur, Thurs.
    private const int FewestLetters = 3;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var mention in document.Dates)
        {
            if (
                DateOf(mention.Edtf) is not { } date
                || !IsWritten(document.Text, mention, date)
                || FindWeekday(document.Text, mention.Range) is not { } weekday
            )
            {
                continue;
            }

            var (name, start) = weekday;
            if (name == Weekdays[(int)date.DayOfWeek])
                continue;
            var range = TextRange.Between(Math.Min(start, mention.Range.Start), mention.Range.End);
            yield return Definition.FindingAt(
                document,
                range,
                date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
                Weekdays[(int)date.DayOfWeek],
                name
            );
        }
    }

    private static DateTime? DateOf(string? edtf) =>
        DateTime.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year >= FirstYear
            ? date
            : null;

    // A year that the reader completed can be another one, and the order of "3/4/2025" is not known.
    private static bool IsWritten(string text, DateMention mention, DateTime date)
    {
        var words = mention.Range.Of(text);
        return words.Contains(date.Year.ToString(CultureInfo.InvariantCulture))
            && words.IndexOf('/') < 0
            && !HasPointBetweenDigits(words)
            && !HasJoint(words);
    }

    // "Wednesday 19 January, from 1930" can be a time.
    private static bool HasJoint(string words) =>
        words.Split(' ', ',').Any(word => word is "from" or "at" or "in" or "until" or "till" or "to" or "by" or "and");

    private static bool HasPointBetweenDigits(string words)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i] == '.' && char.IsDigit(words[i - 1]) && char.IsDigit(words[i + 1]))
                return true;
        }

        return false;
    }

    // In the words of the date, or directly before them.
    private static (string Name, int Start)? FindWeekday(string text, TextRange date)
    {
        (string Name, int Start)? found = null;
        for (var i = date.Start; i < date.End; i++)
        {
            if (!StartsWord(text, i) || NameAt(text, i) is not { } name)
                continue;
            if (found is not null)
                return null;
            found = (name, i);
        }

        return found is { } inside ? (IsSecondOfTwo(text, inside.Start) ? null : inside) : Before(text, date.Start);
    }

    private static (string Name, int Start)? Before(string text, int date)
    {
        var end = date;
        while (end > 0 && text[end - 1] is ' ' or ',' or '.' or '(')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return end < date && start < end && NameAt(text, start) is { } name && !IsSecondOfTwo(text, start) ? (name, start) : null;
    }

    // "Saturday and Sunday, 9 March 2025", "The Sun, 9 March 2025": not the day of the date alone, or not a day.
    private static bool IsSecondOfTwo(string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ' or '-' or '–' or '—' or '/')
        {
            if (text[--end] != ' ')
                return true;
        }

        var word = end;
        while (word > 0 && char.IsLetter(text[word - 1]))
            word--;
        return text.Substring(word, end - word).ToLowerInvariant() is "to" or "and" or "or" or "through" or "until" or "till" or "the";
    }

    // A full name, or an abbreviation of at least three letters, with a capital letter.
    private static string? NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        var length = end - start;
        if (length < FewestLetters || !char.IsUpper(text[start]) || (end < text.Length && text[end] is '\'' or '’'))
            return null;
        foreach (var name in Weekdays)
        {
            if (length > name.Length || string.Compare(name, 0, text, start, length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            return length == name.Length || length <= 3 || (length <= 5 && name[0] == 'T') || (length == 4 && name[0] == 'W') ? name : null;
        }

        return null;
    }

    private static bool StartsWord(string text, int at) => char.IsLetter(text[at]) && (at == 0 || !char.IsLetter(text[at - 1]));
}
