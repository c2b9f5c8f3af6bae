using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Documents of one collection whose files or titles give the same name. All of them get longer names.</summary>
internal static class NameClash
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NameClash;

    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<(string, string), Document>();
        foreach (var document in documents)
        {
            var name = CorpusNames.CandidatesOf(document).Names[0];
            var key = (CorpusNames.Collection(document.File.Collection), name.ToUpperInvariant());
            if (!known.TryGetValue(key, out var other))
                known.Add(key, document);
            else if (other.File.Path != document.File.Path)
                yield return Definition.FindingAt(document, Head(document), name, other.File.Path).WithOther(other, Head(other));
        }
    }

    private static TextRange Head(Document document) => document.Blocks.Count > 0 ? document.Blocks[0].Range : default;
}
