namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>In essays, memoirs, speeches and judgments, and of things anywhere, only certain words give a speaker.</summary>
public sealed class EssayTests
{
    /// <summary>Six sentences of a writer who is "I" and "we", and quotes nobody.</summary>
    private const string Essay =
        "I have often walked this shore, and I know what we owe to it. We count our boats, and I count my days. When I was young we had no "
        + "harbour, and I thought that our town would never have one. In those days we had time for us all.\n\n";

    [Theory]
    [InlineData("As Vera Holt once said, “The tide keeps no diary and asks for none.”", "Vera Holt")]
    [InlineData("“The tide keeps no diary,” says Brandel, “and asks for none.”", "Brandel")]
    [InlineData("“The tide,” wrote W. K. Brandel, “keeps no diary.”", "W. K. Brandel")]
    [InlineData("Vera Holt adds that, in general, “no tide was ever late”.", "Vera Holt")]
    [InlineData("What Plato calls a “noble” lie is still a lie.", "Plato")]
    [InlineData("Vera Holt saw the bay. “The tide,” she writes, “keeps no diary.”", "Vera Holt")]
    public void In_an_essay_a_person_beside_a_verb_of_saying_is_given(string text, string speaker)
    {
        Assert.All(Extracted.From(Essay + text).Quotes, quote => Assert.Equal(speaker, quote.Speaker?.Name));
    }

    [Theory]
    [InlineData("Vera Holt published the story of the “Arrival” long ago.")]
    [InlineData("Vera Holt found those of the “striking” sort to be few.")]
    [InlineData("Vera Holt met Nora Quist in the bay. “The tide keeps no diary,” she writes.")]
    [InlineData("Vera Holt received the following letter: “The tide keeps no diary.”")]
    [InlineData("Vera Holt put the question, and was surprised at the answer: “The tide keeps no diary.”")]
    [InlineData("Vera Holt will say to her guests, “The tide keeps no diary.”")]
    [InlineData("The Second Circuit has noted that “no tide is ever late”.")]
    [InlineData("Oracle argues that it “lawfully copied the tables”.")]
    [InlineData("In the words of the Old Testament, “no tide is ever late”.")]
    [InlineData("Vera Holt knew Leo Holt. Holt writes that “no tide is ever late”.")]
    [InlineData("“The tide keeps no diary,” writes an old Rugbaean.")]
    public void In_an_essay_nobody_is_given_where_it_is_not_certain(string text)
    {
        Assert.All(Extracted.From(Essay + text).Quotes, quote => Assert.Null(quote.Speaker));
    }

    [Theory]
    [InlineData("“The tide is late,” said Leo Brand.", "Vera Holt")]
    [InlineData("It is the “late tide” of the bay.", null)]
    public void Long_paragraphs_are_a_story_if_the_quotations_are_whole_utterances(string quotation, string? speaker)
    {
        var paragraph = string.Concat(Enumerable.Repeat("The boats lay in the bay, and the old harbour was as it had always been. ", 12));
        var text = string.Concat(Enumerable.Repeat(paragraph + quotation + "\n\n", 6));
        var quotes = Extracted.From(text + "Vera Holt met Leo Brand. “The tide keeps no diary,” she said.").Quotes;

        Assert.Equal(speaker, quotes[6].Speaker?.Name);
    }

    [Theory]
    [InlineData("“We go now, and we go together,” the BBC reported.")]
    [InlineData("“We go now, and we go together,” the Northern Tribune wrote.")]
    [InlineData("“We go now, and we go together,” said the Ministry of Health.")]
    [InlineData("“We go now, and we go together,” YouTube said.")]
    [InlineData("The Founding Fathers wrote that “we go now, and we go together”.")]
    public void A_body_is_a_source_and_not_a_speaker(string text)
    {
        var quote = Extracted.Single(text);
        Assert.NotNull(quote.Source);
        Assert.Null(quote.Speaker);
    }

    [Theory]
    [InlineData("As Vera Holt would have said, “we go now”.")]
    [InlineData("Vera Holt does not say that “we go now, and we go together”.")]
    [InlineData("It was as though Vera Holt had said, “We go now.”")]
    [InlineData("Vera Holt wanted to say, “We go now.”")]
    [InlineData("Vera Holt added a third goal for “the Reds”.")]
    [InlineData("Signed by Vera Holt, it raises the “long shadow” over the bay.")]
    public void Nobody_said_what_is_denied_or_imagined_or_a_term(string text)
    {
        Assert.Null(Extracted.Single(text).Speaker);
    }

    [Theory]
    [InlineData("Church", "Charlotte Church")]
    [InlineData("Banks", "Emily Banks")]
    [InlineData("McAdam", "McAdam")]
    [InlineData("Xi", "Xi")]
    [InlineData("Holt", "Seven-year-old Vera Holt", "Vera Holt")]
    [InlineData("Holt", "The director of sea operations Vera Holt", "Vera Holt")]
    public void People_may_have_names_that_look_like_others(string surname, string named, string? speaker = null)
    {
        var quotes = Extracted.From($"{named} came early. “We go now, and we go together,” {surname} said.").Quotes;
        Assert.Equal(speaker ?? named, quotes[0].Speaker?.Name);
    }

    [Theory]
    [InlineData("M. Duval rose, and Madame Duval sat down. “We go now,” said Madame Duval.", "Madame Duval")]
    [InlineData("M. Duval rose, and Madame Duval sat down. “We go now,” said M. Duval.", "M. Duval")]
    [InlineData("A. B. Duval rose. “We go now,” said Mrs. Duval.", "Duval")]
    [InlineData("John Duval rose with Mrs. John Duval. “We go now,” said Mrs. Duval.", "Duval")]
    public void A_wife_has_not_the_name_of_her_husband(string text, string speaker)
    {
        Assert.Equal(speaker, Extracted.Single(text).Speaker?.Name);
    }

    [Fact]
    public void A_surname_that_is_a_title_too_stays_a_surname()
    {
        Assert.Equal("Martin Holt King Jr.", Extracted.Single("Martin Holt King Jr. said, “We go now.”").Speaker?.Name);
    }

    [Fact]
    public void She_is_nobody_if_the_gender_of_two_people_is_unknown()
    {
        var text = "Tinoza Pudu was found, as Mutsa Rombedzi shared. “It is a miracle,” she said.";
        Assert.Null(Extracted.Single(text).Speaker);
    }
}
