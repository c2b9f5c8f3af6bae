using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>What the real article of the seeds reports: seven figures and nine dates, and nothing else.</summary>
public sealed class ArticleFiguresTests
{
    private static readonly string Text = Load();
    private static readonly FigureExtraction Found = FigureExtractor.Extract(Text, PlainText.Read(Text).Blocks);
    private static readonly LineMap Lines = new(Text);

    [Theory]
    [InlineData(0, 30, "two", 2, Modifier.Exact, "intelligence chiefs", null, null)]
    [InlineData(1, 34, "Four hundred thousand", 400_000, Modifier.Exact, "displaced Syrians in Idlib", null, null)]
    [InlineData(2, 36, "300,000", 300_000, Modifier.MoreThan, "have fled their homes", "the United Nations", "since December 1, 2019")]
    [InlineData(
        3,
        36,
        "1,300",
        1_300,
        Modifier.MoreThan,
        "civilians have been killed by air strikes",
        "Syrian Observatory of Human Rights",
        "since April"
    )]
    [InlineData(4, 36, "1.5 million", 1_500_000, Modifier.About, "displaced Syrians", null, null)]
    [InlineData(5, 38, "3.5 million", 3_500_000, Modifier.Exact, "Syrian refugees", "Ozkizilcik", null)]
    [InlineData(6, 40, "two million", 2_000_000, Modifier.Exact, "refugees", "Ozkizilcik", null)]
    public void A_figure_has_its_value_and_its_context(
        int index,
        int line,
        string words,
        int value,
        Modifier modifier,
        string concept,
        string? source,
        string? period
    )
    {
        var figure = Found.Figures[index];
        Assert.Equal(words, figure.Range.Of(Text));
        Assert.Equal(line, Lines.LineAt(figure.Range.Start) + 1);
        Assert.Equal(value, figure.Value);
        Assert.Equal("", figure.Unit);
        Assert.Equal(modifier, figure.Modifier);
        Assert.Equal(concept, figure.Concept?.Of(Text));
        Assert.Equal(source, figure.Source?.Of(Text));
        Assert.Equal(period, figure.Period?.Of(Text));
    }

    [Fact]
    public void There_are_seven_figures_and_no_doubt()
    {
        Assert.Equal(7, Found.Figures.Count);
        Assert.Empty(Found.Doubts);
        Assert.Equal("Northern Idlib", Found.Figures[4].About?.Of(Text));
        Assert.Equal("displaced Syrians", Found.Figures[1].Counted?.Of(Text));
    }

    [Fact]
    public void The_dates_have_their_values()
    {
        string[] expected =
        [
            "Monday, Oct. 10, 2016 = 2016-10-10",
            "Monday, Oct. 10, 2016 = 2016-10-10",
            "Monday = ",
            "2011 = 2011",
            "2015 = 2015",
            "January 12, at 21:01 GMT = XXXX-01-12T21:01Z",
            "Monday = ",
            "December 1, 2019 = 2019-12-01",
            "April = XXXX-04",
        ];
        Assert.Equal(expected, Found.Dates.Select(date => $"{date.Range.Of(Text)} = {date.Edtf}"));
    }

    private static string Load()
    {
        var assembly = typeof(ArticleFiguresTests).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("seeds/000_dc684d5a7ef49d7d.txt")!);
        return reader.ReadToEnd();
    }
}
