using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The figures of a document. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class FigureList : DocumentPartList<Figure>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal FigureList(Document document)
        : base(document, Section.Figures) { }

    private protected sealed override Figure Make(int index) => new(Slot, index);
}
