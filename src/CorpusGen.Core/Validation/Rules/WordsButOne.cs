using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Hashes of a sequence of words with one of them left out.</summary>
internal static class WordsButOne
{
    private const ulong Factor = 0x9E3779B97F4A7C15UL;

    /// <summary>For each word, the hash of all the others in their order. Linear: a hash of what stands before and one of what stands behind.</summary>
    public static ulong[] Hashes(string[] words)
    {
        var rest = new ulong[words.Length];
        var before = 1UL;
        for (var i = 0; i < words.Length; i++)
        {
            rest[i] = before;
            before = unchecked((before ^ ContentHash.Of(words[i])) * Factor);
        }

        var behind = 1UL;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            rest[i] = unchecked((rest[i] * 31) ^ behind);
            behind = unchecked((behind + ContentHash.Of(words[i])) * Factor);
        }

        return rest;
    }
}
