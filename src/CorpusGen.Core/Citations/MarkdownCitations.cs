using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Citations;

/// <summary>
/// Reads citations in a Markdown or text file that is checked: quotations that are followed by a link to a corpus file, and block quotes
/// with a line of attribution (`— Ada Birch, [harbour](corpus/harbour.txt)`). A comment `&lt;!-- cite: off --&gt;` excludes the next block.
/// </summary>
public static class MarkdownCitations
{
    private const int LongestDistance = 60;
    private const string Off = "cite: off";

    /// <summary>Returns the citations, in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="corpus">The corpus that it cites.</param>
    public static IReadOnlyList<LocatedCitation> Read(Document file, CitationCorpus corpus)
    {
        var found = new List<LocatedCitation>();
        var links = LinksOf(file, corpus);
        var blockQuotes = AttributedBlocks.Of(file).ToList();
        foreach (var quote in blockQuotes)
        {
            if (quote.Attribution is { } attribution && !IsOff(file, quote.Words.Start))
                found.Add(OfBlockQuote(file, quote.Words, attribution, links, corpus));
        }

        for (var i = 0; i < file.Quotes.Count; i++)
        {
            var quote = file.Quotes[i];
            var isInBlockQuote = blockQuotes.Exists(block => block.Attribution is not null && block.Words.Overlaps(quote.Range));
            if (!isInBlockQuote && !IsOff(file, quote.Range.Start) && LinkAfter(file, i, links) is { } path)
            {
                found.Add(
                    new LocatedCitation(new CitationClaim(file.WordsOf(quote.Range), path) { CitedBy = file.File.Path }, quote.Range)
                );
            }
        }

        return [.. found.OrderBy(citation => citation.Range.Start)];
    }

    private static LocatedCitation OfBlockQuote(
        Document file,
        TextRange words,
        TextRange attribution,
        IReadOnlyList<(TextRange Range, string Path)> links,
        CitationCorpus corpus
    )
    {
        var path = LinkIn(attribution, links);
        var speaker = AttributionLine.SpeakerOf(file.WordsOf(attribution), corpus);
        return new LocatedCitation(new CitationClaim(file.WordsOf(words), path, speaker) { CitedBy = file.File.Path }, words);
    }

    private static string? LinkAfter(Document file, int index, IReadOnlyList<(TextRange Range, string Path)> links)
    {
        var quote = file.Quotes[index];
        var block = file.Blocks[file.BlockAt(quote.Range.Start)].Range;
        var after = TextRange.Between(quote.Range.End, Math.Min(block.End, quote.Range.End + LongestDistance));
        // The target of a link is outside of the limit if only its start is inside.
        var bracket = after.IsEmpty ? -1 : file.Text.IndexOf("](", after.Start, after.Length, StringComparison.Ordinal);
        if (bracket < 0)
            return null;
        var next = NextQuote(file, index);
        return next < bracket ? null : LinkIn(TextRange.Between(bracket, Math.Min(block.End, next)), links);
    }

    // The links to corpus files, with the paths of these.
    private static List<(TextRange Range, string Path)> LinksOf(Document file, CitationCorpus corpus) =>
        [
            .. LinkReader
                .Read(file)
                .Select(link => (link.Range, Path: LinkPath.Resolve(file.File.Path, link.Path)!))
                .Where(link => link.Path is not null && corpus.HasPath(link.Path)),
        ];

    private static string? LinkIn(TextRange range, IReadOnlyList<(TextRange Range, string Path)> links)
    {
        foreach (var link in links)
        {
            if (range.Contains(link.Range))
                return link.Path;
        }

        return null;
    }

    // Quotations are in order, but one can be inside of another.
    private static int NextQuote(Document file, int index)
    {
        var end = file.Quotes[index].Range.End;
        for (var i = index + 1; i < file.Quotes.Count; i++)
        {
            if (file.Quotes[i].Range.Start >= end)
                return file.Quotes[i].Range.Start;
        }

        return int.MaxValue;
    }

    private static bool IsOff(Document file, int at)
    {
        var block = file.BlockAt(at);
        while (--block >= 0 && file.Blocks[block].Kind == BlockKind.Markup)
        {
            var markup = file.Blocks[block].Range.Of(file.Text);
            if (
                markup.StartsWith("<!--", StringComparison.Ordinal)
                && markup.Substring(4).TrimStart().StartsWith(Off, StringComparison.Ordinal)
            )
            {
                return true;
            }
        }

        return false;
    }
}
