using CorpusGen.Core.Compilation;
using CorpusGen.Core.Records;
using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the index of a corpus. See src/Format for what is stored.</summary>
internal static class IndexTables
{
    /// <summary>Writes the index.</summary>
    public static RecordWriter Write(CorpusMap map)
    {
        var collections = new List<Action<RecordWriter>>();
        var first = 0;
        foreach (var collection in map.Documents.GroupBy(document => document.Collection, StringComparer.Ordinal))
        {
            var (start, count) = (first, collection.Count());
            collections.Add(output => CollectionRecord.Write(output, collection.Key, start, count));
            first += count;
        }

        var index = new RecordWriter();
        CorpusIndexHead.Write(
            index,
            [.. map.Documents.Select(document => (document.Shard, document.Ordinal))],
            collections,
            [.. map.Speakers.Select(speaker => (Action<RecordWriter>)(output => CorpusSpeakerRecord.Write(output, speaker)))]
        );
        return index;
    }
}
