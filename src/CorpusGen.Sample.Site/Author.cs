using System.ComponentModel.DataAnnotations;
using CorpusGen;

namespace Elmstead;

/// <summary>Somebody who writes: a file in `authors`.</summary>
[CorpusCollection("authors")]
public partial record Author
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What they do at the paper.</summary>
    public required string Role { get; init; }

    /// <summary>Since when.</summary>
    public required DateOnly Joined { get; init; }

    /// <summary>Where to write to.</summary>
    [CorpusUnique]
    [EmailAddress]
    public string? Mail { get; init; }

    /// <summary>Some words about them.</summary>
    public string? Bio { get; init; }
}
