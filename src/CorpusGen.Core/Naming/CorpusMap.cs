using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Naming;

/// <summary>What the map of a corpus must know of a document. It stays equal while its text changes and its names do not.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Names">What it could be called, in order.</param>
/// <param name="Speakers">The full names of those it quotes, in order of their first quotation.</param>
/// <param name="HasMetadata">True where it says something of itself, so that its collection has properties.</param>
/// <param name="Standing">What it says against its being used.</param>
public sealed record DocumentHead(
    string Path,
    string Collection,
    EquatableArray<string> Names,
    EquatableArray<string> Speakers,
    bool HasMetadata = false,
    Standing? Standing = null
)
{
    /// <summary>Takes the head of a document.</summary>
    public static DocumentHead Of(Document document) =>
        new(
            document.File.Path,
            CorpusNames.Collection(document.File.Collection),
            new EquatableArray<string>(CorpusNames.CandidatesOf(document).Names),
            document.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>().Distinct().ToEquatableArray(),
            document.Metadata.Entries.Count > 0,
            Standing.Of(document)
        );
}

/// <summary>Where a document stands in the generated code.</summary>
/// <param name="Path">Its path, which no other has.</param>
/// <param name="Collection">The member name of its collection.</param>
/// <param name="Name">Its member name, which no other of its collection has.</param>
/// <param name="Shard">The number of the file it is emitted in.</param>
/// <param name="Ordinal">Its place in that file, from 0.</param>
/// <param name="IsTyped">True where the documents of its collection have a base type of their own.</param>
/// <param name="Notice">What the compiler says where it is used; null where it says nothing.</param>
/// <param name="Members">What of its collection has members.</param>
public sealed record MapEntry(
    string Path,
    string Collection,
    string Name,
    int Shard,
    int Ordinal,
    bool IsTyped = false,
    Notice? Notice = null,
    MemberLevel Members = MemberLevel.All
);

/// <summary>Somebody whom the corpus quotes.</summary>
/// <param name="Name">The full name.</param>
/// <param name="MemberName">The member name.</param>
/// <param name="Documents">The places in the map of the documents that quote them.</param>
public sealed record MapSpeaker(string Name, string MemberName, EquatableArray<int> Documents);

/// <summary>All names of a corpus: what its index is made of. A value of the compiler's cache.</summary>
/// <param name="Documents">The documents in order of collection and name.</param>
/// <param name="Speakers">The speakers in order of their full names.</param>
public sealed record CorpusMap(EquatableArray<MapEntry> Documents, EquatableArray<MapSpeaker> Speakers)
{
    /// <summary>
    /// Over how many files the documents are spread. The compiler pays for each file at every keystroke, and an edited document costs the
    /// emission of the file it stands in: some tens of files keep both small.
    /// </summary>
    public const int Shards = 64;

    /// <summary>Names the documents of a corpus and the speakers in it. The order of the heads does not matter.</summary>
    public static CorpusMap Of(IEnumerable<DocumentHead> heads, string today = "", MemberPolicy? members = null)
    {
        var distinct = heads
            .GroupBy(head => head.Path, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(head => head.Path, StringComparer.Ordinal)
            .ToList();
        var ordinals = new int[Shards];
        var levels = distinct
            .GroupBy(head => head.Collection, StringComparer.Ordinal)
            .ToDictionary(
                collection => collection.Key,
                collection => (members ?? MemberPolicy.BySize).Of(collection.Key, collection.Count()),
                StringComparer.Ordinal
            );
        var typed = new HashSet<string>(distinct.Where(head => head.HasMetadata).Select(head => head.Collection), StringComparer.Ordinal);
        var named = distinct
            .GroupBy(head => head.Collection, StringComparer.Ordinal)
            .SelectMany(NameCollection)
            .OrderBy(pair => pair.Head.Path, StringComparer.Ordinal)
            .Select(pair => (pair.Head, Entry: Place(pair.Head, pair.Name)))
            .OrderBy(pair => pair.Entry.Collection, StringComparer.Ordinal)
            .ThenBy(pair => pair.Entry.Name, StringComparer.Ordinal)
            .ToList();
        return new CorpusMap(named.Select(pair => pair.Entry).ToEquatableArray(), NameSpeakers([.. named.Select(pair => pair.Head)]));

        MapEntry Place(DocumentHead head, string name)
        {
            var shard = (int)(ContentHash.Of(head.Path) % Shards);
            return new MapEntry(
                head.Path,
                head.Collection,
                name,
                shard,
                ordinals[shard]++,
                typed.Contains(head.Collection),
                head.Standing?.On(head.Path, today),
                levels[head.Collection]
            );
        }
    }

    private static IEnumerable<(DocumentHead Head, string Name)> NameCollection(IEnumerable<DocumentHead> heads)
    {
        var list = heads.ToList();
        // The types of a collection's documents are nested in one that has the collection's name.
        var reserved = new HashSet<string>(Reserved.InCollection, StringComparer.OrdinalIgnoreCase)
        {
            list[0].Collection,
            list[0].Collection + "Collection",
            list[0].Collection + "Document",
        };
        var names = NameTable.Resolve([.. list.Select(head => new NameCandidates([.. head.Names], head.Path))], reserved, "Document");
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
