using CorpusGen.Core.Naming;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Compilation;

/// <summary>All names of a corpus. The generated index depends on nothing else.</summary>
/// <param name="Documents">The documents in order of collection and name.</param>
/// <param name="Speakers">The speakers in order of their full names.</param>
/// <param name="Forwarders">The old names that the project keeps, in order.</param>
public sealed record CorpusMap(
    EquatableArray<MapEntry> Documents,
    EquatableArray<MapSpeaker> Speakers,
    EquatableArray<Forwarder> Forwarders = default
)
{
    /// <summary>
    /// The number of generated files that the documents are distributed over. The compiler pays for each file at every keystroke, and an
    /// edited document costs the emission of the file that contains it: some tens of files keep both costs small.
    /// </summary>
    public const int ShardCount = 64;

    /// <summary>Returns the number of the generated file that contains the document with a path.</summary>
    public static int ShardOf(string path) => (int)(ContentHash.Of(path) % ShardCount);

    /// <summary>
    /// Returns the names of the documents and speakers of a corpus. The order of the heads does not matter; of two with one path, the
    /// first is used.
    /// </summary>
    public static CorpusMap Of(
        IEnumerable<DocumentHead> heads,
        string today = "",
        MemberPolicy? members = null,
        IEnumerable<Forwarder>? forwarders = null
    )
    {
        var distinct = heads
            .GroupBy(head => head.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(head => head.Path, StringComparer.Ordinal)
            .ToList();
        var ordinals = new int[ShardCount];
        var levels = distinct
            .GroupBy(head => head.Collection, StringComparer.Ordinal)
            .ToDictionary(
                collection => collection.Key,
                collection => (members ?? MemberPolicy.BySize).LevelOf(collection.Key, collection.Count()),
                StringComparer.Ordinal
            );
        var typed = new HashSet<string>(distinct.Where(head => head.HasMetadata).Select(head => head.Collection), StringComparer.Ordinal);
        var named = distinct
            .GroupBy(head => head.Collection, StringComparer.Ordinal)
            .SelectMany(collection => NameCollection(collection, typed.Contains(collection.Key)))
            .OrderBy(pair => pair.Head.Path, StringComparer.Ordinal)
            .Select(pair => (pair.Head, Entry: Place(pair.Head, pair.Name)))
            .OrderBy(pair => pair.Entry.Collection, StringComparer.Ordinal)
            .ThenBy(pair => pair.Entry.Name, StringComparer.Ordinal)
            .ToList();
        return new CorpusMap(
            named.Select(pair => pair.Entry).ToEquatableArray(),
            NameSpeakers([.. named.Select(pair => pair.Head)]),
            forwarders is null ? default : Compilation.Forwarders.Resolve(forwarders)
        );

        MapEntry Place(DocumentHead head, string name)
        {
            var shard = ShardOf(head.Path);
            return new MapEntry(
                head.Path,
                head.Collection,
                name,
                shard,
                ordinals[shard]++,
                typed.Contains(head.Collection),
                head.Status?.WarningOn(head.Path, today),
                levels[head.Collection]
            );
        }
    }

    private static IEnumerable<(DocumentHead Head, string Name)> NameCollection(IEnumerable<DocumentHead> heads, bool isTyped)
    {
        var list = heads.ToList();
        var reserved = Reserved.InCollectionOf(list[0].Collection);
        var names = NameTable.Resolve(
            [.. list.Select(head => new NameCandidates([.. head.Names], head.Path))],
            reserved,
            "Document",
            isTyped ? list[0].Collection + "Document" : null
        );
        return list.Zip(names, (head, name) => (head, name));
    }

    private static EquatableArray<MapSpeaker> NameSpeakers(List<DocumentHead> heads)
    {
        var speakers = Enumerable
            .Range(0, heads.Count)
            .SelectMany(i => heads[i].Speakers.Select(name => (name, i)))
            .GroupBy(pair => pair.name, pair => pair.i, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var names = NameTable.Resolve([.. speakers.Select(speaker => CorpusNames.CandidatesOf(speaker.Key))], Reserved.InGroup, "Speaker");
        return speakers.Zip(names, (speaker, name) => new MapSpeaker(speaker.Key, name, speaker.ToEquatableArray())).ToEquatableArray();
    }
}
