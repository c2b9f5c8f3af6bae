using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// A quotation: name, kind, block, range, number of pieces, the pieces if there are several, cue, source, attribution, speaker (from 1;
/// 0 for none); if there is no speaker, the name and the role of the likely one (empty for none).
/// </summary>
internal static class QuoteRecord
{
#if FORMAT_WRITER
    public static void Write(RecordWriter record, RangeWriter ranges, Quote quote, string name, int block, int speaker)
    {
        record.Shared(name);
        record.Number((int)quote.Kind);
        record.Number(block);
        ranges.Write(record, quote.Range);
        record.Number(quote.Pieces.Count);
        if (quote.Pieces.Count > 1)
        {
            foreach (var piece in quote.Pieces)
                ranges.WriteNear(record, quote.Range, piece);
        }

        ranges.WriteNear(record, quote.Range, quote.Cue);
        ranges.WriteNear(record, quote.Range, quote.Source);
        record.Number((int)quote.Attribution);
        record.Number(speaker);
        if (speaker > 0)
            return;
        record.Shared(quote.LikelySpeaker?.Name ?? "");
        record.Shared(quote.LikelySpeaker?.Role ?? "");
    }
#endif

    public static string Name(RecordReader record) => record.Shared();

    public static QuoteKind Kind(RecordReader record)
    {
        record.SkipShared();
        return (QuoteKind)record.Number();
    }

    public static int Block(RecordReader record)
    {
        record.SkipShared();
        record.Number();
        return record.Number();
    }

    /// <summary>Reads the range of a quotation and the number of its pieces.</summary>
    public static StoredRange Range(ref RecordReader record, out int pieces)
    {
        record.SkipShared();
        record.Number();
        record.Number();
        var range = StoredRange.Read(ref record);
        pieces = record.Number();
        return range;
    }

    public static StoredRange[] Pieces(RecordReader record)
    {
        var range = Range(ref record, out var count);
        if (count == 1)
            return [range];
        var pieces = new StoredRange[count];
        for (var i = 0; i < count; i++)
            pieces[i] = StoredRange.ReadNear(ref record, range);
        return pieces;
    }

    public static StoredRange Cue(RecordReader record)
    {
        var range = SkipPieces(ref record);
        return StoredRange.ReadNear(ref record, range);
    }

    public static StoredRange Source(RecordReader record)
    {
        var range = SkipPieces(ref record);
        StoredRange.ReadNear(ref record, range);
        return StoredRange.ReadNear(ref record, range);
    }

    public static QuoteAttribution Attribution(RecordReader record)
    {
        SkipSource(ref record);
        return (QuoteAttribution)record.Number();
    }

    public static int Speaker(RecordReader record) => ReadSpeaker(ref record);

    /// <summary>Reads the name and the role of a likely speaker; false if there is none, or if the speaker is known.</summary>
    public static bool TryLikelySpeaker(RecordReader record, out string name, out string role)
    {
        (name, role) = ("", "");
        if (ReadSpeaker(ref record) > 0)
            return false;
        (name, role) = (record.Shared(), record.Shared());
        return name.Length > 0;
    }

    private static int ReadSpeaker(ref RecordReader record)
    {
        SkipSource(ref record);
        record.Number();
        return record.Number();
    }

    private static void SkipSource(ref RecordReader record)
    {
        var range = SkipPieces(ref record);
        StoredRange.ReadNear(ref record, range);
        StoredRange.ReadNear(ref record, range);
    }

    private static StoredRange SkipPieces(ref RecordReader record)
    {
        var range = Range(ref record, out var pieces);
        for (var i = 0; pieces > 1 && i < pieces; i++)
            StoredRange.ReadNear(ref record, range);
        return range;
    }
}
