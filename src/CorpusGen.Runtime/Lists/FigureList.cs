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
    public sealed override Figure this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Figure Make(int index) => new(_slot, index);

    private protected sealed override int Find(string name) => _slot.Find(Section.Figures, name);
}
