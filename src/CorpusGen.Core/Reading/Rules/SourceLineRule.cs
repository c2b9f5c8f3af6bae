using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Rules;

/// <summary>The last line of a text may say where it comes from: "Source: TRT World".</summary>
internal static class SourceLineRule
{
    // What such a line begins with.
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

    public static bool Fits(PlainTextPlace place) =>
        place.IsShortLine(Longest) && place.Index > 0 && place.Index >= place.Stretches.Count - 3 && OpeningOf(place.Words) > 0;

    /// <summary>The source that a last line names; null where it is no source line.</summary>
    public static TextRange? SourceOf(string text, TextRange line) =>
        line.Length <= Longest && OpeningOf(line.In(text)) > 0 ? Read(text, line) : null;

    /// <summary>The source's own words; null where nothing stands behind the opening.</summary>
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
