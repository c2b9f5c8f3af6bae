using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A heading with the blocks below it, up to the next heading of its level or above.</summary>
/// <param name="Heading">The index of the heading in the blocks.</param>
/// <param name="End">The index after the last block of the section.</param>
public sealed record DocumentSection(int Heading, int End)
{
    /// <summary>Returns the sections, in order of their headings. The headline belongs to the document and starts no section.</summary>
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
