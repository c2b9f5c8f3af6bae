using System.ComponentModel.DataAnnotations;
using CorpusGen;

namespace Elmstead;

/// <summary>What the front matter of every article must be. The generator fills it, and the build checks every file against it.</summary>
[CorpusCollection("articles")]
public partial record Article
{
    /// <summary>The headline.</summary>
    [StringLength(60, MinimumLength = 5)]
    public required string Headline { get; init; }

    /// <summary>Who wrote it: the name of a file in `authors`.</summary>
    public required Author Author { get; init; }

    /// <summary>The day it was published.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The part of the paper it stands in.</summary>
    public required Department Section { get; init; }

    /// <summary>How much the desk likes it.</summary>
    [Range(1, 5)]
    public int Rating { get; init; } = 3;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>What else to read.</summary>
    public IReadOnlyList<Article> Related { get; init; } = [];

    /// <summary>Why it was withdrawn; null where it was not.</summary>
    public string? Retracted { get; init; }
}
