using System.Globalization;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Inspect;

/// <summary>Writes what was found in a text, each item with its line.</summary>
internal static class InspectText
{
    private const int Longest = 96;

    /// <summary>Writes the parts that are not empty.</summary>
    public static void Write(TextWriter output, Style style, ReadDocument read, MapEntry entry, IReadOnlyList<RatedFinding> findings)
    {
        var document = read.Document;
        output.WriteLine(
            style.Bold(MessageText.Of(CorpusNames.TitleOf(document) is { Length: > 0 } title ? title : document.File.Stem, Longest))
        );
        output.WriteLine(style.Dim($"{MessageText.Of(entry.Path)}  Corpus.{entry.Collection}.{entry.Name}"));
        Section(
            "Outline",
            document.Blocks.Where(block => block.Kind is not (BlockKind.Paragraph or BlockKind.Markup)).ToList(),
            block => block.Range.Start,
            block =>
                $"{style.Dim(block.Kind.ToString().PadRight(11))} {new string(' ', 2 * Math.Max(0, block.Level - 1))}{Words(block.Range)}"
        );
        Section(
            "Quotations",
            [.. document.Quotes.Select((quote, i) => (quote, i))],
            pair => pair.quote.Range.Start,
            pair => Quoted(pair.quote, read.Names.Quotes[pair.i])
        );
        Section(
            "Figures",
            [.. document.Figures.Select((figure, i) => (figure, i))],
            pair => pair.figure.Range.Start,
            pair => Reported(pair.figure, read.Names.Figures[pair.i])
        );
        Section(
            "Dates",
            [.. document.Dates],
            date => date.Range.Start,
            date => $"{style.Date(Words(date.Range))}{(date.Edtf is { } edtf ? "  " + edtf : "")}"
        );
        Section(
            "Findings",
            findings,
            finding => finding.Finding.Place.Range.Start,
            finding =>
                style.Warning($"{finding.Severity.ToString().ToLowerInvariant()} {finding.Finding.Id}")
                + "  "
                + MessageText.Of(finding.Finding.Message)
        );
        output.WriteLine();

        void Section<T>(string name, IReadOnlyList<T> items, Func<T, int> offset, Func<T, string> shown)
        {
            if (items.Count == 0)
                return;
            output.WriteLine();
            output.WriteLine($"{style.Bold(name)} {style.Dim(items.Count.ToString(CultureInfo.InvariantCulture))}");
            foreach (var item in items)
            {
                var line = (document.Lines.LineAt(offset(item)) + 1).ToString(CultureInfo.InvariantCulture);
                output.WriteLine($"{style.Dim(line.PadLeft(5))}  {shown(item)}");
            }
        }

        string Quoted(Quote quote, string member)
        {
            var who =
                quote.Speaker is { } speaker ? speaker.Name + (speaker.Role is { } role ? $", {role}" : "")
                : quote.Source is { } source ? document.WordsOf(source)
                : "nobody named";
            var words = string.Join(" … ", quote.Pieces.Select(Words));
            return $"{style.Quote($"“{words}”")}\n       {MessageText.Of(who, Longest)}  {style.Dim(member)}";
        }

        string Reported(Figure figure, string member)
        {
            var concept = (figure.Concept ?? figure.About) is { } counted ? Words(counted) : "";
            var parts = new[] { FigureText.ModifierOf(figure), FigureText.ValueOf(figure), figure.Unit, concept };
            return $"{style.Figure(Words(figure.Range))}  {string.Join(' ', parts.Where(part => part.Length > 0))}  {style.Dim(member)}";
        }

        string Words(TextRange range) =>
            MessageText.Of(string.Join(' ', document.WordsOf(range).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), Longest);
    }
}
