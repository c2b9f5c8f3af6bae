using System.Text;

namespace CorpusGen.Storage;

/// <summary>
/// Which document: a shard and a place in it. Everything of a document is read through its slot.
/// A document's record begins with numbers of fixed size, so that each is found without reading those before it: its text's start and
/// length; the places of its marks, its metadata and its HTML, each 0 where there are none; for each <see cref="Section"/>, how many records it
/// has and where the table of their places begins. Then follow its name, path, collection and key; then the ranges of its headline, standfirst and source.
/// </summary>
internal readonly struct DocumentSlot(CorpusShard shard, int ordinal) : IEquatable<DocumentSlot>
{
    // Fields: each property is a method to compile before the first quotation of a program can be read.
    public readonly CorpusShard Shard = shard;

    public readonly int Ordinal = ordinal;

    /// <summary>The whole text.</summary>
    public string Text => Shard.TextOf(Ordinal, TextStart, Head(TextLengthAt));

    public string Name => StringAt(0);

    public string Path => StringAt(1);

    public string Collection => StringAt(2);

    public string Key => StringAt(3);

    /// <summary>The place of the metadata; 0 where there is none.</summary>
    public int MetadataAt => Head(MetadataPlaceAt);

    /// <summary>The place of the marks; 0 where the text is plain.</summary>
    public int MarksAt => Head(MarksPlaceAt);

    /// <summary>The place of the HTML; 0 where it is to be made of the blocks.</summary>
    public int HtmlAt => Head(HtmlPlaceAt);

    /// <summary>A reader at a place of the shard.</summary>
    public RecordReader ReaderAt(int place) => new(Shard.Data, place);

    /// <summary>The headline, the standfirst and the source, in this order.</summary>
    public Passage Heading(int which)
    {
        var record = Strings();
        for (var i = 0; i < 4; i++)
            record.SkipShared();
        for (var i = 0; i < which; i++)
            record.RangeNear(default);
        return new Passage(this, record.RangeNear(default));
    }

    public int Count(Section section) => Head(SectionsAt + (2 * (int)section));

    /// <summary>A reader at the start of a record.</summary>
    [System.Runtime.CompilerServices.MethodImpl(RecordReader.Hot)]
    public RecordReader Record(Section section, int index)
    {
        var data = Shard.Data;
        var head = new RecordReader(
            data,
            CorpusShard.PlaceOf(data, Ordinal) + ((SectionsAt + (2 * (int)section)) * RecordReader.FixedLength)
        );
        var count = head.Fixed();
        if ((uint)index >= (uint)count)
            throw NoSuchPlace(index, count);
        var table = head.Fixed();
        var digits = new RecordReader(data, table).Fixed(1);
        var place = new RecordReader(data, table + 1 + (index * digits));
        return new RecordReader(data, table - place.Fixed(digits));
    }

    /// <summary>The place of a record by its name, which is the first thing in it; -1 where there is none. Linear.</summary>
    public int Find(Section section, string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var count = Count(section);
        for (var i = 0; i < count; i++)
        {
            if (Record(section, i).SharedEquals(utf8))
                return i;
        }

        return -1;
    }

    /// <summary>The words of a range, without the marks in it.</summary>
    public string Decode(StoredRange range)
    {
        var start = TextStart;
        var marks = MarksAt;
        return marks == 0
            ? RecordReader.Decode(Shard.Data, start + range.ByteStart, range.ByteLength)
            : InlineMarks.Decode(Shard.Data, marks, start, range);
    }

    /// <summary>The characters of a range, as they stand.</summary>
    public string DecodeRaw(int byteStart, int byteLength) => RecordReader.Decode(Shard.Data, TextStart + byteStart, byteLength);

    public int CountChars(StoredRange range) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetCharCount(Utf8(range));

    public ReadOnlySpan<byte> Utf8(StoredRange range) => Shard.Data.Slice(TextStart + range.ByteStart, range.ByteLength);

    public ReadOnlySpan<byte> WholeUtf8 => Shard.Data.Slice(TextStart, Head(TextLengthAt));
#else
        Encoding.UTF8.GetCharCount(Shard.Data, TextStart + range.ByteStart, range.ByteLength);
#endif

    public bool Equals(DocumentSlot other) => ReferenceEquals(Shard, other.Shard) && Ordinal == other.Ordinal;

    public override bool Equals(object? obj) => obj is DocumentSlot other && Equals(other);

    public override int GetHashCode() => unchecked((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Shard) * 31) + Ordinal);

    private const int TextLengthAt = 1;
    private const int MarksPlaceAt = 2;
    private const int MetadataPlaceAt = 3;
    private const int HtmlPlaceAt = 4;
    private const int SectionsAt = 5;
    private const int Sections = 8;

    private int TextStart => Head(0);

    // A number of the head.
    private int Head(int which)
    {
        var data = Shard.Data;
        return new RecordReader(data, CorpusShard.PlaceOf(data, Ordinal) + (which * RecordReader.FixedLength)).Fixed();
    }

    private RecordReader Strings()
    {
        var data = Shard.Data;
        return new RecordReader(data, CorpusShard.PlaceOf(data, Ordinal) + ((SectionsAt + (2 * Sections)) * RecordReader.FixedLength));
    }

    private string StringAt(int which)
    {
        var record = Strings();
        for (var i = 0; i < which; i++)
            record.SkipShared();
        return record.Shared();
    }

    private static ArgumentOutOfRangeException NoSuchPlace(int index, int count) =>
        new(nameof(index), index, $"There are {count}, counted from 0.");
}
