using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The thing that a figure is a value of. Two figures with the same key should have the same value.</summary>
internal static class FigureKey
{
    /// <summary>Words of a sentence that give one stage of several: "a year later it had four million downloads".</summary>
    private static readonly HashSet<string> StageWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "later",
        "earlier",
        "now",
        "then",
        "previously",
        "initially",
        "eventually",
        "next",
        "following",
        "reached",
        "reaching",
        "grew",
        "grown",
        "rose",
        "risen",
        "fell",
        "fallen",
        "passed",
        "topped",
    };

    /// <summary>The characters before a figure in which such a word counts.</summary>
    private const int Reach = 80;

    /// <summary>Returns the key; null if the counted things are not specific enough for a comparison.</summary>
    public static string? Of(Document document, Figure figure)
    {
        if (figure.Value is null || figure.Modifier != Modifier.Exact || figure.Concept is not { } concept)
            return null;
        var text = document.Text;
        // A four-way race and a two-way race are different.
        if (figure.Range.End < text.Length && text[figure.Range.End] is '-' or '‐' or '‑')
            return null;
        if (IsAlternative(text, figure.Range))
            return null;
        var words = NormalizedWords.Of(text, concept);
        // A single word ("people", "troops") is counted anew in every sentence.
        if (NormalizedWords.CountWords(words) < 2)
            return null;
        // A level that was reached is one of several by nature: "grew to five million".
        if (figure.Movement is not null || IsStage(document, figure))
            return null;
        return string.Join(
            "\n",
            words,
            figure.Unit,
            figure.Change,
            figure.Kind,
            Part(figure.Period),
            Part(figure.Place),
            Part(figure.About),
            Part(figure.Source)
        );

        string Part(Text.TextRange? range) => range is { } stretch ? NormalizedWords.Of(text, stretch) : "";
    }

    // "five or six lines": neither is the value.
    private static bool IsAlternative(string text, Text.TextRange range) =>
        string.CompareOrdinal(text, range.End, " or ", 0, 4) == 0
        || (range.Start >= 4 && string.CompareOrdinal(text, range.Start - 4, " or ", 0, 4) == 0);

    private static bool IsStage(Document document, Figure figure)
    {
        if (figure.Period is not null)
            return false;
        var text = document.Text;
        var start = Math.Max(0, figure.Range.Start - Reach);
        for (var i = figure.Range.Start - 1; i >= start; i--)
        {
            if (text[i] is '.' or '!' or '?' or '\n')
                start = i + 1;
        }

        return text.Substring(start, figure.Range.Start - start).Split(' ', ',', ';').Any(StageWords.Contains);
    }
}
