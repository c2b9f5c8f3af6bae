using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The sections of a document, in order of their headings, by index and by name.</summary>
public class SectionList : DocumentPartList<DocumentSection>
{
    /// <summary>Creates the list of a document. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal SectionList(Document document)
        : base(document, Section.Sections) { }

    private protected sealed override DocumentSection Make(int index) => new(Slot, index);
}
