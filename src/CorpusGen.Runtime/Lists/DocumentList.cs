using System.ComponentModel;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The documents of a collection that has no properties of its own, in order of their names, by index and by name.</summary>
public class DocumentList : DocumentList<Document>
{
    private static readonly Func<CorpusShard, int, Document> Create = (shard, ordinal) => new Document(new DocumentSlot(shard, ordinal));

    internal DocumentList(CorpusIndex index, int first, int count)
        : base(index, first, count, Create) { }

    /// <summary>Creates the list of a collection. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DocumentList(CorpusIndex index, string collection)
        : base(index, collection, Create) { }
}
