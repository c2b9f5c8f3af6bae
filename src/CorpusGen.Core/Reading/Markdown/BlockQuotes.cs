using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Reads block quotes as quotations: the paragraphs are the content, and a last line that begins with a dash is the speaker, as in
/// "— Ada Birch, mayor of Elmstead". A note ("[!NOTE]") is not a quotation.
/// </summary>
internal static class BlockQuotes
{
    private const int LongestName = 120;

    /// <summary>Returns the quotations of the block quotes, in order.</summary>
    public static EquatableArray<Quote> Read(string text, List<Leaf> leaves, EquatableArray<InlineMark> marks)
    {
        var quotes = new List<Quote>();
        foreach (var quoted in leaves.Where(leaf => leaf is { Quoted: not null, Kind: BlockKind.BlockQuote }).GroupBy(leaf => leaf.Quoted))
        {
            var pieces = quoted.Select(leaf => leaf.Range).ToList();
            if (text[pieces[0].Start] == '[' && text[Math.Min(pieces[0].Start + 1, text.Length - 1)] == '!')
                continue;
            var last = pieces[pieces.Count - 1];
            TextRange? source = null;
            var line = StartOfLastLine(text, last);
            var end = EndOfWords(text, last.Start, line);
            // A name alone is the content: a quotation without words is not possible.
            if (NameAt(text, line, last.End) is { } name && (end > last.Start || pieces.Count > 1))
            {
                source = name;
                pieces.RemoveAt(pieces.Count - 1);
                if (end > last.Start)
                    pieces.Add(TextRange.Between(last.Start, end));
            }

            var speaker = source is { } by ? SpeakerOf(InlineMark.WordsOf(text, by, marks)) : null;
            quotes.Add(
                new Quote(
                    pieces.ToEquatableArray(),
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
        while (at < end && (text[at] is '—' or '–' or '―' or '-'))
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
