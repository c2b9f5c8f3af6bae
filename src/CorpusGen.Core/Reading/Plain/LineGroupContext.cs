using CorpusGen.Core.Model;

namespace CorpusGen.Core.Reading.Plain;

/// <summary>A line group with its neighbours: the input of a block rule.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Groups">All line groups of the text.</param>
/// <param name="Index">The index of the group to classify.</param>
/// <param name="Before">The kind of the group before it; null for the first group.</param>
internal readonly record struct LineGroupContext(string Text, IReadOnlyList<LineGroup> Groups, int Index, BlockKind? Before)
{
    public LineGroup Group => Groups[Index];

    public ReadOnlySpan<char> Words => Group.Range.In(Text);

    public bool IsLast => Index == Groups.Count - 1;

    public LineGroup? Next => IsLast ? null : Groups[Index + 1];

    /// <summary>True if the group is a single line of at most the given length.</summary>
    public bool IsShortLine(int maxLength) => Group.Lines.Count == 1 && Group.Range.Length <= maxLength;
}
