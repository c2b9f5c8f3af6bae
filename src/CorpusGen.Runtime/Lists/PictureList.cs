using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The pictures of a document, in order, by index and by name.</summary>
public class PictureList : DocumentPartList<Picture>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PictureList(Document document)
        : base(document, Section.Pictures) { }

    private protected sealed override Picture Make(int index) => new(Slot, index);
}
