using CorpusGen.Core.Tests.Extraction.Figures;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>At the edges of the rules nothing changes unmeant: what is found there is written down, to the word.</summary>
public sealed class EdgeTests
{
    public static TheoryData<string, string[]> Edges()
    {
        var data = new TheoryData<string, string[]>();
        foreach (var passage in FigureSpec.Read("quotes/Edges.md"))
            data.Add(passage.Text, [.. passage.Items]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public void At_the_edges_of_the_rules_nothing_changes_unmeant(string passage, string[] items)
    {
        var text = passage.Replace(" ¶ ", "\n\n", StringComparison.Ordinal);
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
        Assert.Equal(
            items,
            quotes.Concat(found.Doubts.Select(doubt => FormattableString.Invariant($"doubt {doubt.Kind} {doubt.Range.Start}")))
        );
    }
}
