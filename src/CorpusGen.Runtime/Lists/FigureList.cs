using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The figures of a document, in order, by index and by name.</summary>
public class FigureList : DocumentPartList<Figure>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal FigureList(Document document)
        : base(document, Section.Figures) { }

    private protected sealed override Figure Make(int index) => new(Slot, index);
}
