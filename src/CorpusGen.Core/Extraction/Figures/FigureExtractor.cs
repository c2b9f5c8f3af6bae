using CorpusGen.Core.Extraction.Figures.Dates;
using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.NonQuantities;
using CorpusGen.Core.Extraction.Figures.OtherLanguages;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;
using CorpusGen.Core.Extraction.Language.Identification;
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
    /// <param name="anchor">The day the text was written, for dates such as "last Monday"; if null, they have no value.</param>
    public static FigureExtraction Extract(string text, EquatableArray<Block> blocks, DateTime? anchor = null) =>
        Extract(text, blocks, anchor, EnglishLanguage.Profile, null);

    /// <summary>Finds the figures and dates of a document's blocks in a language.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="blocks">Its blocks, in order.</param>
    /// <param name="anchor">The day the text was written.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="others">The blocks in other languages, of which only what no language reads differently is read; null if none.</param>
    internal static FigureExtraction Extract(
        string text,
        EquatableArray<Block> blocks,
        DateTime? anchor,
        LanguageProfile language,
        NonEnglishBlocks? others
    )
    {
        var buffers = FigureBuffers.Take(text, language);
        var most = Limits.MostIn(text);
        var numbered = ParagraphNumbering.Find(text, blocks);
        var nextNumbered = 0;
        for (var i = 0; i < blocks.Count && !IsFull(buffers, most); i++)
        {
            if (others is not null && others.IsOther(i))
            {
                UniversalFigures.Read(text, blocks[i].Range, buffers.Figures, buffers.Dates);
                continue;
            }

            while (numbered is not null && nextNumbered < numbered.Count && numbered[nextNumbered] < i)
                nextNumbered++;
            buffers.Sentence.IsNumberedParagraph = numbered is not null && nextNumbered < numbered.Count && numbered[nextNumbered] == i;
            var reader = new FigureSentenceReader(buffers.Sentence, blocks[i].Range);
            for (; reader.Read(); buffers.Sentence.IsNumberedParagraph = false)
            {
                if (!buffers.Sentence.Triggered)
                    continue;
                ReadSentence(buffers, anchor);
                if (!IsFull(buffers, most))
                    continue;
                buffers.Doubts.Add(new Doubt(DoubtKind.TooMuchFound, new TextRange(buffers.Sentence[0].Start, 1)));
                break;
            }
        }

        var found = new FigureExtraction(new([.. buffers.Figures]), new([.. buffers.Dates]), new([.. buffers.Doubts]));
        buffers.Return();
        return found;
    }

    private static bool IsFull(FigureBuffers buffers, int most) =>
        buffers.Figures.Count + buffers.Dates.Count + buffers.Doubts.Count >= most;

    private static void ReadSentence(FigureBuffers buffers, DateTime? anchor)
    {
        var sentence = buffers.Sentence;
        if (sentence.HasAddress)
            WebAddress.Take(sentence);
        DateFinder.Find(sentence, anchor, buffers.Dates, buffers.Doubts);
        NonQuantityFinder.Take(sentence);
        MeasureFinder.Find(sentence, buffers.Measures);
        foreach (var measure in buffers.Measures)
            FigureWriter.Add(sentence, measure, buffers.Figures, buffers.Doubts);
    }
}
