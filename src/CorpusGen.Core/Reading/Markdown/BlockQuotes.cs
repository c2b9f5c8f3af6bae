using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;
using Markdig.Syntax;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Reads block quotes as quotations: the paragraphs are the content, and a last line that begins with a dash is the speaker, as in
/// "— Ada Birch, mayor of Elmstead". A note ("[!NOTE]") is not a quotation.
/// </summary>
internal static class BlockQuotes
{
    private const int LongestName = 120;
    private const int LongestRemark = 30;

    // What a remark of the writer begins with.
    private static readonly HashSet<string> Remarks = new(StringComparer.OrdinalIgnoreCase)
    {
        "Attention",
        "Caution",
        "Correction",
        "Danger",
        "Disclaimer",
        "Edit",
        "Editor",
        "Example",
        "Hint",
        "Important",
        "Info",
        "Note",
        "Notes",
        "Reminder",
        "Summary",
        "Tip",
        "Tips",
        "Update",
        "Updates",
        "Warning",
    };

    /// <summary>Returns the quotations of the block quotes, in order.</summary>
    public static EquatableArray<Quote> Read(string text, int start, List<Leaf> leaves, EquatableArray<InlineMark> marks)
    {
        var quotes = new List<Quote>();
        foreach (var quoted in leaves.Where(leaf => leaf is { Quoted: not null, Kind: BlockKind.BlockQuote }).GroupBy(leaf => leaf.Quoted))
        {
            var pieces = quoted.Select(leaf => leaf.Range).ToList();
            if ((quoted.Key is QuoteBlock block && IsAlert(text, start + block.Span.Start)) || IsRemark(text, pieces[0]))
                continue;
            var last = pieces[pieces.Count - 1];
            var source = (quoted.Key as QuotedBlock)?.Source;
            var line = StartOfLastLine(text, last);
            var end = EndOfWords(text, last.Start, line);
            // A name alone is the content: a quotation without words is not possible.
            if (source is null && NameAt(text, line, last.End) is { } name && (end > last.Start || pieces.Count > 1))
            {
                source = name;
                pieces.RemoveAt(pieces.Count - 1);
                if (end > last.Start)
                    pieces.Add(TextRange.Between(last.Start, end));
            }

            var speaker = source is { } by ? SpeakerOf(InlineMark.WordsOf(text, by, marks)) : null;
            quotes.Add(
                new Quote(
                    pieces.Select(piece => MarkupBalance.Extend(text, piece)).ToEquatableArray(),
                    QuoteKind.Direct,
                    null,
                    source,
                    speaker,
                    speaker is null ? QuoteAttribution.None : QuoteAttribution.Named,
                    speaker
                )
            );
        }

        return quotes.ToEquatableArray();
    }

    /// <summary>
    /// Returns the quotations of block quotes and of the words around them, in order. Who is quoted in a block may be named before or after
    /// it; a block that reports speech itself has only the quotations in it.
    /// </summary>
    public static EquatableArray<Quote> Join(Layout layout, Quote[] found)
    {
        var quoted =
            layout.QuotedWords.Count > 0
                ? layout.QuotedWords.ToList()
                : layout.Blocks.Where(block => block.Kind == BlockKind.BlockQuote).Select(block => block.Range).ToList();
        if (quoted.Count == 0)
            return found.ToEquatableArray();
        var whole = new Dictionary<int, Quote>();
        var joined = new List<Quote>(found.Length + layout.Quotes.Count);
        var (block, inside) = (0, new HashSet<int>());
        foreach (var quote in found)
        {
            while (block < quoted.Count && quoted[block].End <= quote.Range.Start)
                block++;
            if (block == quoted.Count || quote.Pieces[0].End <= quoted[block].Start)
            {
                joined.Add(quote);
            }
            else if (quote.Pieces[0].End >= quoted[block].End)
            {
                whole[quoted[block].Start] = quote;
            }
            else
            {
                inside.Add(quoted[block].Start);
                joined.Add(quote);
            }
        }

        foreach (var quote in layout.Quotes)
        {
            var start = StartOf(quoted, quote.Pieces[0].End);
            if (quote.Source is null && whole.TryGetValue(start, out var known))
                joined.Add(known with { Pieces = quote.Pieces, Kind = quote.Kind });
            else if (!inside.Contains(start))
                joined.Add(quote);
        }

        return joined.OrderBy(quote => quote.Range.Start).ToEquatableArray();
    }

    // The start of the block before an offset.
    private static int StartOf(List<TextRange> blocks, int offset)
    {
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].Start < offset)
                low = middle;
            else
                high = middle - 1;
        }

        return blocks[low].Start;
    }

    // "> [!NOTE]": the mark is not part of the words.
    private static bool IsAlert(string text, int at)
    {
        while (at < text.Length && (text[at] is '>' or ' ' or '\t'))
            at++;
        return at + 1 < text.Length && text[at] == '[' && text[at + 1] == '!';
    }

    // "Note:", "Update, May 4:": a remark of the writer that is set apart like a quotation.
    private static bool IsRemark(string text, TextRange range)
    {
        var end = range.Start;
        while (end < range.End && char.IsLetter(text[end]))
            end++;
        if (!Remarks.Contains(text.Substring(range.Start, end - range.Start)))
            return false;
        var colon = end;
        while (colon < range.End && colon < end + LongestRemark && text[colon] is not (':' or '.' or '\n'))
            colon++;
        return colon < range.End && text[colon] == ':';
    }

    // "Ada Birch, mayor of Elmstead": the name, then the role.
    private static Speaker SpeakerOf(string words)
    {
        var comma = words.IndexOf(',');
        return comma < 0
            ? new Speaker(words)
            : new Speaker(words.Substring(0, comma).TrimEnd(), words.Substring(comma + 1).Trim() is { Length: > 0 } role ? role : null);
    }

    private static int StartOfLastLine(string text, TextRange range)
    {
        var start = range.End;
        while (start > range.Start && text[start - 1] is not ('\r' or '\n'))
            start--;
        // The marks of the quote itself: "> > — Ada Birch".
        while (start < range.End && (text[start] is '>' or ' ' or '\t'))
            start++;
        return start;
    }

    private static int EndOfWords(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '>' or '\\'))
            end--;
        return end;
    }

    private static TextRange? NameAt(string text, int start, int end)
    {
        var at = start;
        while (at < text.Length && (text[at] is '—' or '–' or '―' or '-'))
            at++;
        // One hyphen begins a list item; two are a dash.
        if (at == start || (text[start] == '-' && at - start < 2))
            return null;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '*' or '_'))
            at++;
        while (end > at && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '.'))
            end--;
        return end > at && end - at <= LongestName && char.IsLetter(text[at]) ? TextRange.Between(at, end) : null;
    }
}
