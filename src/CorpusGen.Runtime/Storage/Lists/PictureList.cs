using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The pictures of a document. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class PictureList : DocumentPartList<Picture>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal PictureList(Document document)
        : base(document, Section.Pictures) { }

    private protected sealed override Picture Make(int index) => new(Slot, index);
}
