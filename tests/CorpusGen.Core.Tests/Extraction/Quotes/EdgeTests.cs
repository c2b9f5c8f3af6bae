using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Compares the page of edge cases with what is found in them, to the word.</summary>
public sealed class EdgeTests
{
    private const string PageName = "Quotes/Edges.md";

    public static TheoryData<string, string[], string[]?> Edges => EdgePage.Cases(PageName);

    [Theory]
    [MemberData(nameof(Edges))]
    public void Edge_cases_match_the_accepted_page(string text, string[] items, string[]? right) =>
        EdgePage.Check(items, right, Found(text));

    [Fact]
    public void The_page_is_up_to_date() => EdgePage.Accept(PageName, Found);

    private static IReadOnlyList<string> Found(string text)
    {
        var found = Extracted.From(text);
        var quotes = found.Quotes.Select(quote =>
            string.Join(
                " | ",
                (string[])
                    [
                        string.Join(" / ", quote.Pieces.Select(piece => piece.Of(text))),
                        quote.Kind.ToString(),
                        quote.Cue?.Of(text) ?? "-",
                        quote.Source?.Of(text) ?? "-",
                        quote.Speaker?.Name ?? "-",
                        quote.Speaker?.Role ?? "-",
                    ]
            )
        );
        return [.. quotes.Concat(found.Doubts.Select(doubt => FormattableString.Invariant($"doubt {doubt.Kind} {doubt.Range.Start}")))];
    }
}
