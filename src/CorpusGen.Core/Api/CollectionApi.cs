using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Api;

/// <summary>Decides the type of a collection: a property for each document.</summary>
internal static class CollectionApi
{
    /// <summary>Returns the documentation of a collection, as XML.</summary>
    public static string Summary(string collection) =>
        collection == "Documents" ? "The documents, by name." : $"The documents of the collection {collection}, by name.";

    /// <summary>Returns the type of a collection.</summary>
    /// <param name="map">The names of the corpus.</param>
    /// <param name="collection">The name of the collection.</param>
    /// <param name="documents">Its documents in the order of the corpus.</param>
    public static ApiType Of(CorpusMap map, string collection, IReadOnlyList<MapEntry> documents)
    {
        var isTyped = documents.Any(document => document.IsTyped);
        var document = GeneratedTypes.AnyDocument(collection, isTyped);
        return new ApiType(
            GeneratedTypes.Collection(collection).Name,
            Summary(collection),
            ApiTypeKind.SealedClass,
            [.. documents.Select(PropertyOf).OfType<ApiMember>(), .. ForwarderApi.OfDocuments(map, collection)]
        )
        {
            Base = isTyped ? LibraryTypes.DocumentList.Of(document) : LibraryTypes.DocumentList,
            Constructor = new DerivedConstructor(
                [],
                isTyped
                    ? [new IndexValue(), new NameValue(collection), new FactoryValue(document)]
                    : [new IndexValue(), new NameValue(collection)],
                []
            ),
        };
    }

    private static ApiProperty? PropertyOf(MapEntry document, int place)
    {
        if (document.Members == MemberLevel.None)
            return null;
        var type = GeneratedTypes.Document(document.Collection, document.Name);
        var property =
            document.Members == MemberLevel.All
                // The documentation is that of the type, because the index is made of names alone.
                ? new ApiProperty(
                    document.Name,
                    null,
                    type,
                    new CreateBody(type, [new ShardValue(document.Shard), new NumberValue(document.Ordinal)])
                )
                {
                    Cache = ApiCache.Type,
                }
                : new ApiProperty(
                    document.Name,
                    XmlText.Of(document.Path, 160),
                    GeneratedTypes.AnyDocument(document.Collection, document.IsTyped),
                    new ItemBody(place)
                );
        return property with { UsageWarning = document.UsageWarning };
    }
}
