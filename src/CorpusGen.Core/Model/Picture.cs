using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A picture, described by its caption.</summary>
/// <param name="Caption">The caption without its credit.</param>
/// <param name="Credit">The credit: "AP" (NewsML-G2: creditline). Null if the caption has none.</param>
public sealed record Picture(TextRange Caption, TextRange? Credit)
{
    /// <summary>The file or address of the image, as in the text; empty if there is only a caption.</summary>
    public string Target { get; init; } = "";

    /// <summary>True if a template writes the address, so that it is not known.</summary>
    public bool IsTemplate => Target.Contains("{{") || Target.Contains("{%") || Target.Contains('$');

    /// <summary>The range of the image's address, or null.</summary>
    public TextRange? TargetRange { get; init; }

    /// <summary>The alternative text, or null.</summary>
    public TextRange? Alt { get; init; }
}
