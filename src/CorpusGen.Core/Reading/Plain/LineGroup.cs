using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>The lines between two blank lines, before they are classified.</summary>
/// <param name="Lines">The lines, without the white space around each.</param>
internal sealed record LineGroup(EquatableArray<TextRange> Lines)
{
    /// <summary>Gets the range from the first line to the last.</summary>
    public TextRange Range => TextRange.Between(Lines[0].Start, Lines[Lines.Count - 1].End);
}
