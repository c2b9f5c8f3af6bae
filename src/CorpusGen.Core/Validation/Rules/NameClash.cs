using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Documents of one collection whose files or titles give the same name: all of them get longer ones.</summary>
internal static class NameClash
{
    public static Rule Rule { get; } =
        new(
            "CORPUS108",
            nameof(NameClash),
            "Two documents would have the same member name",
            "'{0}' would be the name of this document and of '{1}': both get longer names; give one of the files another name, or its item a CorpusName",
            Severity.Info
        );

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
                yield return Rule.Find(document, Head(document), name, other.File.Path).Beside(other, Head(other));
        }
    }

    private static TextRange Head(Document document) => document.Blocks.Count > 0 ? document.Blocks[0].Range : default;
}
