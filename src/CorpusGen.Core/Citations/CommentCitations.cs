using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>A citation in a file.</summary>
/// <param name="Claim">The citation.</param>
/// <param name="Range">The range of its words in the file.</param>
public sealed record LocatedCitation(CitationClaim Claim, TextRange Range);

/// <summary>
/// Reads citations in comments of code: `cite: "the words" [document] — Speaker`. Document and speaker can be omitted. The words can run
/// over several lines; `//` and `*` at the start of a line are not a part of them.
/// </summary>
public static class CommentCitations
{
    private const string Keyword = "cite:";
    private const string Openings = "\"“„«'‘";
    private const string Closings = "\"””»'’";

    /// <summary>Returns the citations in a range of a file, which is one comment or several that follow each other.</summary>
    public static IReadOnlyList<LocatedCitation> Read(string text, TextRange range)
    {
        var found = new List<LocatedCitation>();
        var at = range.Start;
        while ((at = text.IndexOf(Keyword, at, range.End - at, StringComparison.Ordinal)) >= 0)
        {
            var start = at;
            at += Keyword.Length;
            if (start > range.Start && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '_'))
                continue;
            if (ReadAfter(text, at, range.End) is { } citation)
            {
                found.Add(citation);
                at = citation.Range.End;
            }
        }

        return found;
    }

    private static LocatedCitation? ReadAfter(string text, int at, int end)
    {
        at = SkipBlanks(text, at, end);
        var mark = at == end ? -1 : Openings.IndexOf(text[at]);
        if (mark < 0)
            return null;
        var close = EndOfWords(text, at + 1, end, Closings[mark]);
        if (close < 0)
            return null;
        var words = TextRange.Between(at + 1, close);
        at = SkipBlanks(text, close + 1, end);
        string? document = null;
        if (at < end && text[at] == '[' && text.IndexOf(']', at, end - at) is >= 0 and var bracket)
        {
            document = text.Substring(at + 1, bracket - at - 1).Trim();
            at = SkipBlanks(text, bracket + 1, end);
        }

        var speaker = at < end && text[at] is '—' or '–' or '-' ? LineFrom(text, at + 1, end) : "";
        return new LocatedCitation(
            new CitationClaim(
                WithoutLineStarts(words.Of(text)),
                document is { Length: > 0 } ? document : null,
                speaker.Length > 0 ? speaker : null
            ),
            words
        );
    }

    // A mark inside a word is an apostrophe, and a mark before a letter opens a quotation inside the words.
    private static int EndOfWords(string text, int at, int end, char close)
    {
        for (; at < end; at++)
        {
            if (text[at] == close && (at + 1 == end || !char.IsLetterOrDigit(text[at + 1])))
                return at;
        }

        return -1;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\t')
            at++;
        return at;
    }

    private static string LineFrom(string text, int at, int end)
    {
        var stop = at;
        while (stop < end && text[stop] is not ('\r' or '\n'))
            stop++;
        var line = text.Substring(at, stop - at);
        var close = line.IndexOf("*/", StringComparison.Ordinal);
        return (close < 0 ? line : line.Substring(0, close)).Trim();
    }

    private static string WithoutLineStarts(string words)
    {
        if (words.IndexOf('\n') < 0)
            return words;
        var lines = words.Replace("\r\n", "\n").Split('\n');
        for (var i = 1; i < lines.Length; i++)
            lines[i] = lines[i].TrimStart(' ', '\t', '/', '*');
        return string.Join("\n", lines);
    }
}
