using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The documents of a collection that has no properties of its own, in order of their names, by index and by name.</summary>
public class DocumentList : DocumentList<Document>
{
    internal DocumentList(CorpusIndex index, int first, int count)
        : base(index, first, count, DocumentParts.CreateDocument) { }

    /// <summary>Creates the list of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection)
        : base(index, collection, DocumentParts.CreateDocument) { }
}
