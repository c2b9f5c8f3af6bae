using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>What a text reports in numbers, and when.</summary>
/// <param name="Figures">The figures, in order.</param>
/// <param name="Dates">The date mentions, in order; none of them overlaps a figure.</param>
/// <param name="Doubts">What could not be read for certain, in order.</param>
public sealed record FigureExtraction(
    EquatableArray<Figure> Figures, EquatableArray<DateMention> Dates, EquatableArray<Doubt> Doubts);

/// <summary>Finds the figures and date mentions of a document.</summary>
public static class FigureExtractor
{
    /// <summary>Finds the figures and dates of a document's blocks. Linear in the length of the text; never throws for any text.</summary>
    public static FigureExtraction Extract(string text, EquatableArray<Block> blocks) =>
        new(default, default, default);
}
