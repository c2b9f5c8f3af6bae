using CorpusGen.Core.Model;

namespace CorpusGen.Runtime.Tests;

public sealed class SpeakerTests
{
    [Fact]
    public void Nobody_has_no_name_no_words_and_no_documents()
    {
        var nobody = Speaker.Unknown;
        Assert.False(nobody.IsKnown);
        Assert.Equal(("", ""), (nobody.Name, nobody.Role));
        Assert.Empty(nobody.Quotes);
        Assert.Empty(nobody.Documents);
        Assert.Equal(nobody, Speaker.Unknown);
    }

    [Fact]
    public void A_likely_speaker_is_not_a_speaker_of_the_corpus()
    {
        const string Text = "Title\n\n“We have seen it,” said Ada Birch, mayor of Elmstead.\n\n“So we have.”\n\n“No,” said the man.\n";
        var corpus = InMemoryCorpus.Of((new CorpusFile("corpus/a.txt"), Text));
        Assert.Equal(
            [
                ("Ada Birch", "Ada Birch", "mayor of Elmstead", QuoteAttribution.Named),
                ("", "Ada Birch", "mayor of Elmstead", QuoteAttribution.Carried),
                ("", "", "", QuoteAttribution.None),
            ],
            corpus.Index.Quotes.Select(quote => (quote.Speaker.Name, quote.LikelySpeaker.Name, quote.LikelySpeaker.Role, quote.Attribution))
        );
        Assert.Equal("Ada Birch", Assert.Single(corpus.Index.Quotes[0].Document.Speakers).Name);
        Assert.Equal(corpus.Index.Quotes[0].Speaker, corpus.Index.Quotes[1].LikelySpeaker);
        Assert.Single(corpus.Index.Quotes[1].LikelySpeaker.Quotes);
    }

    [Fact]
    public void Quotes_of_a_speaker_are_found_once_and_then_cost_no_allocation()
    {
        const string Text =
            "Title\n\n“We have waited for this for ten years,” Ada Birch said.\n\n“We open again in the spring,” Ada Birch said.\n";
        var corpus = InMemoryCorpus.Of((new CorpusFile("corpus/a.txt"), Text), (new CorpusFile("corpus/b.txt"), Text));
        var birch = corpus.Index.SpeakerAt(corpus.Index.FindSpeaker("Ada Birch"));
        var quotes = birch.Quotes;
        Assert.Equal(corpus.Index.Quotes.ToList(), quotes.ToList());
        Assert.Equal(4, quotes.Count);
        Assert.Same(quotes, corpus.Index.Quotes[3].Speaker.Quotes);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            _ = birch.Quotes;
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
