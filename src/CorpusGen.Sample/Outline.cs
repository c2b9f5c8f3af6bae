using Spectre.Console;

namespace CorpusGen.Sample;

/// <summary>Prints the blocks of a document.</summary>
internal static class Outline
{
    public static void Print(Document document)
    {
        AnsiConsole.Write(new Rule($"[bold]{Markup.Escape(document.Name)}[/]").LeftJustified());
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumns("line", "kind", "text");
        foreach (var block in document.Blocks)
        {
            table.AddRow(
                $"[grey]{block.Line}[/]",
                block.Kind == BlockKind.Paragraph ? "" : $"[blue]{block.Kind}[/]",
                Markup.Escape(Begin(block.Text))
            );
        }

        AnsiConsole.Write(table);
    }

    private static string Begin(string text)
    {
        const int most = 56;
        return text.Length <= most ? text : text[..text.LastIndexOf(' ', most)] + " …";
    }
}
