using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The thing that a figure is a value of. Two figures with the same key should have the same value.</summary>
internal static class FigureKey
{
    /// <summary>Returns the key; null if the counted things are not specific enough for a comparison.</summary>
    public static string? Of(Document document, Figure figure)
    {
        if (figure.Value is null || figure.Modifier != Modifier.Exact || figure.Concept is not { } concept)
            return null;
        var text = document.Text;
        // A four-way race and a two-way race are different.
        if (figure.Range.End < text.Length && text[figure.Range.End] is '-' or '‐' or '‑')
            return null;
        var words = NormalizedWords.Of(text, concept);
        // A single word ("people", "troops") is counted anew in every sentence.
        if (NormalizedWords.CountWords(words) < 2)
            return null;
        return string.Join("\n", words, figure.Unit, figure.Change, Part(figure.Period), Part(figure.About), Part(figure.Source));

        string Part(Text.TextRange? range) => range is { } stretch ? NormalizedWords.Of(text, stretch) : "";
    }
}
