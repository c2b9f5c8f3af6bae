namespace CorpusGen.Core.Tests.Extraction.Quotes;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData("Mia Holt, a vet in Leeds, came early. “It is cold,” Holt said.", "a vet in Leeds")]
    [InlineData("“It is cold,” said Mia Holt, who runs a farm.", null)]
    [InlineData("Mia Holt, 41, a vet, came early. “It is cold,” Holt said.", "a vet")]
    [InlineData("French President Mia Holt came. “It is cold,” Holt said.", "French President")]
    [InlineData("“It is cold,” said veteran broadcaster and columnist Mia Holt.", "veteran broadcaster and columnist")]
    [InlineData("“It is cold,” the school’s director, Mia Holt, said.", "the school’s director")]
    public void The_role_is_the_apposition_to_the_name(string text, string? role)
    {
        var speaker = Extracted.Single(text).Speaker;
        Assert.Equal(("Mia Holt", role), (speaker?.Name, speaker?.Role));
    }

    [Fact]
    public void A_name_over_two_lines_has_one_space()
    {
        Assert.Equal("Mia Holt", Extracted.Single("“It is cold,” said Mia\nHolt.").Speaker?.Name);
    }

    [Theory]
    [InlineData("He met Ann Bell and Tom Reed. “I am late,” she said.", "Ann Bell")]
    [InlineData("He met Ann Bell and Tom Reed. “I am late,” he said.", "Tom Reed")]
    [InlineData("Tom Reed sat down. Ann Bell stood up. “I am late,” he said.", "Tom Reed")]
    [InlineData("Mr. Quiller sat down. “I am late,” he said.", "Quiller")]
    [InlineData("Spokeswoman Ola Quiller sat down. “I am late,” she said.", "Ola Quiller")]
    [InlineData("Poland sat down. “I am late,” he said.", null)]
    [InlineData("Ann Bell sat down. “I am late,” he said.", null)]
    public void A_pronoun_means_the_last_subject_of_its_gender(string text, string? speaker) =>
        Assert.Equal(speaker, Extracted.Single(text).Speaker?.Name);

    [Theory]
    [InlineData("“I am late,” officials said.")]
    [InlineData("“I am late,” it said.")]
    [InlineData("“I am late,” a woman in the crowd shouted.")]
    [InlineData("“I am late,” Ann Bell’s lawyer said.")]
    [InlineData("“I am late,” a friend of Ann Bell said.")]
    [InlineData("“I am late,” Ann Bell and Tom Reed said.")]
    public void Who_has_no_name_is_no_speaker(string text)
    {
        var quote = Extracted.Single(text);
        Assert.NotNull(quote.Source);
        Assert.Null(quote.Speaker);
    }

    [Fact]
    public void All_quotations_of_a_speaker_share_one_record()
    {
        var quotes = Extracted.From("“One is enough,” Ann Bell said.\n\n“Two is a crowd,” Bell said.").Quotes;
        Assert.Same(quotes[0].Speaker, quotes[1].Speaker);
    }
}
