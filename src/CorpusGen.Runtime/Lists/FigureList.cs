using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The figures of a document, in order, by place and by name.</summary>
public class FigureList : NamedList<Figure>
{
    private readonly DocumentSlot _slot;

    /// <summary>Takes the figures of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal FigureList(Document document) => _slot = document.Slot;

    /// <inheritdoc/>
    public sealed override int Count => _slot.Count(Section.Figures);

    /// <inheritdoc/>
    public sealed override Figure this[int index] =>
        (uint)index < (uint)Count ? new Figure(_slot, index) : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");

    private protected sealed override int Find(string name) => _slot.Find(Section.Figures, name);
}
