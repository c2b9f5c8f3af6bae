using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The quotations of a document, in order, by index and by name.</summary>
public class QuoteList : DocumentPartList<Quote>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Document document)
        : base(document, Section.Quotes) { }

    private protected sealed override Quote Make(int index) => new(Slot, index);
}
