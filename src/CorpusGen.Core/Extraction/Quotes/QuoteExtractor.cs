using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Language.English;
using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes;

/// <summary>What a text quotes.</summary>
/// <param name="Quotes">The quotations, in order.</param>
/// <param name="Doubts">What could not be read for certain, in order.</param>
public sealed record QuoteExtraction(EquatableArray<Quote> Quotes, EquatableArray<Doubt> Doubts);

/// <summary>Finds the quotations of a document, and who is quoted.</summary>
public static class QuoteExtractor
{
    /// <summary>Finds the quotations of a document's blocks. Linear in the length of the text; never throws for any text.</summary>
    public static QuoteExtraction Extract(string text, EquatableArray<Block> blocks) => Extract(text, blocks, EnglishLanguage.Profile);

    /// <summary>Finds the quotations of a document's blocks in a language.</summary>
    /// <param name="text">The text.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="language">The language.</param>
    /// <param name="isMarkdown">True if a line break does not end a paragraph.</param>
    /// <param name="turns">The starts of the blocks that the format marks as turns of a dialogue; null if it has none.</param>
    internal static QuoteExtraction Extract(
        string text,
        EquatableArray<Block> blocks,
        LanguageProfile language,
        bool isMarkdown = false,
        IReadOnlyCollection<int>? turns = null
    )
    {
        var buffers = QuoteBuffers.Take(text, language);
        if (buffers.Paragraphs.Capacity < blocks.Count)
            buffers.Paragraphs.Capacity = blocks.Count;
        var wrapping = isMarkdown ? null : new LineWrapping(text);
        var labels = new TurnLabels(new Transcript(text, language, turns ?? []).Find(blocks));
        foreach (var block in blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Headline)
                labels.EndSection();
            Paragraph.AddTo(buffers.Paragraphs, text, block, wrapping, labels);
        }

        buffers.Marks.Read(buffers.Paragraphs);
        var spans = buffers.Marks.Spans;
        var readings = new Attributor(text, spans, buffers.Speakers).Attribute(buffers.Paragraphs, buffers.Sentence);
        var found = new QuoteExtraction(new(Utterances.Join(text, spans, readings)), new([.. buffers.Marks.Doubts]));
        buffers.Return();
        return found;
    }
}
