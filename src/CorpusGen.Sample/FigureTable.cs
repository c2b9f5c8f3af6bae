using System.Globalization;
using Spectre.Console;

namespace CorpusGen.Sample;

/// <summary>Prints the figures of a document.</summary>
internal static class FigureTable
{
    public static void Print(Document document)
    {
        AnsiConsole.WriteLine();
        AnsiConsole.Write(new Rule("[bold]Figures[/]").LeftJustified());
        var table = new Table()
            .Border(TableBorder.Rounded)
            .AddColumn("line")
            .AddColumn("modifier")
            .AddColumn(new TableColumn("value").RightAligned())
            .AddColumn("what")
            .AddColumn("when")
            .AddColumn("who says so");
        foreach (var figure in document.Figures)
        {
            table.AddRow(
                figure.Line.ToString(CultureInfo.InvariantCulture),
                figure.Modifier == FigureModifier.Exact ? "" : figure.Modifier.ToString(),
                figure.Value?.ToString("N0", CultureInfo.InvariantCulture) ?? Markup.Escape(figure.Text),
                Markup.Escape(figure.About.IsEmpty ? figure.Concept.Text : $"{figure.Concept.Text} ({figure.About.Text})"),
                Markup.Escape(figure.Period.Text),
                Markup.Escape(figure.Source.Text)
            );
        }

        AnsiConsole.Write(table);
    }
}
