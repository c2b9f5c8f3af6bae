using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The head of the resource that holds a whole corpus: version; the hash of the texts; the number of parts; for each part its position and
/// length. The parts follow: the index, the shards by number, the search index. A shard without documents is empty, and so is a search
/// index that was not asked for.
/// </summary>
internal static class ResourceHead
{
    /// <summary>The number of the part that is the index.</summary>
    public const int Index = 0;

    private const int HashAt = StoredFormat.VersionLength;
    private const int CountAt = HashAt + StoredFormat.HashLength;
    private const int FirstPart = CountAt + Digits.FixedLength;

    /// <summary>The length of a place in bytes.</summary>
    public const int PlaceLength = 2 * Digits.FixedLength;

    /// <summary>The number of the part that is the first shard.</summary>
    public const int FirstShard = 1;

    /// <summary>Returns the number of the part that is the search index: the last.</summary>
    public static int Search(int shards) => FirstShard + shards;

#if FORMAT_WRITER
    /// <summary>Writes the head without the places of the parts, which <see cref="FillPlace"/> fills in.</summary>
    public static void Write(RecordWriter output, string hash, int shards)
    {
        var parts = Search(shards) + 1;
        output.Append(StoredFormat.Version);
        output.Append(hash);
        output.Fixed(parts);
        output.Reserve(2 * parts);
    }

    /// <summary>Fills in the place of a part.</summary>
    public static void FillPlace(RecordWriter head, int part, int start, int length)
    {
        var place = PlaceOf(part);
        head.Fill(place, start);
        head.Fill(place + Digits.FixedLength, length);
    }
#endif

    /// <summary>The number of bytes to read for the hash and the number of shards.</summary>
    public const int Length = FirstPart;

    /// <summary>Returns the number of shards; -1 if the head has another hash.</summary>
    public static int Shards(Bytes head, string hash)
    {
        var reader = new RecordReader(head, HashAt);
        for (var i = 0; i < StoredFormat.HashLength; i++)
        {
            if (reader.Byte() != hash[i])
                return -1;
        }

        return reader.Fixed() - 2;
    }

    /// <summary>Returns the position of the place of a part.</summary>
    public static int PlaceOf(int part) => FirstPart + (part * PlaceLength);

    /// <summary>Reads a place: the position and length of a part.</summary>
    public static (int Start, int Length) Place(Bytes place)
    {
        var reader = new RecordReader(place, 0);
        return (reader.Fixed(), reader.Fixed());
    }
}
