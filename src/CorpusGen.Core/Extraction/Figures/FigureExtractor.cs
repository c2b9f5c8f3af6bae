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
public sealed record FigureExtraction(EquatableArray<Figure> Figures, EquatableArray<DateMention> Dates, EquatableArray<Doubt> Doubts);

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
        var bench = Workbench.Take(text);
        var pointsGroup = Convention.PointsGroup(text);
        var most = Limits.MostIn(text);
        for (var i = 0; i < blocks.Count && !IsFull(bench, most); i++)
        {
            var reader = new SentenceReader(bench.Sentence, blocks[i].Range);
            while (reader.Read())
            {
                if (!bench.Sentence.Triggered)
                    continue;
                ReadSentence(bench, anchor, pointsGroup);
                if (!IsFull(bench, most))
                    continue;
                bench.Doubts.Add(new Doubt(DoubtKind.TooMuchFound, new TextRange(bench.Sentence[0].Start, 1)));
                break;
            }
        }

        var found = new FigureExtraction(new([.. bench.Figures]), new([.. bench.Dates]), new([.. bench.Doubts]));
        bench.Return();
        return found;
    }

    private static bool IsFull(Workbench bench, int most) => bench.Figures.Count + bench.Dates.Count + bench.Doubts.Count >= most;

    private static void ReadSentence(Workbench bench, DateTime? anchor, bool pointsGroup)
    {
        var sentence = bench.Sentence;
        if (sentence.HasAddress)
            WebAddress.Take(sentence);
        DateFinder.Find(sentence, anchor, bench.Dates, bench.Doubts);
        TrapFinder.Take(sentence);
        MeasureFinder.Find(sentence, pointsGroup, bench.Measures);
        foreach (var measure in bench.Measures)
            FigureWriter.Add(sentence, measure, bench.Figures, bench.Doubts);
    }
}
