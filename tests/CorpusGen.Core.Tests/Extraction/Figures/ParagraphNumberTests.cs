namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>Numbers of paragraphs that rise by one are not figures, whatever follows them.</summary>
public sealed class ParagraphNumberTests
{
    [Fact]
    public void Numbers_that_rise_at_the_beginning_of_paragraphs_are_not_figures() =>
        Assert.Equal(
            ["two", "3"],
            Words("11 Counsel argued two points.\n\n12 Messrs Orr saw 3 people.\n\n13 Lawyers for Rowe were absent.\n\n“14 Others came.")
        );

    [Fact]
    public void A_quoted_numbering_does_not_interrupt_the_rise() =>
        Assert.Empty(Words("4 Bankers came.\n\n“88. Debtors may appeal.\n\n5 Bankers left.\n\nNobody spoke.\n\n6 Bankers returned."));

    [Theory]
    [InlineData("12 Germans left.\n\n13 Germans came.")]
    [InlineData("12 Germans left.\n\n15 Germans came.\n\n19 Germans slept.")]
    [InlineData("2 carrots, diced\n\n3 onions, peeled\n\n4 eggs, boiled")]
    public void Counts_that_rise_by_accident_are_figures(string text) => Assert.Equal(text.Split("\n\n").Length, Words(text).Count);

    private static List<string> Words(string text) => [.. FigureSpec.Found(text).Select(item => item.Split(" = ")[0])];
}
