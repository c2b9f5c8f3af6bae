using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Compilation;

/// <summary>Finds the old names of passages that are kept. Unlike those of documents, they depend on the texts.</summary>
internal static class PassageForwarders
{
    /// <summary>Returns the old names by the path of their document.</summary>
    /// <param name="map">The names of the corpus.</param>
    /// <param name="documents">The documents by the paths of their files.</param>
    public static ILookup<string, Forwarder> Of(CorpusMap map, IReadOnlyDictionary<string, ReadDocument> documents)
    {
        var passages = map.Forwarders.Where(forwarder => MemberPath.Parse(forwarder.OldName)?.Kind == MemberKind.Passage).ToList();
        if (passages.Count == 0)
            return Enumerable.Empty<Forwarder>().ToLookup(_ => "");
        var entries = map
            .Documents.Where(entry => entry.Members == MemberLevel.All)
            .ToDictionary(entry => $"{entry.Collection}.{entry.Name}", StringComparer.Ordinal);
        return passages
            .Where(forwarder => Forwarders.Check(forwarder, Exists) == ForwarderFault.None)
            .ToLookup(forwarder => MemberPath.Parse(forwarder.OldName)!.Container, StringComparer.Ordinal);

        bool Exists(MemberPath path) =>
            path.Kind == MemberKind.Document
                ? entries.ContainsKey($"{path.Collection}.{path.Name}")
                : entries.TryGetValue(path.Container, out var entry)
                    && documents[entry.Path].Names.Of(path.Group).Contains(path.Name, StringComparer.Ordinal);
    }
}
