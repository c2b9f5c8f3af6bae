using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>
/// A record in the project's code that declares the metadata of a collection. Plain data: a value of the compiler's cache.
/// </summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Type">The type as code writes it: "global::Newsroom.Article".</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Declarations">
/// The declarations around it and its own, the outermost first: "partial class Outer", "partial record Article".
/// </param>
/// <param name="Name">Its own name.</param>
/// <param name="IsPublic">True if it is public.</param>
/// <param name="HasConstructor">True if the user has declared a constructor without parameters.</param>
/// <param name="HasRequired">True if it has required members.</param>
/// <param name="Members">The names of its members.</param>
/// <param name="Properties">The properties that are filled.</param>
public sealed record DeclaredSchema(
    string Collection,
    string Type,
    string Namespace,
    EquatableArray<string> Declarations,
    string Name,
    bool IsPublic,
    bool HasConstructor,
    bool HasRequired,
    EquatableArray<string> Members,
    EquatableArray<DeclaredProperty> Properties
);

/// <summary>A property that is filled from a key.</summary>
/// <param name="Name">Its name. The key may differ in case and separators.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">True if every file must have the key.</param>
/// <param name="IsUnique">True if every file must have another value.</param>
/// <param name="Rules">The rules for its values.</param>
public sealed record DeclaredProperty(string Name, DeclaredType Type, bool IsRequired, bool IsUnique, EquatableArray<ValueRule> Rules);

/// <summary>The kind of a property's type.</summary>
public enum DeclaredKind
{
    /// <summary>string</summary>
    Text,

    /// <summary>bool</summary>
    Truth,

    /// <summary>A number of any kind.</summary>
    Number,

    /// <summary>DateOnly</summary>
    Day,

    /// <summary>DateTime</summary>
    Date,

    /// <summary>DateTimeOffset</summary>
    Moment,

    /// <summary>Uri</summary>
    Address,

    /// <summary>An enumeration.</summary>
    Choice,

    /// <summary>A record of another collection, referred to by its key.</summary>
    Reference,

    /// <summary>A type with properties of its own.</summary>
    Record,

    /// <summary>The value as it is.</summary>
    Any,

    /// <summary>A type that does not exist. The compiler reports it, so its key is neither checked nor read.</summary>
    Missing,
}

/// <summary>A type of a property.</summary>
/// <param name="Kind">The kind; for a list, the kind of its items.</param>
/// <param name="Code">The type of a value as code writes it, without its question mark.</param>
/// <param name="IsList">True for several values.</param>
/// <param name="IsArray">True if a list is an array.</param>
/// <param name="IsOptional">True if it may be null.</param>
/// <param name="IsWhole">True for an integer.</param>
/// <param name="Choices">The members of an enumeration.</param>
/// <param name="Collection">The collection that a reference refers to.</param>
/// <param name="Properties">The properties of a nested type.</param>
public sealed record DeclaredType(
    DeclaredKind Kind,
    string Code,
    bool IsList = false,
    bool IsArray = false,
    bool IsOptional = false,
    bool IsWhole = false,
    EquatableArray<string> Choices = default,
    string Collection = "",
    EquatableArray<DeclaredProperty> Properties = default
);

/// <summary>A rule for a value, from an attribute of System.ComponentModel.DataAnnotations.</summary>
/// <param name="Attribute">The attribute's name without its last word: "Range".</param>
/// <param name="Arguments">Its arguments, as text.</param>
/// <param name="Message">The attribute's own message; empty if it has none.</param>
/// <param name="Timeout">The time limit of a regular expression, in milliseconds.</param>
public sealed record ValueRule(string Attribute, EquatableArray<string> Arguments, string Message = "", int Timeout = 0);
