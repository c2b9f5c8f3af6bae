using System.ComponentModel;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Storage;

/// <summary>
/// Some documents of a corpus: their texts, and tables that say what stands where in them. For generated code. The bytes are read in
/// place; nothing is decoded before it is asked for. They begin with the format's name, the number of documents
/// and, for each of them, the place of its record.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusShard
{
    private readonly StoredBytes _bytes;
    private readonly Func<CorpusIndex> _index;
    private WeakReference<string>?[]? _texts;

#if NET8_0_OR_GREATER
    /// <summary>Takes a shard that stands in a UTF-8 literal.</summary>
    /// <param name="source">Gives the bytes.</param>
    /// <param name="index">Gives the corpus the shard belongs to; asked for when it is needed.</param>
    public CorpusShard(Utf8Source source, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(source);
        _index = index;
    }
#endif

    /// <summary>Takes a shard that stands in an ordinary literal, for C# before version 11 and for targets without spans.</summary>
    /// <param name="literal">The shard as text.</param>
    /// <param name="index">Gives the corpus the shard belongs to; asked for when it is needed.</param>
    public CorpusShard(string literal, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(literal);
        _index = index;
    }

    internal CorpusShard(CorpusResource resource, int part, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(resource, part);
        _index = index;
    }

    internal Bytes Data => _bytes.Data;

    /// <summary>The corpus the shard belongs to.</summary>
    internal CorpusIndex Index => _index();

    /// <summary>The place of a document's record.</summary>
    internal static int PlaceOf(Bytes data, int ordinal) =>
        new RecordReader(data, StoredBytes.Format.Length + ((1 + ordinal) * RecordReader.FixedLength)).Fixed();

    /// <summary>The decoded text of a document: one string for as long as somebody holds it.</summary>
    internal string TextOf(int ordinal, int start, int length)
    {
        var data = Data;
        var texts = _texts ??= new WeakReference<string>?[new RecordReader(data, StoredBytes.Format.Length).Fixed()];
        if (texts[ordinal] is { } known && known.TryGetTarget(out var text))
            return text;
        text = RecordReader.Decode(data, start, length);
        texts[ordinal] = new WeakReference<string>(text);
        return text;
    }
}
