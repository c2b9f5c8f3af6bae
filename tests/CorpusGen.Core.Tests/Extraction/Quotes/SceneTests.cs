using System.Text;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Dialogues that are longer than any novel, or have more speakers.</summary>
public sealed class SceneTests
{
    [Fact]
    public void A_scene_of_many_turns_without_names_has_no_speaker()
    {
        var quotes = Read(Repeat("“Is it as late as that?”\n\n“It is not late at all!”\n\n", 3000));

        Assert.Equal(6000, quotes.Count);
        Assert.All(quotes, quote => Assert.Null(quote.Speaker));
    }

    [Fact]
    public void Two_speakers_alternate_to_the_end_of_a_long_scene()
    {
        const string turns =
            "“Is it late?” asked Ada Birch.\n\n“Hardly.”\n\n“Then wait!” said Ada Birch.\n\n“I shall,” said Hugo Marlow.\n\n";

        var quotes = Read(Repeat(turns, 2000));

        Assert.Equal(8000, quotes.Count);
        Assert.Equal("Hugo Marlow", quotes[1].Speaker?.Name);
        Assert.Equal("Hugo Marlow", quotes[7997].Speaker?.Name);
    }

    [Fact]
    public void A_dialogue_of_more_speakers_than_are_kept_has_those_who_are_kept()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 6000; i++)
            text.Append("“Well?” said ").Append(NameOf(i)).Append(" Stone.\n\n“She is late,” he said.\n\n");

        var quotes = Read(text.ToString());

        Assert.Equal(12_000, quotes.Count);
        Assert.Equal("Zaaaa Stone", quotes[0].Speaker?.Name);
        Assert.Null(quotes[11_998].Speaker);
    }

    [Fact]
    public void Names_without_end_around_a_turn_are_no_exception()
    {
        var text = Repeat("Ada Birch met Hugo Marlow. ", 3000) + "\n\n“Ada, Ada, Hugo, Ada!” she said.\n\n“Hugo?”\n\n“Ada!”\n\n“No!”";

        Assert.Equal(4, Read(text).Count);
    }

    private static IReadOnlyList<Quote> Read(string text) => [.. QuoteExtractor.Extract(text, PlainText.Read(text).Blocks).Quotes];

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string NameOf(int number)
    {
        var letters = new StringBuilder("Z");
        for (var (i, rest) = (0, number); i < 4; i++, rest /= 26)
            letters.Append((char)('a' + (rest % 26)));
        return letters.ToString();
    }
}
