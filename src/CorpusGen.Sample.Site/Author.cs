using System.ComponentModel.DataAnnotations;
using CorpusGen;

namespace Elmstead;

/// <summary>An author: a file in `authors`.</summary>
[CorpusCollection("authors")]
public partial record Author
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The role at the newspaper.</summary>
    public required string Role { get; init; }

    /// <summary>The date on which the author joined.</summary>
    public required DateOnly Joined { get; init; }

    /// <summary>The e-mail address.</summary>
    [CorpusUnique]
    [EmailAddress]
    public string? Mail { get; init; }

    /// <summary>A short biography.</summary>
    public string? Bio { get; init; }
}
