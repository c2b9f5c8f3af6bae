using System.ComponentModel;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>
/// Some documents of a corpus: their texts, and tables of what is in them. For generated code. The bytes are read in place; nothing is
/// decoded before it is asked for.
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

    /// <summary>The decoded text of a document: one string for as long as somebody holds it.</summary>
    internal string TextOf(int ordinal, int start, int length)
    {
        var data = Data;
        var texts = _texts ??= new WeakReference<string>?[ShardHead.Count(data)];
        if (texts[ordinal] is { } known && known.TryGetTarget(out var text))
            return text;
        text = RecordReader.Decode(data, start, length);
        texts[ordinal] = new WeakReference<string>(text);
        return text;
    }
}
