using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Blocks;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Formats;

/// <summary>What a reader of a format found in a file. All ranges are those of the file.</summary>
/// <param name="Leaves">The blocks with their content, in order. Words between them become blocks of markup.</param>
/// <param name="Pictures">The pictures, in order.</param>
/// <param name="Entries">The metadata of the file's own head, such as its title and authors.</param>
/// <param name="HeadEnd">The end of that head, which has no blocks, or 0.</param>
internal sealed record FormatText(List<Leaf> Leaves, List<Picture> Pictures, List<MetadataEntry> Entries, int HeadEnd);
