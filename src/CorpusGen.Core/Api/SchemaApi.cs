using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Api;

/// <summary>Decides the base type of the documents of a collection: a typed property for each key of their metadata.</summary>
/// <param name="hasDateOnly">True if the target has System.DateOnly.</param>
internal sealed class SchemaApi(bool hasDateOnly)
{
    /// <summary>Returns the base type for each collection whose documents have metadata.</summary>
    public IEnumerable<ApiType> Of(EquatableArray<CollectionSchema> schemas) => schemas.Select(Of);

    private ApiType Of(CollectionSchema schema)
    {
        var type = GeneratedTypes.AnyDocument(schema.Collection, isTyped: true);
        return new ApiType(
            type.Name,
            $"A document of the collection {schema.Collection}, with a property for each key of the metadata.",
            ApiTypeKind.Class,
            Members(type, schema.Properties, isNested: false)
        )
        {
            Base = LibraryTypes.Document,
            IsDocument = true,
            Constructor = DocumentApi.Constructor,
        };
    }

    // Each property is followed by the type of its values, if that is a generated one.
    private List<ApiMember> Members(ApiTypeName owner, EquatableArray<SchemaProperty> properties, bool isNested)
    {
        var members = new List<ApiMember>();
        foreach (var property in properties)
        {
            var item = ItemType(owner, property);
            members.Add(
                new ApiProperty(property.Name, Summary(property), TypeOf(property, item), new MetadataBody(property, item, isNested))
                {
                    // Every document has a name; a nested value is not a document.
                    HidesInherited = property.Name == "Name" && !isNested,
                    Cache = property.IsList || property.Kind == PropertyKind.Record ? ApiCache.Member : ApiCache.None,
                }
            );
            if (property.Kind == PropertyKind.Choice)
                members.Add(Choice(item, property));
            if (property.Kind == PropertyKind.Record)
                members.Add(Record(item, property));
        }

        return members;
    }

    private static string Key(SchemaProperty property) => XmlText.Of(property.Key, 80);

    private static bool MayBeMissing(SchemaProperty property) => property is { IsOptional: true, IsList: false };

    private static string Summary(SchemaProperty property) =>
        $"`{Key(property)}`{(MayBeMissing(property) ? "; null if a document does not have it" : "")}";

    // A missing list is empty, and a value of any kind has a property for whether it exists.
    private static ApiTypeName TypeOf(SchemaProperty property, ApiTypeName item) =>
        property.IsList ? LibraryTypes.ReadOnlyList.Of(item)
        : MayBeMissing(property) && property.Kind != PropertyKind.Any ? item with { IsNullable = true }
        : item;

    private ApiTypeName ItemType(ApiTypeName owner, SchemaProperty property) =>
        property.Kind switch
        {
            PropertyKind.Text => LibraryTypes.Text,
            PropertyKind.Number => LibraryTypes.Decimal,
            PropertyKind.Truth => LibraryTypes.Boolean,
            PropertyKind.Date => hasDateOnly ? LibraryTypes.DateOnly : LibraryTypes.DateTime,
            PropertyKind.Moment => LibraryTypes.DateTimeOffset,
            PropertyKind.Any => LibraryTypes.MetadataValue,
            _ => GeneratedTypes.Value(owner, property.Name, isEnum: property.Kind == PropertyKind.Choice),
        };

    private static ApiType Choice(ApiTypeName type, SchemaProperty property) =>
        new(
            type.Name,
            $"The values of `{Key(property)}`.",
            ApiTypeKind.Enum,
            [
                .. property.Choices.Select(word => new ApiEnumValue(
                    Words.Identifier(Words.Pascal(word), "Value"),
                    XmlText.Of(word, 80),
                    word
                )),
            ]
        );

    private ApiType Record(ApiTypeName type, SchemaProperty property) =>
        new(type.Name, $"The value of `{Key(property)}`.", ApiTypeKind.SealedClass, Members(type, property.Properties, isNested: true))
        {
            Constructor = new StoringConstructor(new ApiParameter("value", LibraryTypes.MetadataValue)),
        };
}
