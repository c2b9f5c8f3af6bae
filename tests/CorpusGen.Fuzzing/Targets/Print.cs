using System.Numerics;

namespace CorpusGen.Fuzzing.Targets;

/// <summary>A hash that is the same in each run, unlike that of the run time, because the seed must determine the whole run.</summary>
internal struct Print()
{
    private uint _hash = 2166136261;

    public readonly int Value => (int)_hash;

    public void Add(int number) => _hash = (_hash ^ (uint)number) * 16777619;

    public void Add(bool holds) => Add(holds ? 1 : 0);

    public void Add(string words)
    {
        foreach (var c in words)
            Add(c);
        Add(-1);
    }

    /// <summary>Adds how many there are, to the power of two.</summary>
    public void AddSize(int count) => Add(count == 0 ? -1 : BitOperations.Log2((uint)count));
}
