using CorpusGen.Core.Extraction.Figures.Context;
using CorpusGen.Core.Extraction.Figures.Dates;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Traps;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures;

/// <summary>What a text reports in numbers, and when.</summary>
/// <param name="Figures">The figures, in order.</param>
/// <param name="Dates">The date mentions, in order; none of them overlaps a figure.</param>
/// <param name="Doubts">What could not be read for certain, in order.</param>
public sealed record FigureExtraction(
    EquatableArray<Figure> Figures, EquatableArray<DateMention> Dates, EquatableArray<Doubt> Doubts);

/// <summary>
/// Finds the figures and date mentions of a document, sentence by sentence: dates take their tokens first, then the numbers that are
/// names or scores, and what is left is measured and put in its context.
/// </summary>
public static class FigureExtractor
{
    /// <summary>Finds the figures and dates of a document's blocks. Linear in the length of the text; never throws for any text.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="anchor">The day the text was written, to which "last Monday" is reckoned; where it is null, such dates have no value.</param>
    public static FigureExtraction Extract(string text, EquatableArray<Block> blocks, DateTime? anchor = null)
    {
        var figures = new List<Figure>();
        var dates = new List<DateMention>();
        var doubts = new List<Doubt>();
        var measures = new List<Measure>();
        var sentence = new Sentence(text);
        var pointsGroup = Convention.PointsGroup(text);
        foreach (var block in blocks)
        {
            var reader = new SentenceReader(sentence, block.Range);
            while (reader.Read())
            {
                if (!sentence.Triggered) continue;
                if (sentence.HasAddress) WebAddress.Take(sentence);
                DateFinder.Find(sentence, anchor, dates, doubts);
                TrapFinder.Take(sentence);
                MeasureFinder.Find(sentence, pointsGroup, measures);
                foreach (var measure in measures) FigureWriter.Add(sentence, measure, figures, doubts);
            }
        }

        return new FigureExtraction(new([.. figures]), new([.. dates]), new([.. doubts]));
    }
}
