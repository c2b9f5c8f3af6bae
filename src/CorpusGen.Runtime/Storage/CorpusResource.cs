using System.ComponentModel;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Storage;

/// <summary>
/// A corpus as one resource of the assembly, which a build writes beside the code. For generated code. Stored are: the format's name; the
/// hash of the texts; how many parts there are; where each begins, and how long it is; the parts: the index, the shards by number, the search.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusResource
{
    private const int HashLength = 13;

    private readonly ResourceBytes _bytes;
    private readonly CorpusShard?[] _shards;
    private readonly Func<CorpusIndex> _getIndex;
    private CorpusIndex? _index;

    /// <summary>Opens the resource; nothing of it is read but its head.</summary>
    /// <param name="owner">A type of the assembly that holds it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hash">The hash of the texts that the code was made of.</param>
    /// <exception cref="InvalidOperationException">There is no such resource, or it was made of other texts than the code.</exception>
    public CorpusResource(Type owner, string name, string hash)
    {
        _bytes = new ResourceBytes(owner.Assembly, name);
        var head = new RecordReader(_bytes.Read(0, HeadLength(0)), StoredBytes.Format.Length);
        for (var i = 0; i < HashLength; i++)
        {
            if (head.Byte() != hash[i])
            {
                throw new InvalidOperationException(
                    $"The resource {name} and the code of {owner} were made of different texts: build the project again, with --no-incremental if it says so still."
                );
            }
        }

        _shards = new CorpusShard?[head.Fixed() - 2];
        _getIndex = () => Index;
    }

    /// <summary>The corpus.</summary>
    public CorpusIndex Index => _index ?? Interlocked.CompareExchange(ref _index, new CorpusIndex(this), null) ?? _index;

    /// <summary>The index of the search, where the build has written one.</summary>
    public SearchIndex Search => new(this, _shards.Length + 1, _getIndex);

    /// <summary>A shard by its number.</summary>
    public CorpusShard Shard(int number)
    {
        if (_shards[number] is { } shard)
            return shard;
        shard = new CorpusShard(this, number + 1, _getIndex);
        // Documents are equal where their shards are the same object: whoever comes second takes the first one's.
        return Interlocked.CompareExchange(ref _shards[number], shard, null) ?? shard;
    }

    /// <summary>Where a part begins, and how long it is: 0 is the index, then the shards, then the search.</summary>
    internal (int Start, int Length) Place(int part)
    {
        var place = new RecordReader(_bytes.Read(HeadLength(part), 2 * RecordReader.FixedLength), 0);
        return (place.Fixed(), place.Fixed());
    }

    internal Bytes Read(int start, int length) => _bytes.Read(start, length);

    // What stands before the place of a part.
    private static int HeadLength(int parts) =>
        StoredBytes.Format.Length + HashLength + RecordReader.FixedLength + (parts * 2 * RecordReader.FixedLength);
}
