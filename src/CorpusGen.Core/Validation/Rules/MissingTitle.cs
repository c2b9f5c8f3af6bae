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

    // A few texts without a title are few faults. If more of a format have none, the titles are somewhere else.
    private const int ManyDocuments = 100;
    private const int FewDocuments = 10;

    /// <summary>
    /// Returns a finding for each document without a title, if nearly all others of its format have one, and the format is that of most
    /// documents.
    /// </summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        foreach (var format in documents.GroupBy(document => ExtensionOf(document.File.Path), StringComparer.Ordinal))
        {
            var all = format.ToList();
            if (all.Count * 2 < documents.Count)
                continue;
            var found = all.SelectMany(Judge).ToList();
            if (found.Count > Math.Max(1, all.Count / ManyDocuments))
                continue;
            // A folder in which no other document has a title has its titles somewhere else.
            foreach (var finding in found)
            {
                var folder = FolderOf(finding.Place.Path);
                var beside = all.Where(document => FolderOf(document.File.Path) == folder && document.File.Path != finding.Place.Path)
                    .ToList();
                if (beside.Count == 0 ? all.Count < FewDocuments : beside.Exists(HasTitle))
                    yield return finding;
            }
        }
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    private static bool HasTitle(Document document) =>
        document.Headline is not null || document.Blocks.Any(block => block.Kind == BlockKind.Heading);

    private static string ExtensionOf(string path) => path.Substring(path.LastIndexOf('.') + 1).ToLowerInvariant();

    private static IEnumerable<Finding> Judge(Document document)
    {
        // The title of a recording is the name of its file.
        if (document.Blocks.Count == 0 || document.Headline is not null || SpeechTranscript.Is(document) || IsPart(document.File.Path))
            yield break;
        TextRange? first = null;
        var length = 0;
        foreach (var block in document.Blocks)
        {
            // The first heading is a title too, of whatever level it is.
            if (block.Kind == BlockKind.Standfirst || (first is null && block is { Kind: BlockKind.Heading, Level: > 0 }))
                yield break;
            if (!ProseBlocks.IsProse(block))
                continue;
            first ??= block.Range;
            length += block.Range.Length;
        }

        // A part of a page has no head, and a file of markup alone is one too.
        if (IsPartOfPage(document))
            yield break;
        // "Coming soon.", and a notice that the page has moved.
        if (first is { } words && length >= ShortestText && !IsElsewhere(document, words))
            yield return Definition.FindingAt(document, words, Excerpt.Of(document.Text, words));
    }

    private const int ShortestText = 200;

    // "partials/note.adoc", "_includes/note.md" and "nav.adoc" are put into other pages, and "README.md" is for those who edit the others.
    // Of "2024-03-01-harbour.md" Jekyll takes the name as the title.
    internal static bool IsPart(string path)
    {
        var parts = path.Split('/');
        var file = parts[parts.Length - 1];
        return file.StartsWith("_", StringComparison.Ordinal)
            || Notice.IsMatch(file)
            || Slug.IsMatch(file)
            || file.StartsWith("nav.", StringComparison.OrdinalIgnoreCase)
            || file.IndexOf("-nav.", StringComparison.OrdinalIgnoreCase) > 0
            || parts.Take(parts.Length - 1).Any(folder => Folders.Contains(folder.TrimStart('_')));
    }

    private static readonly Regex Notice = new(@"^[A-Z_-]{4,}\.\w+$|^readme", RegexOptions.CultureInvariant);
    private static readonly Regex Slug = new(@"^\d{4}-\d\d?-\d\d?-", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Folders = new(
        "partials partial includes include snippets snippet fragments shared common templates layouts components".Split(' '),
        StringComparer.OrdinalIgnoreCase
    );

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
