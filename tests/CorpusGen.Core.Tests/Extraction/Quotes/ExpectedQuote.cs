using CorpusGen.Core.Model;
using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>
/// A quotation that must be found: "words | kind | source | speaker". Long words are their first and last around "…", pieces are separated
/// by " / ", and a dash means none.
/// </summary>
internal sealed record ExpectedQuote(IReadOnlyList<string> Pieces, QuoteKind Kind, string? Source, string? Speaker)
{
    /// <summary>Reads an item of a page.</summary>
    public static ExpectedQuote Read(string item)
    {
        var cells = item.Split('|', StringSplitOptions.TrimEntries);
        return new ExpectedQuote(cells[0].Split(" / "), Enum.Parse<QuoteKind>(cells[1]), Cell(cells[2]), Cell(cells[3]));
    }

    /// <summary>Asserts that the quotations of a passage are found, with sources and speakers, and nothing else.</summary>
    public static void CheckAll(Passage passage)
    {
        var found = Extracted.From(passage.Text).Quotes;
        Assert.True(
            passage.Items.Count == found.Count
                && passage.Items.Select(Read).Zip(found).All(pair => pair.First.Matches(pair.Second, passage.Text)),
            $"{passage.Text}\n\n{Extracted.Show(passage.Text)}"
        );
    }

    private bool Matches(Quote quote, string text) => HasWordsOf(quote, text) && HasSourceOf(quote, text) && HasSpeakerOf(quote);

    /// <summary>True if the quotation has these words, in these pieces, and is of this kind.</summary>
    public bool HasWordsOf(Quote quote, string text) =>
        quote.Kind == Kind
        && quote.Pieces.Count == Pieces.Count
        && Pieces.Zip(quote.Pieces).All(pair => Fits(pair.First, pair.Second.Of(text)));

    /// <summary>True if the quotation has this source.</summary>
    public bool HasSourceOf(Quote quote, string text) => (quote.Source is { } source ? Line(source.Of(text)) : null) == Source;

    /// <summary>True if the quotation has this speaker.</summary>
    public bool HasSpeakerOf(Quote quote) => quote.Speaker?.Name == Speaker;

    // A passage may be wrapped; an item is not.
    private static string Line(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Cell(string words) => words == "-" ? null : words;

    private static bool Fits(string shortened, string words)
    {
        var gap = shortened.IndexOf(" … ", StringComparison.Ordinal);
        return gap < 0
            ? words == shortened
            : words.StartsWith(shortened[..gap], StringComparison.Ordinal)
                && words.EndsWith(shortened[(gap + 3)..], StringComparison.Ordinal);
    }
}
