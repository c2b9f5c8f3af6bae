using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>A block quote of a file. The words of its attribution can be anywhere in the file.</summary>
internal sealed class QuotedBlock
{
    /// <summary>Gets or sets the words that name the speaker, or null.</summary>
    public TextRange? Source { get; set; }
}
