using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>A speaker of the index: full name, member name, number of documents that quote them, the indexes of those.</summary>
internal static class CorpusSpeakerRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, MapSpeaker speaker)
    {
        record.String(speaker.Name);
        record.String(speaker.MemberName);
        record.Number(speaker.Documents.Count);
        foreach (var document in speaker.Documents)
            record.Number(document);
    }
#endif

    public static string Name(RecordReader record) => record.String();

    public static bool MemberNameEquals(RecordReader record, byte[] utf8)
    {
        record.SkipString();
        return record.StringEquals(utf8);
    }

    public static int[] Documents(RecordReader record)
    {
        record.SkipString();
        record.SkipString();
        var documents = new int[record.Number()];
        for (var i = 0; i < documents.Length; i++)
            documents[i] = record.Number();
        return documents;
    }
}
