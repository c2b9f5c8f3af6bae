using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>What a property of a collection gives.</summary>
public enum PropertyKind
{
    /// <summary>Words.</summary>
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

    /// <summary>Now this, now that: the value as it is.</summary>
    Any,
}

/// <summary>A property that every document of a collection has, inferred from their metadata. A value of the compiler's cache.</summary>
/// <param name="Key">The key, as the first document writes it.</param>
/// <param name="Name">The member name.</param>
/// <param name="Kind">What it gives; of a list, what its items are.</param>
/// <param name="IsList">True where some document gives several.</param>
/// <param name="IsOptional">True where some document gives none.</param>
/// <param name="Choices">Of a choice: the words, in order.</param>
/// <param name="Properties">Of a record: its properties.</param>
public sealed record SchemaProperty(
    string Key,
    string Name,
    PropertyKind Kind,
    bool IsList,
    bool IsOptional,
    EquatableArray<string> Choices,
    EquatableArray<SchemaProperty> Properties
);

/// <summary>What the documents of a collection have in common. A value of the compiler's cache.</summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Properties">The properties, in order of their names.</param>
public sealed record CollectionSchema(string Collection, EquatableArray<SchemaProperty> Properties);
