using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The quotations of a document, in order, by place and by name.</summary>
public class QuoteList : NamedList<Quote>
{
    private readonly DocumentSlot _slot;

    /// <summary>Takes the quotations of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Document document) => _slot = document.Slot;

    /// <inheritdoc/>
    public sealed override int Count => _slot.Count(Section.Quotes);

    /// <inheritdoc/>
    public sealed override Quote this[int index] => (uint)index < (uint)Count ? Make(index) : throw NoSuchPlace(index);

    private protected sealed override Quote Make(int index) => new(_slot, index);

    private protected sealed override int Find(string name) => _slot.Find(Section.Quotes, name);
}
