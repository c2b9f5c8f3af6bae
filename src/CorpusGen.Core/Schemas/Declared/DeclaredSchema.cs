using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>
/// A record of the user's that declares what the metadata of a collection must be. Plain data: a value of the compiler's cache.
/// </summary>
/// <param name="Collection">The member name of the collection.</param>
/// <param name="Type">The type as code writes it: "global::Newsroom.Article".</param>
/// <param name="Namespace">Its namespace; empty for none.</param>
/// <param name="Declarations">What it is declared in and as, from the outside in: "partial class Outer", "partial record Article".</param>
/// <param name="Name">Its own name.</param>
/// <param name="IsPublic">True where everybody sees it.</param>
/// <param name="HasConstructor">True where the user has declared a constructor without parameters.</param>
/// <param name="HasRequired">True where it has members that C# requires to be set.</param>
/// <param name="Members">The names it has already.</param>
/// <param name="Properties">What is filled.</param>
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
/// <param name="Name">Its name, which is the key's but for case and joints.</param>
/// <param name="Type">What it gives.</param>
/// <param name="IsRequired">True where every file must have the key.</param>
/// <param name="IsUnique">True where no two files may say the same.</param>
/// <param name="Rules">What its values must fulfil.</param>
public sealed record DeclaredProperty(string Name, DeclaredType Type, bool IsRequired, bool IsUnique, EquatableArray<ValueRule> Rules);

/// <summary>What a property gives.</summary>
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

    /// <summary>A record of another collection, named by its key.</summary>
    Reference,

    /// <summary>A type with properties of its own.</summary>
    Record,

    /// <summary>The value as it is.</summary>
    Any,

    /// <summary>A type that does not exist. The compiler reports it, so its key is neither checked nor read.</summary>
    Missing,
}

/// <summary>A type of a property.</summary>
/// <param name="Kind">What it gives; of a list, what its items are.</param>
/// <param name="Code">The type of a value as code writes it, without its question mark.</param>
/// <param name="IsList">True where it gives several.</param>
/// <param name="IsArray">True where these are an array; else they are a list.</param>
/// <param name="IsOptional">True where it may be null.</param>
/// <param name="IsWhole">Of a number: true where it is an integer.</param>
/// <param name="Choices">Of an enumeration: its members.</param>
/// <param name="Collection">Of a reference: the collection it leads to.</param>
/// <param name="Properties">Of a type with properties: these.</param>
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

/// <summary>What a value must fulfil, as an attribute of System.ComponentModel.DataAnnotations says.</summary>
/// <param name="Attribute">The attribute's name without its last word: "Range".</param>
/// <param name="Arguments">Its arguments, as text.</param>
/// <param name="Message">What it says when the value does not; empty where it says nothing of its own.</param>
/// <param name="Timeout">Of a regular expression: how long it may take, in milliseconds.</param>
public sealed record ValueRule(string Attribute, EquatableArray<string> Arguments, string Message = "", int Timeout = 0);
