using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Tests.Naming;

/// <summary>
/// Names are composed by a table of our own, which must agree with Unicode. The runtime of the tests may have no normalization either:
/// what it must give is written down.
/// </summary>
public sealed class CompositionTests
{
    [Fact]
    public void Every_letter_that_is_taken_apart_is_put_together_as_Unicode_does()
    {
        var lines = Lines().ToList();
        Assert.InRange(lines.Count, 800, 2_000);
        // A letter before it, so that it does not become a capital.
        Assert.DoesNotContain(lines, line => Words.Pascal("x" + line.Apart) != "X" + line.Composed);
    }

    [Fact]
    public void Every_syllable_of_Hangul_that_is_taken_apart_is_put_together()
    {
        for (var i = 0; i < 19 * 21 * 28; i++)
        {
            var letters = string.Concat(
                (char)(0x1100 + (i / 588)),
                (char)(0x1161 + (i % 588 / 28)),
                i % 28 == 0 ? "" : ((char)(0x11A7 + (i % 28))).ToString()
            );
            Assert.Equal(((char)(0xAC00 + i)).ToString(), Words.Pascal(letters));
        }
    }

    [Theory]
    [InlineData("\u1113\u1161")]
    [InlineData("X\u10FF\u1161")]
    [InlineData("\u1100\u1160")]
    [InlineData("\u1100\u1176")]
    [InlineData("\uAC00\u11A7")]
    [InlineData("\uAC00\u11C3")]
    [InlineData("\uAC01\u11A8")]
    [InlineData("\uD7A3\u11A8")]
    [InlineData("\uABFF\u11A8")]
    [InlineData("\uD7A4\u11A8")]
    public void What_is_no_syllable_of_Hangul_is_not_made_one(string letters)
    {
        // What nobody sees is in no name.
        var seen = string.Concat(letters.Where(letter => char.IsLetter(letter) && letter != '\u1160'));
        Assert.Equal(seen, Words.Pascal(letters));
    }

    [Fact]
    public void A_mark_after_a_letter_that_it_does_not_join_stays()
    {
        Assert.Equal("X\u0301", Words.Pascal("x\u0301"));
        Assert.Equal("Ǘ", Words.Pascal("u\u0308\u0301"));
    }

    private static IEnumerable<(string Apart, string Composed)> Lines()
    {
        using var reader = new StreamReader(typeof(CompositionTests).Assembly.GetManifestResourceStream("naming/Composed.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split("; ") is [var apart, var composed] && line[0] != '#')
                yield return (Letters(apart), Letters(composed));
        }

        static string Letters(string codes) => string.Concat(codes.Split(' ').Select(code => (char)Convert.ToInt32(code, 16)));
    }
}
