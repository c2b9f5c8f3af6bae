using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A paragraph that ends with a reporting clause without a full stop: “…, we will do whatever we say,” Erdogan said</summary>
internal static class MissingFullStop
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingFullStop;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var quote = 0;
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var block = document.Blocks[i];
            Quote? last = null;
            for (; quote < document.Quotes.Count && document.Quotes[quote].Range.Start < block.Range.End; quote++)
                last = document.Quotes[quote];
            if (block.Kind != BlockKind.Paragraph || last is not { Kind: QuoteKind.Direct, Cue: { } cue })
                continue;
            // A dash and a name after a quotation are a signature, which ends it: “…” – Ada Birch
            if (!char.IsLetter(document.Text[cue.Start]))
                continue;
            var words = EndOfAttribution(last, cue);
            if (words.End != block.Range.End || !char.IsLetter(document.Text[words.End - 1]) || GoesOn(document, i))
                continue;
            yield return Definition
                .FindingAt(document, words, Excerpt.Of(document.Text, words))
                .WithFix(Fix.Of("Add the full stop", new TextRange(words.End, 0), "."));
        }
    }

    // "Orton said", "said Orton": from the word that comes first after the quotation.
    private static TextRange EndOfAttribution(Quote quote, TextRange cue)
    {
        var source = quote.Source ?? cue;
        var start = Math.Min(cue.Start, source.Start);
        return TextRange.Between(start < quote.Range.End ? cue.Start : start, Math.Max(cue.End, source.End));
    }

    // The quoted words are in the next paragraph, or in a list of paragraphs.
    private static bool GoesOn(Document document, int block) =>
        block + 1 < document.Blocks.Count
        && !char.IsUpper(document.Text[document.Blocks[block + 1].Range.Start])
        && !char.IsDigit(document.Text[document.Blocks[block + 1].Range.Start])
        && document.Blocks[block + 1].Kind == BlockKind.Paragraph
        && !"“\"‘'«".Contains(document.Text[document.Blocks[block + 1].Range.Start]);
}
