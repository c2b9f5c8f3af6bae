using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

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

    /// <summary>True if the group is a turn of a transcript: it begins with a label, and the one before or after it as well.</summary>
    public bool IsTurn => HasLabel(Index) && (HasLabel(Index - 1) || HasLabel(Index + 1));

    private bool HasLabel(int index) =>
        index >= 0 && index < Groups.Count && TurnLabel.TryRead(Text, Groups[index].Range.Start, Groups[index].Range.End, out _);

    /// <summary>True if the group is a single line of at most the given length.</summary>
    public bool IsShortLine(int maxLength) => Group.Lines.Count == 1 && Group.Range.Length <= maxLength;
}
