using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A picture, as its caption tells of it.</summary>
/// <param name="Caption">The caption without its credit.</param>
/// <param name="Credit">Who made or owns the picture: "AP" (NewsML-G2: creditline). Null where the caption does not say.</param>
public sealed record Picture(TextRange Caption, TextRange? Credit)
{
    /// <summary>The file or address of the image, as the text names it; empty where a caption alone tells of the picture.</summary>
    public string Target { get; init; } = "";

    /// <summary>Where the text names the image; null where it does not.</summary>
    public TextRange? TargetRange { get; init; }

    /// <summary>The words for those who cannot see the picture; null where there are none.</summary>
    public TextRange? Alt { get; init; }
}
