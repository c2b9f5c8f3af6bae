namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Stories tell the members of a family apart by courtesy and first name.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData("George Emerson came in with Mr. Emerson. He was fond of George, they said.", "Mr. Emerson", "Emerson")]
    [InlineData("George Emerson came in. All were fond of George, they said.", "George", "George Emerson")]
    [InlineData("Mr. Marlow sat by Mr. Marlow’s fire. Mr. Marlow slept. Then Mr. John Marlow came.", "Mr. Marlow", "Marlow")]
    [InlineData("Newland Marlow rose. Marlow was pale.", "Mrs. Marlow", "Marlow")]
    [InlineData("Fitz William Darcy rose. Fitz was pale.", "Colonel Fitz", "Fitz")]
    [InlineData("Sir Keir Marlow rose and was pale.", "Sir Keir", "Keir Marlow")]
    [InlineData("Tony Last rose. On Harvest Thanksgiving Tony read the lesson.", "Tony", "Tony Last")]
    [InlineData("Cassandra rose. Anne saw her. He thought of Cassandra Anne all day.", "Anne", "Anne")]
    [InlineData(
        "Vronsky rose. Vronsky sat. Vronsky rose. Vronsky sat. Vronsky rose. Vronsky sat. Vronsky rose. Vronsky sat. Vronsky rose. "
            + "Vronsky sat. Vronsky rose. Vronsky sat. Vronsky rose. Then Alexander Vronsky came.",
        "Vronsky",
        "Vronsky"
    )]
    [InlineData("King Charles II was dead. Charles Marlow rose.", "Charles", "Charles Marlow")]
    public void Members_of_a_family_are_told_apart(string before, string source, string speaker)
    {
        var quotes = Extracted.From($"{before}\n\n{Turns}“I shall stay here,” said {source}.").Quotes;
        Assert.Equal(speaker, quotes[quotes.Count - 1].Speaker?.Name);
    }

    [Fact]
    public void In_a_report_the_surname_means_the_same_person()
    {
        var quote = Extracted.Single("Theresa Marlow came early. “I shall stay here,” Mrs Marlow said.");
        Assert.Equal("Theresa Marlow", quote.Speaker?.Name);
    }

    private static readonly string Turns = string.Concat(Enumerable.Repeat("“Who is it?”\n\n“Only the wind!”\n\n", 8));
}
