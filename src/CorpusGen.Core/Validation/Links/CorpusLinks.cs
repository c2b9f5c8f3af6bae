using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Links;

/// <summary>Resolves the links between the documents of a corpus.</summary>
internal sealed class CorpusLinks
{
    // Only documents are known by name. Another file can be one that the project has, but does not list.
    private static readonly string[] Extensions = [".md", ".markdown", ".mdx"];

    // In a larger folder a similar name is not looked for: every broken link would be compared with every name.
    private const int MostNames = 1000;

    private readonly Dictionary<string, Document> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Document, HeadingAnchors> _anchors = [];
    private readonly ILookup<string, string> _namesByFolder;
    private readonly ILookup<string, Document> _documentsByFolder;
    private readonly Func<string, bool> _isFile;

    public CorpusLinks(IReadOnlyList<Document> documents, Func<string, bool> isFile)
    {
        _isFile = isFile;
        foreach (var document in documents)
            _byPath[document.File.Path] = document;
        _documentsByFolder = documents.ToLookup(document => FolderOf(document.File.Path), StringComparer.Ordinal);
        _namesByFolder = documents.ToLookup(
            document => FolderOf(document.File.Path),
            document => NameOf(document.File.Path),
            StringComparer.OrdinalIgnoreCase
        );
        Links = [.. documents.SelectMany(document => LinkReader.Read(document).Select(link => (document, link)))];
    }

    /// <summary>Gets all relative links, in order of their documents.</summary>
    public IReadOnlyList<(Document Document, DocumentLink Link)> Links { get; }

    /// <summary>Returns the document to which a link leads; null if it is not known.</summary>
    public Document? Find(Document document, DocumentLink link)
    {
        if (link.Path.Length == 0)
            return document;
        if (PathOf(document, link) is not { } path)
            return null;
        return Known(path)
            ?? (path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? Known(path.Substring(0, path.Length - 5) + ".md") : null);
    }

    /// <summary>Returns true if a link names a Markdown file in a known folder, and the file does not exist.</summary>
    public bool IsBroken(Document document, DocumentLink link) =>
        link.Path.Length > 0
        && Extensions.Any(extension => link.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && PathOf(document, link) is { } path
        && !_byPath.ContainsKey(path)
        && !_isFile(path)
        && (!link.Path.StartsWith("../", StringComparison.Ordinal) || _namesByFolder.Contains(FolderOf(path)));

    /// <summary>Returns the names of the documents in the folder to which a link leads.</summary>
    public IEnumerable<string> NamesBeside(Document document, DocumentLink link) =>
        PathOf(document, link) is { } path ? _namesByFolder[FolderOf(path)].Take(MostNames) : [];

    /// <summary>Returns the anchors of a document.</summary>
    public HeadingAnchors AnchorsOf(Document document)
    {
        if (!_anchors.TryGetValue(document, out var anchors))
            _anchors.Add(document, anchors = HeadingAnchors.Of(document));
        return anchors;
    }

    /// <summary>Returns true if another document of the folder has an anchor.</summary>
    public bool IsBeside(Document document, string anchor) =>
        _documentsByFolder[FolderOf(document.File.Path)].Take(MostNames).Any(other => other != document && AnchorsOf(other).Owns(anchor));

    /// <summary>Returns the part of a path after the last slash.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    // "docs/harbour.md" can begin at the content folder of a site too (Docusaurus), and "@/docs/harbour.md" does (Zola). That is a folder
    // above the document. If none of them has the file of the second form, the folder is not known.
    private string? PathOf(Document document, DocumentLink link)
    {
        var isOfSite = link.Path.StartsWith("@/", StringComparison.Ordinal);
        if (LinkPath.Resolve(document.File.Path, link.Path) is not { } beside)
            return null;
        if (!isOfSite && (link.Path[0] == '.' || _byPath.ContainsKey(beside) || _isFile(beside)))
            return beside;
        for (var folder = FolderOf(document.File.Path); ; folder = FolderOf(folder))
        {
            var path = (folder.Length == 0 ? "" : folder + "/") + (isOfSite ? link.Path.Substring(2) : link.Path);
            if (_byPath.ContainsKey(path))
                return path;
            if (folder.Length == 0)
                return isOfSite ? null : beside;
        }
    }

    private Document? Known(string path) => _byPath.TryGetValue(path, out var document) ? document : null;

    /// <summary>Returns the folder of a path.</summary>
    public static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}
