using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>A document: a shard and its ordinal there. Everything of a document is read through its slot.</summary>
internal readonly struct DocumentSlot(CorpusShard shard, int ordinal) : IEquatable<DocumentSlot>
{
    private readonly CorpusShard? _shard = shard;

    // A field: each property is a method to compile before a program can read its first quotation.
    public readonly int Ordinal = ordinal;

    /// <summary>The shard. A default slot, as in the default value of a quotation, is in a shard whose document is empty.</summary>
    public CorpusShard Shard => _shard ?? CorpusShard.Empty;

    /// <summary>The lists and objects that are created once for the document.</summary>
    public DocumentParts Parts => Shard.PartsOf(Ordinal);

    /// <summary>The document as one without a type of its own.</summary>
    public Document Document => Parts.View;

    /// <summary>The whole text.</summary>
    public string Text => Shard.TextOf(Ordinal, TextStart, Number(DocumentRecord.TextLength));

    public string Name => DocumentRecord.Name(Shard.Data, RecordAt);

    public string Path => DocumentRecord.Path(Shard.Data, RecordAt);

    public string Collection => DocumentRecord.Collection(Shard.Data, RecordAt);

    public string Key => DocumentRecord.Key(Shard.Data, RecordAt);

    public Passage Headline => new(this, DocumentRecord.Headline(Shard.Data, RecordAt));

    public Passage Standfirst => new(this, DocumentRecord.Standfirst(Shard.Data, RecordAt));

    public Passage Source => new(this, DocumentRecord.Source(Shard.Data, RecordAt));

    /// <summary>The position of the metadata; 0 if it does not exist.</summary>
    public int MetadataAt => Number(DocumentRecord.Metadata);

    /// <summary>The position of the marks; 0 if the text is plain.</summary>
    public int MarksAt => Number(DocumentRecord.Marks);

    /// <summary>The position of the HTML; 0 if it is made of the blocks.</summary>
    public int HtmlAt => Number(DocumentRecord.Html);

    /// <summary>Returns a reader at a position of the shard.</summary>
    public RecordReader ReaderAt(int place) => new(Shard.Data, place);

    /// <summary>The range of the whole text.</summary>
    public StoredRange WholeRange => new(0, Number(DocumentRecord.TextLength), 0, 0);

    /// <summary>Returns ranges of the document as passages.</summary>
    public Passage[] Passages(StoredRange[] ranges)
    {
        var passages = new Passage[ranges.Length];
        for (var i = 0; i < ranges.Length; i++)
            passages[i] = new Passage(this, ranges[i]);
        return passages;
    }

    /// <summary>Returns the number of records of a section.</summary>
    public int Count(Section section) => Number(DocumentRecord.CountOf(section));

    /// <summary>Returns a reader at the start of a record.</summary>
    [MethodImpl(RecordReader.Hot)]
    public RecordReader Record(Section section, int index)
    {
        var data = Shard.Data;
        var head = new RecordReader(data, ShardHead.RecordOf(data, Ordinal) + DocumentRecord.CountOf(section));
        var count = head.Fixed();
        if ((uint)index >= (uint)count)
            return _shard is null ? ReaderAt(CorpusShard.EmptyRecord) : throw NoSuchPlace(index, count);
        return SectionTable.Record(data, head.Fixed(), index);
    }

    /// <summary>Returns the index of a record by its name, which is its first field; -1 if it does not exist. Linear.</summary>
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

    /// <summary>The last block that begins at or before an offset.</summary>
    public Block BlockAt(int charStart)
    {
        var blocks = Parts.Blocks;
        var (low, high) = (0, blocks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].Passage.Start <= charStart)
                low = middle;
            else
                high = middle - 1;
        }

        return blocks[low];
    }

    /// <summary>The quotation that contains a range; else the default value.</summary>
    public Quote QuoteAt(StoredRange range)
    {
        foreach (var quote in Parts.Quotes)
        {
            if (quote.Covers(range))
                return quote;
        }

        return default;
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

    /// <summary>Returns the characters of a range, with the marks in it.</summary>
    public string DecodeRaw(int byteStart, int byteLength) => RecordReader.Decode(Shard.Data, TextStart + byteStart, byteLength);

    public int CountChars(StoredRange range) =>
#if NET8_0_OR_GREATER
        Encoding.UTF8.GetCharCount(Utf8(range));

    public ReadOnlySpan<byte> Utf8(StoredRange range) => Shard.Data.Slice(TextStart + range.ByteStart, range.ByteLength);

    public ReadOnlySpan<byte> WholeUtf8 => Shard.Data.Slice(TextStart, Number(DocumentRecord.TextLength));
#else
        Encoding.UTF8.GetCharCount(Shard.Data, TextStart + range.ByteStart, range.ByteLength);
#endif

    public bool Equals(DocumentSlot other) => ReferenceEquals(_shard, other._shard) && Ordinal == other.Ordinal;

    public override bool Equals(object? obj) => obj is DocumentSlot other && Equals(other);

    public override int GetHashCode() => unchecked((RuntimeHelpers.GetHashCode(_shard) * 31) + Ordinal);

    private int RecordAt => ShardHead.RecordOf(Shard.Data, Ordinal);

    private int TextStart => Number(DocumentRecord.TextStart);

    private int Number(int at)
    {
        var data = Shard.Data;
        return new RecordReader(data, ShardHead.RecordOf(data, Ordinal) + at).Fixed();
    }

    private static ArgumentOutOfRangeException NoSuchPlace(int index, int count) =>
        new(nameof(index), index, $"The document has {count} of these, and indexes start at 0.");
}
