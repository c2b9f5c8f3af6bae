using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The pictures of a document, in order, by place and by name.</summary>
public class PictureList : NamedList<Picture>
{
    private readonly DocumentSlot _slot;

    /// <summary>Takes the pictures of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PictureList(Document document) => _slot = document.Slot;

    /// <inheritdoc/>
    public sealed override int Count => _slot.Count(Section.Pictures);

    /// <inheritdoc/>
    public sealed override Picture this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Picture Make(int index) => new(_slot, index);

    private protected sealed override int Find(string name) => _slot.Find(Section.Pictures, name);
}
