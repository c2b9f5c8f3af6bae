using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>What a figure is a value of: two figures of one key should have one value.</summary>
internal static class FigureKey
{
    /// <summary>The key; null where the figure says too little of what it counts to be held against another.</summary>
    public static string? Of(Document document, Figure figure)
    {
        if (figure.Value is null || figure.Modifier != Modifier.Exact || figure.Concept is not { } concept)
            return null;
        var text = document.Text;
        // A four-way race and a two-way race are two races.
        if (figure.Range.End < text.Length && text[figure.Range.End] is '-' or '‐' or '‑')
            return null;
        var words = NormalizedWords.Of(text, concept);
        // One word ("people", "troops") is counted anew in every sentence.
        if (NormalizedWords.CountWords(words) < 2)
            return null;
        return string.Join("\n", words, figure.Unit, figure.Change, Part(figure.Period), Part(figure.About), Part(figure.Source));

        string Part(Text.TextRange? range) => range is { } stretch ? NormalizedWords.Of(text, stretch) : "";
    }
}
