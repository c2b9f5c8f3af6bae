using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Extraction;

/// <summary>
/// In a text of nothing but numbers or quotations, only as many are read as the limit allows, and the position of the limit is reported.
/// </summary>
[Trait("Category", "Slow")]
public sealed class LimitsTests
{
    [Theory]
    [InlineData("7 boats. ", 7_900, 7_900)]
    [InlineData("7 boats. ", 20_000, 15_000)]
    [InlineData("7 boats. ", 200_000, 100_000)]
    public void Figures_are_read_up_to_one_in_twelve_characters(string piece, int times, int most)
    {
        var document = Read(piece, times);
        Assert.InRange(document.Figures.Count, most, most + 1_000);
        Assert.Equal(times > most, document.Doubts.Any(doubt => doubt.Kind == DoubtKind.TooMuchFound));
    }

    [Theory]
    [InlineData("“a” ", 7_900, 7_900)]
    [InlineData("“a” ", 60_000, 20_000)]
    public void Quotations_are_read_up_to_one_in_twelve_characters(string piece, int times, int most)
    {
        var document = Read(piece, times);
        Assert.InRange(document.Quotes.Count, most, most + 1_000);
        Assert.Equal(times > most, document.Doubts.Any(doubt => doubt.Kind == DoubtKind.TooMuchFound));
    }

    private static Document Read(string piece, int times) =>
        CorpusCompiler.Read(new CorpusFile("corpus/a.txt"), string.Concat(Enumerable.Repeat(piece, times))).Document;
}
