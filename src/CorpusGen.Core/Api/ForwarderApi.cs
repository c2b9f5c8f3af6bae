using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Api;

/// <summary>Decides the old names of members: an obsolete property, which returns what it is called now.</summary>
internal static class ForwarderApi
{
    /// <summary>Returns the old names of the passages in a group of a document.</summary>
    /// <param name="forwarders">The old names of the document.</param>
    /// <param name="group">The group: `Quotes`, `Figures`, `Pictures` or `Sections`.</param>
    /// <param name="item">The type of the passages.</param>
    public static IEnumerable<ApiProperty> OfGroup(EquatableArray<Forwarder> forwarders, string group, ApiTypeName item)
    {
        foreach (var forwarder in forwarders)
        {
            var (old, now) = (MemberPath.Parse(forwarder.OldName)!, MemberPath.Parse(forwarder.NewName)!);
            if (old.Group == group)
                yield return Create(forwarder, old, now, item);
        }
    }

    /// <summary>Returns the old names of the collections of a corpus.</summary>
    public static IEnumerable<ApiProperty> OfCollections(CorpusMap map) =>
        Of(map, MemberKind.Collection, "")
            .Select(kept => Create(kept.Forwarder, kept.Old, kept.New, GeneratedTypes.Collection(kept.New.Name)) with { IsStatic = true });

    /// <summary>Returns the old names of the documents of a collection.</summary>
    public static IEnumerable<ApiProperty> OfDocuments(CorpusMap map, string collection) =>
        Of(map, MemberKind.Document, collection).Select(kept => Create(kept.Forwarder, kept.Old, kept.New, TypeOfDocument(map, kept.New)));

    /// <summary>Returns the old names of the speakers of a corpus.</summary>
    public static IEnumerable<ApiProperty> OfSpeakers(CorpusMap map) =>
        Of(map, MemberKind.Speaker, MemberPath.Speakers).Select(kept => Create(kept.Forwarder, kept.Old, kept.New, LibraryTypes.Speaker));

    private static IEnumerable<(Forwarder Forwarder, MemberPath Old, MemberPath New)> Of(CorpusMap map, MemberKind kind, string collection)
    {
        if (map.Forwarders.Count == 0)
            yield break;
        foreach (var forwarder in map.Forwarders)
        {
            if (
                MemberPath.Parse(forwarder.OldName) is { } old
                && old.Kind == kind
                && (collection.Length == 0 || old.Collection == collection)
                && Forwarders.Check(forwarder, path => Exists(map, path)) == ForwarderFault.None
            )
            {
                yield return (forwarder, old, MemberPath.Parse(forwarder.NewName)!);
            }
        }
    }

    private static bool Exists(CorpusMap map, MemberPath path) =>
        path.Kind switch
        {
            MemberKind.Collection => map.Documents.Any(entry => entry.Collection == path.Name),
            MemberKind.Document => map.Documents.Any(entry =>
                entry.Name == path.Name && entry.Collection == path.Collection && entry.Members != MemberLevel.None
            ),
            _ => map.Speakers.Any(speaker => speaker.MemberName == path.Name && SpeakerApi.HasMember(map, speaker)),
        };

    private static ApiTypeName TypeOfDocument(CorpusMap map, MemberPath path)
    {
        var entry = map.Documents.First(entry => entry.Name == path.Name && entry.Collection == path.Collection);
        return entry.Members == MemberLevel.All
            ? GeneratedTypes.Document(entry.Collection, entry.Name)
            : GeneratedTypes.AnyDocument(entry.Collection, entry.IsTyped);
    }

    private static ApiProperty Create(Forwarder forwarder, MemberPath old, MemberPath now, ApiTypeName type) =>
        new(old.Name, $"The old name of <c>{forwarder.NewName}</c>.", type, new PathBody(StepsTo(now)))
        {
            UsageWarning = Forwarders.WarningOf(forwarder),
        };

    private static IReadOnlyList<ApiStep> StepsTo(MemberPath path)
    {
        var collection = new ApiStep(GeneratedTypes.Corpus, path.Collection, IsField: false);
        switch (path.Kind)
        {
            case MemberKind.Collection:
                return [collection];
            case MemberKind.Speaker:
                return [collection, new ApiStep(GeneratedTypes.Speakers, path.Name, IsField: false)];
        }

        var document = new ApiStep(
            GeneratedTypes.Collection(path.Collection),
            path.Kind == MemberKind.Document ? path.Name : path.Document,
            false
        );
        if (path.Kind == MemberKind.Document)
            return [collection, document];
        var type = GeneratedTypes.Document(path.Collection, path.Document);
        var group = GeneratedTypes.Group(type, path.Group.Substring(0, path.Group.Length - 1));
        return [collection, document, new ApiStep(type, path.Group, IsField: false), new ApiStep(group, path.Name, IsField: true)];
    }
}
