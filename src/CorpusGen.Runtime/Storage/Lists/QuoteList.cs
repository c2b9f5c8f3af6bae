using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The quotations of a document. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class QuoteList : DocumentPartList<Quote>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal QuoteList(Document document)
        : base(document, Section.Quotes) { }

    private protected sealed override Quote Make(int index) => new(Slot, index);
}
