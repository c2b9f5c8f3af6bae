using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Api;

/// <summary>The kinds of generated types.</summary>
internal enum ApiTypeKind
{
    /// <summary>A class that others derive from.</summary>
    Class,

    /// <summary>A class that no other derives from.</summary>
    SealedClass,

    /// <summary>A class with static members only.</summary>
    StaticClass,

    /// <summary>An enumeration.</summary>
    Enum,
}

/// <summary>A type of the generated API.</summary>
/// <param name="Name">The name.</param>
/// <param name="Summary">The documentation, as XML, or empty.</param>
/// <param name="Kind">The kind of type.</param>
/// <param name="Members">The members in order, nested types among them.</param>
internal sealed record ApiType(string Name, string Summary, ApiTypeKind Kind, IReadOnlyList<ApiMember> Members) : ApiMember(Name, Summary)
{
    /// <summary>The base class, or null of its own.</summary>
    public ApiTypeName? Base { get; init; }

    /// <summary>The constructor, which only generated code calls, or null.</summary>
    public ApiConstructor? Constructor { get; init; }

    /// <summary>True if objects of the type are documents.</summary>
    public bool IsDocument { get; init; }

    /// <summary>True if the type is nested in one that is marked as generated, as the groups of a document are.</summary>
    public bool IsPart { get; init; }

    /// <summary>True if the type has a static field, `Cached_`, in which a property keeps the only object that it creates.</summary>
    public bool HasCache { get; init; }

    /// <summary>The warning that each use of the type brings, or null.</summary>
    public UsageWarning? UsageWarning { get; init; }
}
