using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>Recognizes a last line with the source of the text: "Source: TRT World".</summary>
internal static class SourceLineRule
{
    // What a source line begins with.
    private static readonly string[] Openings =
    [
        "Source:",
        "Sources:",
        "Via:",
        "Originally published by",
        "Originally published in",
        "First published by",
        "First published in",
        "Quelle:",
        "Fuente:",
        "Fonte:",
    ];

    private const int Longest = 160;

    public static bool Fits(LineGroupContext group) =>
        group.IsShortLine(Longest) && group.Index > 0 && group.Index >= group.Groups.Count - 3 && OpeningOf(group.Words) > 0;

    /// <summary>Returns the source that a last line names; null if it is not a source line.</summary>
    public static TextRange? SourceOf(string text, TextRange line) =>
        line.Length <= Longest && OpeningOf(line.In(text)) > 0 ? Read(text, line) : null;

    /// <summary>Returns the words after the opening; or null.</summary>
    public static TextRange? Read(string text, TextRange line)
    {
        var start = line.Start + OpeningOf(line.In(text));
        var end = line.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] == ':'))
            start++;
        while (end > start && text[end - 1] == '.')
            end--;
        return start < end ? TextRange.Between(start, end) : null;
    }

    private static int OpeningOf(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return opening.Length;
        }

        return 0;
    }
}
