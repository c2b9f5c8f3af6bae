using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The sections of a document, in order of their headings, by place and by name.</summary>
public class SectionList : NamedList<DocumentSection>
{
    private readonly DocumentSlot _slot;

    /// <summary>Takes the sections of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList(Document document) => _slot = document.Slot;

    /// <inheritdoc/>
    public sealed override int Count => _slot.Count(Section.Sections);

    /// <inheritdoc/>
    public sealed override DocumentSection this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override DocumentSection Make(int index) => new(_slot, index);

    private protected sealed override int Find(string name) => _slot.Find(Section.Sections, name);
}
