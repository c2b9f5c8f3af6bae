using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Reading.Plain;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>Dates that are reckoned from the day the text was written: Wednesday, 15 January 2020.</summary>
public sealed class AnchoredDateTests
{
    private static readonly DateTime Written = new(2020, 1, 15);

    [Theory]
    [InlineData("They met last Monday.", "2020-01-13")]
    [InlineData("They met last Wednesday.", "2020-01-08")]
    [InlineData("They meet next Friday.", "2020-01-24")]
    [InlineData("They meet this Friday.", "2020-01-17")]
    [InlineData("It snowed yesterday.", "2020-01-14")]
    [InlineData("It will snow tomorrow.", "2020-01-16")]
    [InlineData("Sales rose last year.", "2019")]
    [InlineData("Sales rose last month.", "2019-12")]
    [InlineData("Sales rose last week.", "2020-W02")]
    [InlineData("Sales rose last quarter.", "2019-36")]
    [InlineData("The house was built two years ago.", "2018")]
    [InlineData("He left three days ago.", "2020-01-12")]
    [InlineData("He left two weeks ago.", "2020-01-01")]
    [InlineData("He leaves at 5 p.m. tomorrow.", "2020-01-16T17:00")]
    public void A_relative_date_is_resolved_from_its_anchor_and_from_nothing_else(string text, string edtf)
    {
        Assert.Equal(edtf, Assert.Single(FigureExtractor.Extract(text, PlainText.Read(text).Blocks, Written).Dates).Edtf);
        Assert.Null(Assert.Single(FigureExtractor.Extract(text, PlainText.Read(text).Blocks).Dates).Edtf);
    }

    [Theory]
    [InlineData("Three thousand years ago last Monday, next century and 2999 years ago it rained.")]
    public void The_ends_of_the_calendar_do_not_throw(string text)
    {
        foreach (var day in new[] { DateTime.MinValue, DateTime.MaxValue })
            Assert.NotEmpty(FigureExtractor.Extract(text, PlainText.Read(text).Blocks, day).Dates);
    }
}
