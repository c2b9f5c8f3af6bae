using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Metadata cannot be read. Only the readers of metadata throw and catch it.</summary>
internal sealed class MetadataFaultException(MetadataProblemKind kind, TextRange range, string message) : Exception(message)
{
    /// <summary>Gets the kind of the problem.</summary>
    public MetadataProblemKind Kind { get; } = kind;

    /// <summary>Gets the range in the text.</summary>
    public TextRange Range { get; } = range;
}
