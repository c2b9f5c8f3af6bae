using System.Text;

namespace CorpusGen.Storage;

/// <summary>
/// Which document: a shard and a place in it. Everything of a document is read through its slot.
/// A document's record holds its name, path, collection and key; its text's start and length; the places of its marks, its metadata and
/// its HTML, each 0 where there are none; its headline's, standfirst's and source's
/// ranges; then, for each <see cref="Section"/>, how many records it has and where the table of their places begins.
/// </summary>
internal readonly struct DocumentSlot(CorpusShard shard, int ordinal) : IEquatable<DocumentSlot>
{
    public CorpusShard Shard { get; } = shard;

    public int Ordinal { get; } = ordinal;

    /// <summary>The whole text.</summary>
    public string Text
    {
        get
        {
            var record = AtText();
            var start = record.Number();
            return Shard.TextOf(Ordinal, start, record.Number());
        }
    }

    public string Name => Shard.RecordOf(Ordinal).String();

    public string Path
    {
        get
        {
            var record = Shard.RecordOf(Ordinal);
            record.SkipString();
            return record.String();
        }
    }

    public string Collection
    {
        get
        {
            var record = Shard.RecordOf(Ordinal);
            record.SkipString();
            record.SkipString();
            return record.String();
        }
    }

    public string Key
    {
        get
        {
            var record = Shard.RecordOf(Ordinal);
            for (var i = 0; i < 3; i++) record.SkipString();
            return record.String();
        }
    }

    /// <summary>The place of the metadata; 0 where there is none.</summary>
    public int MetadataAt => Place(1);

    /// <summary>The place of the marks; 0 where the text is plain.</summary>
    public int MarksAt => Place(0);

    /// <summary>The place of the HTML; 0 where it is to be made of the blocks.</summary>
    public int HtmlAt => Place(2);

    /// <summary>A reader at a place of the shard.</summary>
    public RecordReader ReaderAt(int place) => new(Shard.Data, place);

    /// <summary>The headline, the standfirst and the source, in this order.</summary>
    public Passage Head(int which)
    {
        var record = AtHeads();
        for (var i = 0; i < which; i++) record.RangeNear(default);
        return new Passage(this, record.RangeNear(default));
    }

    public int Count(Section section) => Enter(section).Number();

    /// <summary>A reader at the start of a record.</summary>
    public RecordReader Record(Section section, int index)
    {
        var table = Enter(section);
        var count = table.Number();
        if ((uint)index >= (uint)count)
            throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {count}, counted from 0.");
        var places = table.Number();
        var place = new RecordReader(Shard.Data, places + (index * RecordReader.FixedLength));
        return new RecordReader(Shard.Data, places + place.Fixed());
    }

    /// <summary>The place of a record by its name, which is the first thing in it; -1 where there is none. Linear.</summary>
    public int Find(Section section, string name)
    {
        var utf8 = Encoding.UTF8.GetBytes(name);
        var count = Count(section);
        for (var i = 0; i < count; i++)
            if (Record(section, i).StringEquals(utf8)) return i;
        return -1;
    }

    /// <summary>The words of a range, without the marks in it.</summary>
    public string Decode(StoredRange range)
    {
        var record = AtText();
        var start = record.Number();
        record.Number();
        var marks = record.Number();
        return marks == 0 ? RecordReader.Decode(Shard.Data, start + range.ByteStart, range.ByteLength) : InlineMarks.Decode(Shard.Data, marks, start, range);
    }

    /// <summary>The characters of a range, as they stand.</summary>
    public string DecodeRaw(int byteStart, int byteLength) => RecordReader.Decode(Shard.Data, TextStart + byteStart, byteLength);

    public int CountChars(StoredRange range) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetCharCount(Utf8(range));

    public ReadOnlySpan<byte> Utf8(StoredRange range) => Shard.Data.Slice(TextStart + range.ByteStart, range.ByteLength);

    public ReadOnlySpan<byte> WholeUtf8
    {
        get
        {
            var record = AtText();
            var start = record.Number();
            return Shard.Data.Slice(start, record.Number());
        }
    }
#else
        Encoding.UTF8.GetCharCount(Shard.Data, TextStart + range.ByteStart, range.ByteLength);
#endif

    public bool Equals(DocumentSlot other) => ReferenceEquals(Shard, other.Shard) && Ordinal == other.Ordinal;

    public override bool Equals(object? obj) => obj is DocumentSlot other && Equals(other);

    public override int GetHashCode() => unchecked((System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Shard) * 31) + Ordinal);

    private int TextStart => AtText().Number();

    private RecordReader AtText()
    {
        var record = Shard.RecordOf(Ordinal);
        for (var i = 0; i < 4; i++) record.SkipString();
        return record;
    }

    private int Place(int which)
    {
        var record = AtText();
        for (var i = 0; i < 2 + which; i++) record.Number();
        return record.Number();
    }

    private RecordReader AtHeads()
    {
        var record = AtText();
        for (var i = 0; i < 5; i++) record.Number();
        return record;
    }

    private RecordReader Enter(Section section)
    {
        var record = AtHeads();
        for (var i = 0; i < 3; i++) record.RangeNear(default);
        for (var i = 0; i < 2 * (int)section; i++) record.Number();
        return record;
    }
}
