using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A heading, and what stands below it up to the next heading of its depth.</summary>
/// <param name="Heading">The place of the heading among the blocks.</param>
/// <param name="End">The place behind the last block of the section.</param>
public sealed record DocumentSection(int Heading, int End)
{
    /// <summary>The sections of some blocks, in order of their headings. The headline is the document's, and no section's.</summary>
    public static EquatableArray<DocumentSection> Of(EquatableArray<Block> blocks)
    {
        var sections = new List<DocumentSection>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading)
                continue;
            var end = i + 1;
            while (end < blocks.Count && !(blocks[end].Kind == BlockKind.Heading && blocks[end].Level <= blocks[i].Level))
                end++;
            sections.Add(new DocumentSection(i, end));
        }

        return sections.ToEquatableArray();
    }
}
