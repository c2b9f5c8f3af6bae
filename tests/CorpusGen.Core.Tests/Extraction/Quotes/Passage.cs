using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>A passage of a Markdown page and the table of what must be found in it.</summary>
public sealed record Passage(string Name, string Text, IReadOnlyList<ExpectedQuote> Quotes)
{
    /// <summary>Reads the passages of a page: a heading, a block of text, a table whose first column is "words".</summary>
    public static IReadOnlyList<Passage> ReadAll(string page)
    {
        var passages = new List<Passage>();
        var name = "";
        string? text = null;
        List<ExpectedQuote>? quotes = null;
        var lines = page.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith('#'))
                name = line.TrimStart('#', ' ');
            if (line == "```text")
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                text = string.Join('\n', lines[(i + 1)..end]);
                i = end;
            }
            else if (line.StartsWith("| words ", StringComparison.Ordinal) && text is not null)
            {
                quotes = [];
                passages.Add(new Passage(name, text, quotes));
                text = null;
                i++;
            }
            else if (line.StartsWith('|') && quotes is not null)
            {
                quotes.Add(ExpectedQuote.Read(line));
            }
            else
            {
                quotes = null;
            }
        }

        return passages;
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A row of the table.</summary>
public sealed record ExpectedQuote(IReadOnlyList<string> Pieces, QuoteKind Kind, string? Source, string? Speaker)
{
    /// <summary>Reads a row.</summary>
    public static ExpectedQuote Read(string row)
    {
        var cells = row.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
        return new ExpectedQuote(cells[0].Split(" / "), Enum.Parse<QuoteKind>(cells[1]), Cell(cells[2]), Cell(cells[3]));
    }

    /// <summary>True where the quotation has these words, in these pieces, and is of this kind.</summary>
    public bool HasWordsOf(Quote quote, string text) =>
        quote.Kind == Kind
        && quote.Pieces.Count == Pieces.Count
        && Pieces.Zip(quote.Pieces).All(pair => Fits(pair.First, pair.Second.Of(text)));

    /// <summary>True where the source is these words.</summary>
    public bool HasSourceOf(Quote quote, string text) => (quote.Source is { } source ? Line(source.Of(text)) : null) == Source;

    /// <summary>True where the speaker is this one.</summary>
    public bool HasSpeakerOf(Quote quote) => quote.Speaker?.Name == Speaker;

    /// <summary>A passage may be wrapped; a table's cell is not.</summary>
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
