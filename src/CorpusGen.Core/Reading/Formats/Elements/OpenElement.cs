using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;

namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>An element that is open, and what the words in it are.</summary>
/// <param name="Name">The name.</param>
/// <param name="Kind">The kind of the blocks in it.</param>
/// <param name="Level">The level of a heading in it.</param>
/// <param name="Sections">The number of sections around.</param>
/// <param name="OuterQuote">The outermost block quote around, or null.</param>
/// <param name="IsAttribution">True if its words are the attribution of the block quote.</param>
internal sealed record OpenElement(
    string Name,
    BlockKind Kind,
    int Level = 0,
    int Sections = 0,
    QuotedBlock? OuterQuote = null,
    bool IsAttribution = false
)
{
    private const int LowestLevel = 6;

    /// <summary>Gets the element around all others.</summary>
    public static OpenElement Root { get; } = new("", BlockKind.Paragraph);

    /// <summary>Gets the block quote whose content is in the element, or null.</summary>
    public QuotedBlock? Quoted => Kind == BlockKind.BlockQuote ? OuterQuote : null;

    /// <summary>Returns an element inside this one.</summary>
    public OpenElement With(string name, ElementRole role)
    {
        var inner = this with { Name = name, IsAttribution = false };
        return role switch
        {
            // The head of a figure is its caption.
            ElementRole.Heading when Name == "figure" => inner with { Kind = BlockKind.Caption },
            ElementRole.Heading => inner with { Kind = BlockKind.Heading, Level = LevelOf(name) },
            ElementRole.Section => inner with { Sections = Sections + 1 },
            ElementRole.ListItem when Kind == BlockKind.Paragraph => inner with { Kind = BlockKind.ListItem },
            ElementRole.BlockQuote => inner with { Kind = BlockKind.BlockQuote, OuterQuote = OuterQuote ?? new QuotedBlock() },
            ElementRole.Attribution => inner with { Kind = BlockKind.Paragraph, IsAttribution = true },
            ElementRole.Caption => inner with { Kind = BlockKind.Caption },
            ElementRole.Footnote => inner with { Kind = BlockKind.Footnote },
            _ => inner,
        };
    }

    private int LevelOf(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : Math.Min(Sections + 1, LowestLevel);
}
