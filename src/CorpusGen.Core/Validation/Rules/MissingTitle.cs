using System.Globalization;
using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// No headline, no heading and no standfirst before the text: the title is its first words, which may be a dateline or a byline.
/// </summary>
internal static class MissingTitle
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingTitle;

    // A few texts without a title are few faults. If a quarter of a format have none, the titles are somewhere else.
    private const int FewestAlike = 5;

    /// <summary>Returns a finding for each document, but only one for a format of which a quarter have no title.</summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        foreach (var format in documents.GroupBy(document => ExtensionOf(document.File.Path), StringComparer.Ordinal))
        {
            var all = format.ToList();
            var found = all.SelectMany(Judge).ToList();
            if (found.Count < FewestAlike || found.Count * 4 < all.Count)
            {
                foreach (var finding in found)
                    yield return finding;
            }
            else
            {
                var others = (found.Count - 1).ToString(CultureInfo.InvariantCulture);
                yield return found[0] with
                {
                    Arguments = new([found[0].Arguments[0], $" ({others} others have none either)"]),
                };
            }
        }
    }

    private static string ExtensionOf(string path) => path.Substring(path.LastIndexOf('.') + 1).ToLowerInvariant();

    private static IEnumerable<Finding> Judge(Document document)
    {
        // The title of a recording is the name of its file.
        if (document.Blocks.Count == 0 || document.Headline is not null || SpeechTranscript.Is(document))
            yield break;
        TextRange? first = null;
        foreach (var block in document.Blocks)
        {
            // The first heading is a title too, of whatever level it is.
            if (block.Kind == BlockKind.Standfirst || (first is null && block is { Kind: BlockKind.Heading, Level: > 0 }))
                yield break;
            if (ProseBlocks.IsProse(block))
                first ??= block.Range;
        }

        // A part of a page has no head, and a file of markup alone is one too.
        if (IsPartOfPage(document))
            yield break;
        if (first is { } words && !IsElsewhere(document, words))
            yield return Definition.FindingAt(document, words, Excerpt.Of(document.Text, words), "");
    }

    private static bool IsPartOfPage(Document document) =>
        document.File.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        && document.Text.IndexOf("<html", StringComparison.OrdinalIgnoreCase) < 0
        && document.Text.IndexOf("<body", StringComparison.OrdinalIgnoreCase) < 0;

    // "Title: The harbour" in lines of metadata without marks around them (Pelican), "@def title" (Franklin), `title: 'The harbour'` in an
    // export of MDX, and a template, which writes the title of the page.
    private static bool IsElsewhere(Document document, TextRange first) =>
        document.Text.IndexOf(Key, 0, first.Start, StringComparison.OrdinalIgnoreCase) >= 0
        || (first.Start + 5 < document.Text.Length && string.CompareOrdinal(document.Text, first.Start, "@def ", 0, 5) == 0)
        || Line.IsMatch(document.Text.Substring(first.Start, Math.Min(first.Length, LongestHead)))
        || document.Text.IndexOf("{%", 0, first.Start, StringComparison.Ordinal) >= 0
        || document.Text.IndexOf("{{", 0, first.Start, StringComparison.Ordinal) >= 0;

    private const string Key = "title:";
    private const int LongestHead = 1000;
    private static readonly Regex Line = new("^Title:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);
}
