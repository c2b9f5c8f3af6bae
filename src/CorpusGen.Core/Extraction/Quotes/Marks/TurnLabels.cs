using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Marks;

/// <summary>Goes through the labels of a text with its blocks.</summary>
internal sealed class TurnLabels(List<TurnLabel> labels)
{
    private int _next;
    private bool _isInside;

    /// <summary>Gets the offset of the next label; beyond any text after the last.</summary>
    public int NextStart => _next < labels.Count ? labels[_next].Start : int.MaxValue;

    /// <summary>Returns the label at an offset, and goes beyond it, or null.</summary>
    public TurnLabel? At(int offset)
    {
        if (NextStart != offset)
            return null;
        _isInside = true;
        return labels[_next++];
    }

    /// <summary>
    /// Returns true if a block without label goes on with a turn: one follows before the next heading. The words after the last turn may be
    /// the writer's again.
    /// </summary>
    public bool IsInside(BlockKind kind) =>
        _isInside
        && _next < labels.Count
        && labels[_next].Section == labels[_next - 1].Section
        && kind is BlockKind.Paragraph or BlockKind.ListItem;

    /// <summary>Ends the section.</summary>
    public void EndSection() => _isInside = false;
}
