using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Api;

/// <summary>A member of the generated API. All members are public.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML; null if it is that of the member's type.</param>
internal abstract record ApiMember(string Name, string? Summary);

/// <summary>A property that is read only.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML; null if it is that of the property's type.</param>
/// <param name="Type">The type.</param>
/// <param name="Body">How the value is made.</param>
internal sealed record ApiProperty(string Name, string? Summary, ApiTypeName Type, ApiBody Body) : ApiMember(Name, Summary)
{
    /// <summary>True if the property belongs to the type and not to an object.</summary>
    public bool IsStatic { get; init; }

    /// <summary>True if the base class has a member of the same name.</summary>
    public bool HidesInherited { get; init; }

    /// <summary>The warning that each use of the property brings, or null.</summary>
    public UsageWarning? UsageWarning { get; init; }

    /// <summary>The field that keeps the value after the first read.</summary>
    public ApiCache Cache { get; init; }
}

/// <summary>The places where a property keeps its value, so that it costs no more than a field. The value is a reference.</summary>
internal enum ApiCache
{
    /// <summary>Nowhere: the value is read again each time.</summary>
    None,

    /// <summary>A private field beside the property, with its name after an underscore.</summary>
    Member,

    /// <summary>
    /// A static field of the type that is created (<see cref="ApiType.HasCache"/>). A collection of 10,000 documents would otherwise have
    /// as many fields, which the runtime loads before the first document can be read.
    /// </summary>
    Type,
}

/// <summary>A field that the constructor fills.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML.</param>
/// <param name="Type">The type.</param>
internal sealed record ApiField(string Name, string Summary, ApiTypeName Type) : ApiMember(Name, Summary);

/// <summary>A value of an enumeration. Its number is its place among the members.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML.</param>
/// <param name="Word">The word in the metadata that the value represents.</param>
internal sealed record ApiEnumValue(string Name, string Summary, string Word) : ApiMember(Name, Summary);

/// <summary>A static method.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML.</param>
/// <param name="Type">The type of the result.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Body">The method that is called with the same arguments.</param>
internal sealed record ApiMethod(string Name, string Summary, ApiTypeName Type, IReadOnlyList<ApiParameter> Parameters, ForwardBody Body)
    : ApiMember(Name, Summary);

/// <summary>A parameter of a method or constructor.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type; of a parameter array, that of its items.</param>
/// <param name="Documentation">The documentation, as XML, or empty.</param>
internal sealed record ApiParameter(string Name, ApiTypeName Type, string Documentation = "")
{
    /// <summary>True if the argument can be omitted.</summary>
    public bool IsOptional { get; init; }

    /// <summary>The value if the argument is omitted: a number, or null.</summary>
    public int? Default { get; init; }

    /// <summary>True if the parameter takes any number of arguments as an array.</summary>
    public bool IsParams { get; init; }
}
