using System.Text;

namespace CorpusGen.Core.Naming;

/// <summary>
/// Normal form C of a name, the same on every machine: an e followed by an accent becomes é. The marks of a letter are expected in
/// canonical order, as all programs write them.
/// </summary>
internal static class Composition
{
    // Hangul syllables are leading consonant, vowel, and perhaps a trailing consonant, in the order of a three-digit number.
    private const int Leading = 0x1100;
    private const int Vowel = 0x1161;
    private const int Trailing = 0x11A7;
    private const int Syllable = 0xAC00;
    private const int LeadingCount = 19;
    private const int VowelCount = 21;
    private const int TrailingCount = 28;

    private static readonly Lazy<Dictionary<(char, char), char>> Pairs = new(() =>
        Enumerable
            .Range(0, CompositionTable.Pairs.Length / 3)
            .ToDictionary(
                i => (CompositionTable.Pairs[3 * i], CompositionTable.Pairs[(3 * i) + 1]),
                i => CompositionTable.Pairs[(3 * i) + 2]
            )
    );

    private static readonly Lazy<Dictionary<char, char>> Same = new(() =>
        Enumerable
            .Range(0, CompositionTable.Same.Length / 2)
            .ToDictionary(i => CompositionTable.Same[2 * i], i => CompositionTable.Same[(2 * i) + 1])
    );

    /// <summary>Composes the letters of a name with their marks.</summary>
    public static string Of(StringBuilder name)
    {
        var composed = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            var letter =
                name[i] < 0x300 ? name[i]
                : Same.Value.TryGetValue(name[i], out var same) ? same
                : name[i];
            if (letter >= 0x300 && composed.Length > 0 && Compose(composed[composed.Length - 1], letter) is { } one)
                composed[composed.Length - 1] = one;
            else
                composed.Append(letter);
        }

        return composed.ToString();
    }

    /// <summary>Returns the letter that a letter and a combining mark are together; null if there is none.</summary>
    public static char? Compose(char letter, char mark)
    {
        if (Pairs.Value.TryGetValue((letter, mark), out var composed))
            return composed;
        if (letter - Leading is >= 0 and < LeadingCount && mark - Vowel is >= 0 and < VowelCount)
            return (char)(Syllable + ((((letter - Leading) * VowelCount) + mark - Vowel) * TrailingCount));
        if (
            letter is >= (char)Syllable and < (char)0xD7A4
            && (letter - Syllable) % TrailingCount == 0
            && mark - Trailing is > 0 and < TrailingCount
        )
        {
            return (char)(letter + mark - Trailing);
        }

        return null;
    }
}
