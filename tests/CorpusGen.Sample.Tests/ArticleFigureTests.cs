using Newsroom;

namespace CorpusGen.Sample.Tests;

public sealed class ArticleFigureTests
{
    private static Corpus.Types.Documents.MoscowMeeting.FigureGroup Figures => Corpus.Documents.MoscowMeeting.Figures;

    [Fact]
    public void There_are_seven_figures_and_no_date_is_one_of_them()
    {
        Assert.Equal([30, 34, 36, 36, 36, 38, 40], Figures.Select(figure => figure.Line));
        Assert.Equal([2, 400_000, 300_000, 1_300, 1_500_000, 3_500_000, 2_000_000], Figures.Select(figure => figure.Value!.Value));
    }

    [Fact]
    public void Each_has_the_modifier_the_text_gives_it() =>
        Assert.Equal(
            [
                FigureModifier.Exact,
                FigureModifier.Exact,
                FigureModifier.MoreThan,
                FigureModifier.MoreThan,
                FigureModifier.About,
                FigureModifier.Exact,
                FigureModifier.Exact,
            ],
            Figures.Select(figure => figure.Modifier)
        );

    [Fact]
    public void Each_figure_has_what_is_counted()
    {
        Assert.Equal("intelligence chiefs", Figures[0].Concept);
        Assert.Equal("displaced Syrians in Idlib", Figures[1].Concept);
        Assert.Contains("fled their homes", Figures[2].Concept, StringComparison.Ordinal);
        Assert.StartsWith("civilians", Figures[3].Concept, StringComparison.Ordinal);
        Assert.Contains("killed", Figures[3].Concept, StringComparison.Ordinal);
        Assert.Equal(("displaced Syrians", "Northern Idlib"), (Figures[4].Concept.Text, Figures[4].About.Text));
        Assert.Equal("Syrian refugees", Figures.SyrianRefugees.Concept);
        Assert.Equal(3_500_000m, Figures.SyrianRefugees.Value);
        Assert.EndsWith("refugees", Figures[6].Concept, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reports_it_and_since_when_is_kept()
    {
        Assert.Equal(("the United Nations", "since December 1, 2019"), (Figures[2].Source.Text, Figures[2].Period.Text));
        Assert.Equal(("Syrian Observatory of Human Rights", "since April"), (Figures[3].Source.Text, Figures[3].Period.Text));
    }

    [Fact]
    public void The_dates_are_dates()
    {
        var dates = Corpus.Documents.MoscowMeeting.Dates;
        foreach (
            var (text, edtf) in (ReadOnlySpan<(string, string)>)
                [("Oct. 10, 2016", "2016-10-10"), ("2011", "2011"), ("2015", "2015"), ("December 1, 2019", "2019-12-01")]
        )
        {
            Assert.Contains(dates, date => date.Text.Contains(text, StringComparison.Ordinal) && date.Edtf == edtf);
        }

        Assert.Contains(dates, date => date.Text.Contains("January 12", StringComparison.Ordinal));
        Assert.Contains(dates, date => date.Text.Contains("21:01 GMT", StringComparison.Ordinal));
        Assert.DoesNotContain(dates, date => date.Text.Contains("first", StringComparison.Ordinal));
    }

    [Fact]
    public void Large_figures_of_the_corpus_can_be_asked_for() =>
        Assert.Equal(
            ["1.5 million", "3.5 million", "two million"],
            Corpus.AllFigures.Where(figure => figure.Value > 1_000_000).Select(figure => figure.Text)
        );
}
