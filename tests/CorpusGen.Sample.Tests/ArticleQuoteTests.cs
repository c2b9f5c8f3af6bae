using Newsroom;

namespace CorpusGen.Sample.Tests;

public sealed class ArticleQuoteTests
{
    private static Corpus.Types.Documents.MoscowMeeting.QuoteGroup Quotes => Corpus.Documents.MoscowMeeting.Quotes;

    [Fact]
    public void There_are_eight_quotations() => Assert.Equal([8, 14, 16, 24, 30, 34, 40, 42], Quotes.Select(quote => quote.Line));

    [Fact]
    public void The_possibility_is_quoted_from_the_discussions()
    {
        var quote = Quotes.ThePossibilityOfWorkingTogetherAgainstYPG;
        Assert.Equal((8, QuoteKind.Mixed, "the discussions"), (quote.Line, quote.Kind, quote.Source.Text));
        Assert.StartsWith("the possibility of working together against YPG", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith("in the East of the Euphrates river", quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Orton_is_quoted_with_a_cue_and_goes_on_without_one()
    {
        var first = Quotes.TheFactTheMeetingWasInMoscow;
        Assert.Equal(
            (14, QuoteKind.Direct, "Kyle Orton", "Orton", "said"),
            (first.Line, first.Kind, first.Speaker.Name, first.Source.Text, first.Cue.Text)
        );
        Assert.Equal("a researcher focusing on Syria and terrorism", first.Speaker.Role);
        var second = Quotes.ItDoesNotChangeMuchOnThe;
        Assert.Equal((16, QuoteKind.Direct, "Kyle Orton"), (second.Line, second.Kind, second.Speaker.Name));
        Assert.True(second.Cue.IsEmpty);
    }

    [Fact]
    public void Acts_of_aggression_are_a_scare_quote_without_a_speaker()
    {
        var quote = Quotes.ActsOfAggression;
        Assert.Equal((24, QuoteKind.Scare, false), (quote.Line, quote.Kind, quote.Speaker.IsKnown));
    }

    [Fact]
    public void Ozkizilcik_is_quoted_three_times_by_name_and_as_he()
    {
        var first = Quotes.TheMeetingOfTwoIntelligenceChiefsDoesnt;
        Assert.Equal((30, "Omer Ozkizilcik"), (first.Line, first.Speaker.Name));
        Assert.Equal("told", first.Cue);
        Assert.StartsWith(
            "an analyst for the SETA Foundation and Editor-in-Chief of Suriye Gundemi",
            first.Speaker.Role,
            StringComparison.Ordinal
        );
        Assert.Equal(
            (40, "Ozkizilcik"),
            (Quotes.IfTwoMillionMoreRefugeesArriveIn.Line, Quotes.IfTwoMillionMoreRefugeesArriveIn.Source.Text)
        );
        Assert.Equal(
            (42, "he"),
            (Quotes.TurkeyTriedDiplomaticWaysToPreventIt.Line, Quotes.TurkeyTriedDiplomaticWaysToPreventIt.Source.Text)
        );
        Assert.Equal([30, 40, 42], Corpus.Speakers.OmerOzkizilcik.Quotes.Select(quote => quote.Line));
    }

    [Fact]
    public void Erdogan_is_quoted_by_his_full_name()
    {
        var quote = Quotes.FourHundredThousandDisplacedSyriansInIdlib;
        Assert.Equal((34, "Recep Tayyip Erdogan", "Erdogan"), (quote.Line, quote.Speaker.Name, quote.Source.Text));
    }

    [Fact]
    public void Nobody_else_speaks() =>
        Assert.Equal(["Kyle Orton", "Omer Ozkizilcik", "Recep Tayyip Erdogan"], Corpus.Speakers.Select(speaker => speaker.Name));
}
