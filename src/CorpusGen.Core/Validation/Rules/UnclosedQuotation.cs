using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A quotation that is not closed in its paragraph, and not continued in the next one with an opening mark.</summary>
internal static class UnclosedQuotation
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.UnclosedQuotation;

    public static IEnumerable<Finding> Judge(Document document)
    {
        var block = 0;
        var text = document.Text;
        var isForeign = document.Doubts.Any(doubt => doubt.Kind == DoubtKind.NotEnglish);
        var isTranscript = SpeechTranscript.Is(document);
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind != DoubtKind.QuoteNeverClosed)
                continue;
            while (block < document.Blocks.Count && document.Blocks[block].Range.End <= doubt.Range.Start)
                block++;
            if (block == document.Blocks.Count)
                yield break;
            var paragraph = document.Blocks[block].Range;
            if (UnpairedMark.IsNone(text, doubt.Range.Start, paragraph) || IsClosingMark(text, doubt.Range.Start, isForeign))
                continue;
            // The closing mark can be a name of HTML: "&#x201d;". A narrator who quotes himself goes on in the next chapter.
            if (HasClosingName(text, doubt.Range.Start, paragraph.End) || IsChapterEnd(document, block, paragraph))
                continue;
            var next = block + 1 < document.Blocks.Count ? document.Blocks[block + 1].Range : new TextRange(paragraph.End, 0);
            var open = document.Text[doubt.Range.Start];
            // By convention each paragraph of a long quotation opens it again, and only the last one closes it.
            if (!next.IsEmpty && document.WordsOf(next) is [var first, ..] && ClosingMark.IsOfOneFamily(open, first))
                continue;
            if (IsSplit(document.Text, paragraph, next) || (isForeign && open == '"' && IsPaired(document.Text, paragraph)))
                continue;
            if ((isTranscript && GoesOn(document, block, open)) || (isForeign && IsClosedLater(document, block, open)))
                continue;
            if (IsContinuedAfterQuotedBlock(document, block, open))
                continue;
            var stray = ClosingMark.FindStray(document.Text, next, open);
            // A text whose lines are paragraphs: the sentence and the quotation go on in the next one.
            if (stray is not null && document.Html is null && text[paragraph.End - 1] is not ('.' or '!' or '?' or ':' or '…'))
                continue;
            if (stray is { } end && ClosingMark.IsBehindSignature(next, end))
                continue;
            var finding = Definition.FindingAt(
                document,
                doubt.Range,
                Excerpt.Of(document.Text, TextRange.Between(doubt.Range.Start, paragraph.End)),
                ""
            );
            yield return stray is { } mark
                ? (
                    finding with
                    {
                        Arguments = new([finding.Arguments[0], $", and the mark at {document.Position(mark)} has no opening mark"]),
                    }
                ).WithOther(document, mark)
                : finding.WithFix(ClosingMark.FixOf(document.Text, doubt.Range.Start, paragraph.End));
        }
    }

    private static bool HasClosingName(string text, int start, int end) =>
        ClosingNames.Any(name => text.IndexOf(name, start, end - start, StringComparison.OrdinalIgnoreCase) >= 0);

    private static readonly string[] ClosingNames = ["&rdquo;", "&#x201d;", "&#8221;", "&quot;"];

    private static bool IsChapterEnd(Document document, int block, TextRange paragraph) =>
        block > 0
        && block == document.Blocks.Count - 1
        && document.WordsOf(paragraph) is [var last, ..]
        && document.WordsOf(document.Blocks[block - 1].Range) is [var first, ..]
        && last is '“' or '"'
        && first == last;

    // The next paragraph goes on in the middle of a sentence: a page or a picture is between its parts.
    private static bool IsSplit(string text, TextRange paragraph, TextRange next) =>
        !next.IsEmpty && char.IsLower(text[next.Start]) && text[paragraph.End - 1] is not ('.' or '!' or '?' or ':' or '…');

    // Languages that write an ending after the closing mark, and others that the reader of quotations does not know.
    private static bool IsPaired(string text, TextRange paragraph)
    {
        var marks = 0;
        for (var i = paragraph.Start; i < paragraph.End; i++)
            marks += text[i] == '"' ? 1 : 0;
        return marks % 2 == 0;
    }

    // Each line of a transcript is a paragraph, and a quotation has several, some with marks of their own.
    private static bool GoesOn(Document document, int block, char open)
    {
        for (var i = block + 1; i < document.Blocks.Count && i <= block + MostLines; i++)
        {
            var range = document.Blocks[i].Range;
            for (var at = range.Start; at < range.End; at++)
            {
                if (ClosingMark.IsOfOneFamily(open, document.Text[at]))
                    return true;
            }
        }

        return false;
    }

    // Other languages open a quotation of several paragraphs once, and close it in the last.
    private static bool IsClosedLater(Document document, int block, char open)
    {
        for (var i = block + 1; i < document.Blocks.Count && i <= block + MostLines; i++)
        {
            if (ClosingMark.FindStray(document.Text, document.Blocks[i].Range, open) is not null)
                return true;
        }

        return false;
    }

    private const int MostLines = 10;

    // “ closes „ in German. At the start of a subtitle it looks like an opening mark.
    private static bool IsClosingMark(string text, int at, bool isForeign) =>
        isForeign && text[at] == '“' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && text.LastIndexOf('„', at) >= 0;

    // Somebody reads a poem or a letter aloud, or lists things: blocks of their own. Then the quotation goes on, or ends with the block.
    private static bool IsContinuedAfterQuotedBlock(Document document, int block, char open)
    {
        var (next, closed) = (block + 1, false);
        for (; next < document.Blocks.Count && next <= block + MostBlocks && IsQuotedBlock(document, document.Blocks[next]); next++)
        {
            var kind = document.Blocks[next].Kind;
            closed |= kind != BlockKind.Markup && ClosingMark.FindStray(document.Text, document.Blocks[next].Range, open) is not null;
        }

        if (closed)
            return true;
        return next > block + 1
            && next < document.Blocks.Count
            && (
                (document.WordsOf(document.Blocks[next].Range) is [var first, ..] && ClosingMark.IsOfOneFamily(open, first))
                || IsClosedLater(document, block, open)
            );
    }

    private const int MostBlocks = 40;

    private static bool IsQuotedBlock(Document document, Block block) =>
        block.Kind is BlockKind.BlockQuote or BlockKind.ListItem or BlockKind.Markup || ProseBlocks.IsVerse(document.WordsOf(block.Range));
}
