using Elmstead;

namespace CorpusGen.Json.Tests;

/// <summary>Quotations as the rows of a theory, in the two ways that the guide describes.</summary>
public sealed class TheoryDataTests
{
    public static TheoryData<string, string> Keys
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var quote in Corpus.AllQuotes)
                rows.Add(quote.Document.Path, quote.Name);
            return rows;
        }
    }

    public static TheoryData<Quote> Quotes => [.. Corpus.AllQuotes];

    // Strings are serialized: test explorers list each row by itself.
    [Theory]
    [MemberData(nameof(Keys))]
    public void A_row_of_strings_finds_its_quotation(string path, string name)
    {
        var quote = Corpus.AllDocuments.First(document => document.Path == path).Quotes[name];

        Assert.NotEmpty(quote.Text);
        Assert.Equal((path, name), (quote.Document.Path, quote.Name));
    }

    // xunit cannot serialize a struct that it does not know: the theory is listed once, and all rows run.
    [Theory]
    [MemberData(nameof(Quotes))]
    public void A_quotation_is_a_row(Quote quote) => Assert.NotEmpty(quote.Text);
}
