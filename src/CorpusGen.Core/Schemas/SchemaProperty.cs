using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>The type of a property of a collection.</summary>
public enum PropertyKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    Moment,

    /// <summary>One of a few words: an enumeration.</summary>
    Choice,

    /// <summary>Keys with values of their own: a nested type.</summary>
    Record,

    /// <summary>Values of different types: the value as it is.</summary>
    Any,
}

/// <summary>A property that every document of a collection has, inferred from their metadata. A value of the compiler's cache.</summary>
/// <param name="Key">The key, as the first document writes it.</param>
/// <param name="Name">The member name.</param>
/// <param name="Kind">The type; for a list, the type of its items.</param>
/// <param name="IsList">True if a document has several values.</param>
/// <param name="IsOptional">True if a document has no value.</param>
/// <param name="Choices">The values of a choice, in order.</param>
/// <param name="Properties">The properties of a record.</param>
public sealed record SchemaProperty(
    string Key,
    string Name,
    PropertyKind Kind,
    bool IsList,
    bool IsOptional,
    EquatableArray<string> Choices,
    EquatableArray<SchemaProperty> Properties
);

/// <summary>The properties of the documents of a collection. A value of the compiler's cache.</summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Properties">The properties, in order of their names.</param>
public sealed record CollectionSchema(string Collection, EquatableArray<SchemaProperty> Properties);
