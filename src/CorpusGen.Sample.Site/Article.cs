using System.ComponentModel.DataAnnotations;
using CorpusGen;

namespace Elmstead;

/// <summary>The front matter of an article. The generator fills this record, and the build checks every file against it.</summary>
[CorpusCollection("articles")]
public partial record Article
{
    /// <summary>The headline.</summary>
    [StringLength(60, MinimumLength = 5)]
    public required string Headline { get; init; }

    /// <summary>The author. In the front matter: the name of a file in `authors`.</summary>
    public required Author Author { get; init; }

    /// <summary>The date of publication.</summary>
    public required DateOnly PublishedOn { get; init; }

    /// <summary>The department that published it.</summary>
    public required Department Section { get; init; }

    /// <summary>The rating by the editors.</summary>
    [Range(1, 5)]
    public int Rating { get; init; } = 3;

    /// <summary>The subjects.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Related articles.</summary>
    public IReadOnlyList<Article> Related { get; init; } = [];

    /// <summary>The reason of the retraction; null if the article is not retracted.</summary>
    public string? Retracted { get; init; }
}
