using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Text between blank lines, before it is known what it is.</summary>
/// <param name="Lines">Its lines, without the white space around each.</param>
public sealed record Stretch(EquatableArray<TextRange> Lines)
{
    /// <summary>From the first line to the last.</summary>
    public TextRange Range => TextRange.Between(Lines[0].Start, Lines[Lines.Count - 1].End);
}
