using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Digits with points and commas that are not a number in any notation: "1,30,0".</summary>
internal static class InvalidNumber
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.InvalidNumber;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NumberUnreadable && !IsSomethingElse(document.Text, doubt.Range))
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }

    // "X00,000" is a number that hides its digits, "1.24,1.25" are versions, and "February 18,2020" lacks a space.
    private static bool IsSomethingElse(string text, TextRange range)
    {
        // After a colon or a brace it is a part of a time or of a list: "01:21:00,067.067", "{28.6,28.8,28}".
        if (range.Start > 0 && (char.IsLetter(text[range.Start - 1]) || text[range.Start - 1] is ':' or '{'))
            return true;
        // A line of values: "wf checking,1,0.001".
        if (range.Start > 0 && text[range.Start - 1] == ',')
            return true;
        // "[0,2.5)", "scale={[100,0.1,1]}", "1,024<sup>3</sup>": an interval, a list or a power.
        if (range.Start > 0 && IsOfList(text, range))
            return true;
        var parts = range.Of(text).Split(',');
        return parts.Length > 1 && parts.All(part => part.IndexOf('.') > 0)
            || (parts.Length == 2 && IsYear(parts[1]) && parts[0].Length <= 2);
    }

    private static bool IsOfList(string text, TextRange range)
    {
        var (before, after) = (text[range.Start - 1], range.End < text.Length ? text[range.End] : ' ');
        return before is '[' or '\'' or '`'
            || after is ']' or '}' or '<'
            || (after == '\\' && range.End + 1 < text.Length && text[range.End + 1] == ']')
            || (before == '(' && after == ')')
            || text.IndexOf('<', range.Start, range.Length) >= 0
            || text.IndexOf(']', range.Start, range.Length) >= 0;
    }

    private static bool IsYear(string digits) => digits.Length == 4 && digits[0] is '1' or '2' && digits.All(char.IsDigit);
}
