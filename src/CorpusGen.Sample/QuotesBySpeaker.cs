using Spectre.Console;

namespace CorpusGen.Sample;

/// <summary>Prints the quotations of a document, grouped by speaker.</summary>
internal static class QuotesBySpeaker
{
    public static void Print(Document document)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule("[bold]Quotations, by speaker[/]").LeftJustified());
        foreach (var speaker in document.Speakers)
        {
            AnsiConsole.MarkupLine(
                $"[bold]{Markup.Escape(speaker.Name)}[/]{(speaker.Role.Length > 0 ? $", [italic]{Markup.Escape(speaker.Role)}[/]" : "")}"
            );
            foreach (var quote in document.Quotes.Where(quote => quote.Speaker == speaker))
                Print(quote);
        }

        AnsiConsole.MarkupLine("[bold]Nobody that is known[/]");
        foreach (var quote in document.Quotes.Where(quote => !quote.Speaker.IsKnown))
            Print(quote);
    }

    private static void Print(Quote quote)
    {
        // The source, like "he" or "Orton", is shown unless it is the full name, or starts with it.
        var source =
            quote.Source.IsEmpty || quote.Source.Text.StartsWith(quote.Speaker.Name + ",", StringComparison.Ordinal)
                ? ""
                : $", “{quote.Source.Text}”";
        AnsiConsole.Write(
            new Padder(
                new Markup(
                    $"“{Markup.Escape(quote.Text)}” "
                        + $"[grey](line {quote.Line}, {quote.Kind.ToString().ToLowerInvariant()}{Markup.Escape(source)})[/]"
                ),
                new Padding(2, 0, 0, 0)
            )
        );
    }
}
