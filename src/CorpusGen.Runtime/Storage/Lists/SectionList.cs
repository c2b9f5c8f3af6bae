using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The sections of a document. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SectionList : DocumentPartList<DocumentSection>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList(Document document)
        : base(document, Section.Sections) { }

    private protected sealed override DocumentSection Make(int index) => new(Slot, index);
}
