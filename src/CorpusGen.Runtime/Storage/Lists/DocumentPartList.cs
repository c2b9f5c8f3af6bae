using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The parts of one kind of a document. Base class of generated code.</summary>
/// <typeparam name="T">The type of a part.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class DocumentPartList<T> : NamedList<T>
{
    // A field: a property is another method to compile before a program can read its first quotation.
    private protected readonly DocumentSlot Slot;

    private readonly Section _section;

    private protected DocumentPartList(Document document, Section section)
    {
        Slot = document.Slot;
        _section = section;
    }

    /// <inheritdoc/>
    public sealed override int Count => Slot.Count(_section);

    /// <inheritdoc/>
    public sealed override T this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override int Find(string name) => Slot.Find(_section, name);
}
