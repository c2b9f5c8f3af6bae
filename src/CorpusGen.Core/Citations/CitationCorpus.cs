using System.Collections.Concurrent;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>The documents in which citations are looked up. Creating it reads no text.</summary>
public sealed class CitationCorpus
{
    private const int MostKnownResults = 10_000;

    private readonly CitedDocument[] _documents;
    private readonly HashSet<string> _paths;
    private readonly CitationCorpus? _drafts;
    private readonly ConcurrentDictionary<CitationClaim, CitationResult> _results = new();

    /// <summary>Creates a corpus.</summary>
    /// <param name="documents">The documents, in any order. Of two with the same path, the first is used.</param>
    /// <param name="drafts">Documents that are excluded because they are drafts. They are only named in messages.</param>
    public CitationCorpus(IEnumerable<Document> documents, IEnumerable<Document>? drafts = null)
    {
        _documents =
        [
            .. documents
                .GroupBy(document => document.File.Path, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => CitedDocument.Of(group.First())),
        ];
        _paths = new HashSet<string>(_documents.Select(document => document.Document.File.Path), StringComparer.Ordinal);
        _drafts = drafts is null ? null : new CitationCorpus(drafts);
    }

    /// <summary>Checks a citation. The results are kept as long as the corpus.</summary>
    public CitationResult Check(CitationClaim claim)
    {
        if (_results.Count > MostKnownResults)
            _results.Clear();
        return _results.GetOrAdd(claim, _ => CitationChecker.Check(claim, this));
    }

    internal IReadOnlyList<CitedDocument> Documents => _documents;

    /// <summary>
    /// Returns the documents that a name means: the path ("corpus/reports/bridge.md") or its end, with or without the extension
    /// ("reports/bridge"), the key, the name of the member ("Bridge", "Reports/Bridge"), or the name of a collection ("Reports"). Case,
    /// spaces and hyphens do not matter.
    /// </summary>
    internal IReadOnlyList<CitedDocument> Find(string name)
    {
        string[] wanted = [.. name.Trim().Split('/', '\\').Select(Fold).Where(part => part.Length > 0)];
        if (wanted.Length == 0)
            return [];
        var exact = Array.FindAll(_documents, document => document.Document.File.Path == name);
        return exact.Length > 0 ? exact : Array.FindAll(_documents, document => Is(document.Document, wanted));
    }

    /// <summary>Returns true if a document has this path.</summary>
    internal bool HasPath(string path) => _paths.Contains(path);

    /// <summary>Returns true if a quotation of the corpus has this speaker.</summary>
    internal bool HasSpeaker(string name) =>
        Array.Exists(_documents, document => document.Document.Quotes.Any(quote => quote.Speaker?.Name == name));

    /// <summary>Returns why a name means no document, as a clause.</summary>
    internal string ReasonNotFound(string name) =>
        _drafts?.Find(name).Count > 0
            ? $"'{MessageText.Of(name, 80)}' is a draft, which this build excludes"
            : $"the corpus has no document or collection '{MessageText.Of(name, 80)}'";

    private static bool Is(Document document, string[] wanted)
    {
        var collection = Fold(document.File.Collection);
        if (wanted.Length == 1 && wanted[0] == collection)
            return true;
        var parts = document.File.Path.Split('/');
        parts[parts.Length - 1] = document.File.Stem;
        if (EndsWith(parts, wanted) || EndsWith(document.File.Path.Split('/'), wanted))
            return true;
        var last = wanted[wanted.Length - 1];
        return (wanted.Length == 1 || (wanted.Length == 2 && wanted[0] == collection))
            && (Fold(document.Key) == last || Fold(CorpusNames.CandidatesOf(document).Names[0]) == last);
    }

    private static bool EndsWith(string[] path, string[] end)
    {
        if (end.Length > path.Length)
            return false;
        for (var i = 0; i < end.Length; i++)
        {
            if (Fold(path[path.Length - end.Length + i]) != end[i])
                return false;
        }

        return true;
    }

    private static string Fold(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
