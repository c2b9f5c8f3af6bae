using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the index as the run-time library reads it: the format's name; how many documents, collections and speakers; for each
/// document its shard and its place in it; for each collection and each speaker the place of their record; the records.
/// </summary>
internal static class IndexTables
{
    /// <summary>Writes the index.</summary>
    public static BlobBuilder Write(CorpusMap map)
    {
        var collections = map.Documents.GroupBy(document => document.Collection, StringComparer.Ordinal).ToList();
        var head = new BlobBuilder();
        head.Append(ShardTables.Format);
        head.Fixed(map.Documents.Count);
        head.Fixed(collections.Count);
        head.Fixed(map.Speakers.Count);
        foreach (var document in map.Documents)
        {
            head.Fixed(document.Shard);
            head.Fixed(document.Ordinal);
        }

        var before = head.Length + ((collections.Count + map.Speakers.Count) * BlobBuilder.FixedLength);
        var records = new BlobBuilder();
        var first = 0;
        foreach (var collection in collections)
        {
            head.Fixed(before + records.Length);
            records.String(collection.Key);
            records.Number(first);
            records.Number(collection.Count());
            first += collection.Count();
        }

        foreach (var speaker in map.Speakers)
        {
            head.Fixed(before + records.Length);
            records.String(speaker.Name);
            records.String(speaker.MemberName);
            records.Number(speaker.Documents.Count);
            foreach (var document in speaker.Documents)
                records.Number(document);
        }

        head.Append(records);
        return head;
    }
}
