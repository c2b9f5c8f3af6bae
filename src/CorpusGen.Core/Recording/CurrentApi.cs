using CorpusGen.Core.Compilation;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Recording;

/// <summary>All members that the corpus has now, in an order that depends on their names alone.</summary>
public sealed class CurrentApi
{
    private readonly Dictionary<string, CurrentMember> _others = new(StringComparer.Ordinal);
    private readonly List<(string Path, DocumentMembers Members)> _documents = [];
    private readonly Dictionary<string, DocumentMembers> _byName = new(StringComparer.Ordinal);

    private CurrentApi() { }

    /// <summary>Gets the members that are not passages of a document.</summary>
    public IEnumerable<CurrentMember> Others => _others.Values;

    /// <summary>Gets the documents whose passages have members, by their paths.</summary>
    public IReadOnlyList<(string Path, DocumentMembers Members)> Documents => _documents;

    /// <summary>Lists the members of a corpus.</summary>
    /// <param name="documents">The documents, in any order; of two with one path, the first is used.</param>
    /// <param name="policy">The members of the collections.</param>
    /// <param name="map">Names the documents; null if that is to be done here. Callers keep the names while the heads are equal.</param>
    public static CurrentApi Of(
        IEnumerable<DocumentMembers> documents,
        MemberPolicy policy,
        Func<IReadOnlyList<DocumentHead>, MemberPolicy, CorpusMap>? map = null
    )
    {
        var byPath = new Dictionary<string, DocumentMembers>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            if (!byPath.ContainsKey(document.Head.Path))
                byPath.Add(document.Head.Path, document);
        }

        IReadOnlyList<DocumentHead> heads = [.. byPath.Values.Select(document => document.Head)];
        var api = new CurrentApi();
        api.Add(map is null ? CorpusMap.Of(heads, members: policy) : map(heads, policy), byPath);
        foreach (var schema in SchemaInference.Infer(byPath.Values.Select(document => document.Shape).OfType<MetadataShape>()))
            api.Add(schema.Collection + "Document", schema.Properties);
        return api;
    }

    /// <summary>Returns true if the corpus has a member.</summary>
    public bool Has(string name) =>
        _others.ContainsKey(name) || PassagesOf(MemberPath.DocumentOf(name)).Any(passage => passage.Name == name);

    /// <summary>Returns the members of the passages of a document; none if there is no such document.</summary>
    /// <param name="document">The path of the document.</param>
    public IReadOnlyList<CurrentMember> PassagesOf(string document) =>
        _byName.TryGetValue(document, out var members) ? members.Passages(document) : [];

    /// <summary>Returns what a member contains, and what that contains.</summary>
    public IEnumerable<CurrentMember> ContentsOf(CurrentMember member) =>
        member.Kind switch
        {
            MemberKind.Document => PassagesOf(member.Name),
            MemberKind.Collection => Others
                .Where(other => other.Container == member.Name)
                .SelectMany(other => new[] { other }.Concat(ContentsOf(other))),
            _ => [],
        };

    private void Add(CorpusMap map, Dictionary<string, DocumentMembers> byPath)
    {
        foreach (var entry in map.Documents)
        {
            if (!_others.ContainsKey(entry.Collection))
                Add(new CurrentMember(entry.Collection, MemberKind.Collection, "", "", "", default));
            if (entry.Members == MemberLevel.None)
                continue;
            var members = byPath[entry.Path];
            var document = members.Document(entry);
            Add(document);
            if (entry.Members != MemberLevel.All)
                continue;
            _documents.Add((document.Name, members));
            _byName[document.Name] = members;
        }

        foreach (var speaker in map.Speakers)
        {
            if (speaker.Documents.Any(document => map.Documents[document].Members == MemberLevel.All))
            {
                var name = $"{MemberPath.Speakers}.{speaker.MemberName}";
                Add(new CurrentMember(name, MemberKind.Speaker, WordKeys.Of(speaker.Name), "", "", default));
            }
        }
    }

    private void Add(CurrentMember member) => _others[member.Name] = member;

    private void Add(string type, EquatableArray<SchemaProperty> properties)
    {
        foreach (var property in properties)
        {
            Add(Property($"{type}.{property.Name}", WordKeys.Of(property)));
            var value = $"{type}.{property.Name}Value";
            if (property.Kind == PropertyKind.Record)
                Add(value, property.Properties);
            if (property.Kind == PropertyKind.Choice)
            {
                foreach (var choice in property.Choices)
                    Add(Property($"{value}.{Words.Identifier(Words.Pascal(choice), "Value")}", WordKeys.Of(choice)));
            }
        }
    }

    private static CurrentMember Property(string name, string key) => new(name, MemberKind.Property, key, "", "", default);
}
