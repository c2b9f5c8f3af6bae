using System.ComponentModel;
using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>
/// Some documents of a corpus: their texts, and tables of their contents. For generated code. The bytes are read in place, and decoded only
/// when they are used.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusShard
{
    private readonly StoredBytes _bytes;
    private readonly Func<CorpusIndex> _index;
    private WeakReference<string>?[]? _texts;
    private DocumentParts?[]? _parts;

    /// <summary>The position of a record in <see cref="Empty"/> whose numbers are 0 and whose strings are empty.</summary>
    internal const int EmptyRecord = StoredFormat.VersionLength + (2 * Digits.FixedLength);

    /// <summary>
    /// A shard of one empty document, for default values of structs. The head has the number of documents and the position of the record.
    /// </summary>
    internal static readonly CorpusShard Empty = new(
        StoredFormat.Version + "(((()" + "((((5" + new string('(', 256),
        () => CorpusIndex.Empty
    );

#if NET8_0_OR_GREATER
    /// <summary>Creates a shard from a UTF-8 literal.</summary>
    /// <param name="source">Returns the bytes.</param>
    /// <param name="index">Returns the index of the corpus; called when it is needed.</param>
    public CorpusShard(Utf8Source source, Func<CorpusIndex> index)
    {
        _bytes = new StoredBytes(source);
        _index = index;
    }
#endif

    /// <summary>Creates a shard from a string literal, for C# before version 11 and for targets without spans.</summary>
    /// <param name="literal">The shard as text.</param>
    /// <param name="index">Returns the index of the corpus; called when it is needed.</param>
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

    /// <summary>The index of the corpus.</summary>
    internal CorpusIndex Index => _index();

    /// <summary>Returns the lists and objects that are created once for a document.</summary>
    internal DocumentParts PartsOf(int ordinal)
    {
        var parts = _parts ??= new DocumentParts?[ShardHead.Count(Data)];
        return parts[ordinal] ??= new DocumentParts(new DocumentSlot(this, ordinal));
    }

    /// <summary>Returns the decoded text of a document: the same string as long as it is in use.</summary>
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
