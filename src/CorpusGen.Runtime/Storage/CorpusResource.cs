using System.ComponentModel;

namespace CorpusGen.Storage;

/// <summary>A corpus in a resource of the assembly, which the build writes. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusResource
{
    private readonly ResourceBytes _bytes;
    private readonly CorpusShard?[] _shards;
    private readonly Func<CorpusIndex> _getIndex;
    private CorpusIndex? _index;
    private SearchIndex? _search;

    /// <summary>Opens the resource. Only its head is read.</summary>
    /// <param name="owner">A type of the assembly with the resource.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="hash">The hash of the texts from which the code was generated.</param>
    /// <exception cref="InvalidOperationException">The resource does not exist, or contains other texts than the code.</exception>
    public CorpusResource(Type owner, string name, string hash)
    {
        _bytes = new ResourceBytes(owner.Assembly, name);
        var shards = ResourceHead.Shards(_bytes.Read(0, ResourceHead.Length), hash);
        if (shards < 0)
        {
            throw new InvalidOperationException(
                $"The resource {name} and the code of {owner} were generated from different texts. Build the project again; if that does "
                    + "not help, build it with --no-incremental."
            );
        }

        _shards = new CorpusShard?[shards];
        _getIndex = () => Index;
    }

    /// <summary>Gets the index of the corpus.</summary>
    public CorpusIndex Index => _index ?? Interlocked.CompareExchange(ref _index, new CorpusIndex(this), null) ?? _index;

    /// <summary>Gets the search index, if the build has written one.</summary>
    public SearchIndex Search => _search ??= new(this, ResourceHead.Search(_shards.Length), _getIndex);

    /// <summary>Returns a shard by its number.</summary>
    /// <param name="number">The number.</param>
    public CorpusShard Shard(int number)
    {
        if (_shards[number] is { } shard)
            return shard;
        shard = new CorpusShard(this, ResourceHead.FirstShard + number, _getIndex);
        // Documents are equal if their shards are the same object, so a second thread must take the shard of the first.
        return Interlocked.CompareExchange(ref _shards[number], shard, null) ?? shard;
    }

    /// <summary>Returns the position and length of a part.</summary>
    internal (int Start, int Length) Place(int part) =>
        ResourceHead.Place(_bytes.Read(ResourceHead.PlaceOf(part), ResourceHead.PlaceLength));

    internal Bytes Read(int start, int length) => _bytes.Read(start, length);
}
