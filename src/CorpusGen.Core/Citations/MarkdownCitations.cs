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
        var blockQuotes = AttributedBlocks.Of(file).ToList();
        foreach (var quote in blockQuotes)
        {
            if (quote.Attribution is { } attribution && !IsOff(file, quote.Words.Start))
                found.Add(OfBlockQuote(file, quote.Words, attribution, corpus));
        }

        foreach (var quote in file.Quotes)
        {
            var isInBlockQuote = blockQuotes.Exists(block => block.Attribution is not null && block.Words.Overlaps(quote.Range));
            if (!isInBlockQuote && !IsOff(file, quote.Range.Start) && LinkAfter(file, quote, corpus) is { } path)
            {
                found.Add(
                    new LocatedCitation(new CitationClaim(file.WordsOf(quote.Range), path) { CitedBy = file.File.Path }, quote.Range)
                );
            }
        }

        return [.. found.OrderBy(citation => citation.Range.Start)];
    }

    private static LocatedCitation OfBlockQuote(Document file, TextRange words, TextRange attribution, CitationCorpus corpus)
    {
        var path = LinksIn(file, attribution, corpus).FirstOrDefault();
        var speaker = AttributionLine.SpeakerOf(file.WordsOf(attribution), corpus);
        return new LocatedCitation(new CitationClaim(file.WordsOf(words), path, speaker) { CitedBy = file.File.Path }, words);
    }

    private static string? LinkAfter(Document file, Quote quote, CitationCorpus corpus)
    {
        var block = file.Blocks[file.BlockAt(quote.Range.Start)].Range;
        var after = TextRange.Between(quote.Range.End, Math.Min(block.End, quote.Range.End + LongestDistance));
        // The target of a link is outside of the limit if only its start is inside.
        var bracket = after.IsEmpty ? -1 : file.Text.IndexOf("](", after.Start, after.Length, StringComparison.Ordinal);
        if (bracket < 0 || NextQuote(file, quote) < bracket)
            return null;
        return LinksIn(file, TextRange.Between(bracket, Math.Min(block.End, NextQuote(file, quote))), corpus).FirstOrDefault();
    }

    // The paths of the corpus files to which links in a range lead.
    private static IEnumerable<string> LinksIn(Document file, TextRange range, CitationCorpus corpus) =>
        LinkReader
            .Read(file)
            .Where(link => range.Contains(link.Range))
            .Select(link => LinkPath.Resolve(file.File.Path, link.Path))
            .OfType<string>()
            .Where(corpus.HasPath);

    private static int NextQuote(Document file, Quote quote) =>
        file
            .Quotes.Where(other => other.Range.Start >= quote.Range.End)
            .Select(other => other.Range.Start)
            .DefaultIfEmpty(int.MaxValue)
            .Min();

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
