using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>A corpus as one resource of the assembly, which a build writes next to the code. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusResource
{
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
        var shards = ResourceHead.Shards(_bytes.Read(0, ResourceHead.Length), hash);
        if (shards < 0)
        {
            throw new InvalidOperationException(
                $"The resource {name} and the code of {owner} were made of different texts: build the project again, with "
                    + "--no-incremental if it says so still."
            );
        }

        _shards = new CorpusShard?[shards];
        _getIndex = () => Index;
    }

    /// <summary>The corpus.</summary>
    public CorpusIndex Index => _index ?? Interlocked.CompareExchange(ref _index, new CorpusIndex(this), null) ?? _index;

    /// <summary>The index of the search, where the build has written one.</summary>
    public SearchIndex Search => new(this, ResourceHead.Search(_shards.Length), _getIndex);

    /// <summary>A shard by its number.</summary>
    public CorpusShard Shard(int number)
    {
        if (_shards[number] is { } shard)
            return shard;
        shard = new CorpusShard(this, ResourceHead.FirstShard + number, _getIndex);
        // Documents are equal where their shards are the same object: whoever comes second takes the first one's.
        return Interlocked.CompareExchange(ref _shards[number], shard, null) ?? shard;
    }

    /// <summary>Returns the position and length of a part.</summary>
    internal (int Start, int Length) Place(int part) =>
        ResourceHead.Place(_bytes.Read(ResourceHead.PlaceOf(part), ResourceHead.PlaceLength));

    internal Bytes Read(int start, int length) => _bytes.Read(start, length);
}
