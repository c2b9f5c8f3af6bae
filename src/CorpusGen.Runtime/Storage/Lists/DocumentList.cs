using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>The documents of a collection without typed metadata, in the order of their names. Base class of generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DocumentList : DocumentList<Document>
{
    internal DocumentList(CorpusIndex index, int first, int count)
        : base(index, first, count, DocumentParts.Create) { }

    /// <summary>Creates the list of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection)
        : base(index, collection, DocumentParts.Create) { }
}
