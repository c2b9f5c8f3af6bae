using Elmstead;

namespace CorpusGen.Json.Tests;

/// <summary>Tools that walk all public properties find equal values equal, find no cycle, and meet no exception.</summary>
public sealed class EquivalenceTests
{
    public static TheoryData<string> Names => Values.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_value_is_equivalent_to_itself_read_again(string name) =>
        Assert.Equivalent(Values.Of(name), Values.Of(name), strict: true);

    [Fact]
    public void Equal_values_are_equivalent_wherever_they_are_read()
    {
        Assert.Equivalent(Corpus.Articles.HarbourCloses.Quotes[0], Values.Harbour.Quotes[0]);
        Assert.Equivalent(Corpus.AllQuotes[0], Corpus.AllQuotes[0].Document.Quotes[0]);
        Assert.Equivalent(Corpus.AllQuotes[0].Speaker, Corpus.AllDocuments.First(document => document.Quotes.Count > 0).Speakers[0]);
        Assert.Equivalent(Corpus.AllFigures[0], Corpus.AllFigures[0].Document.Figures[0]);
    }

    [Fact]
    public void Different_values_are_not_equivalent() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Assert.Equivalent(Corpus.AllQuotes[0], Corpus.AllQuotes[1]));
}
