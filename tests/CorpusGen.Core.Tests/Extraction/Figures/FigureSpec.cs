using System.Globalization;
using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>
/// Writes figures and dates as the items of a page: "3.5 million = 3500000 Syrian refugees; more than; period: since April" or
/// "date last Monday = ?". What the expected item of a figure does not name (concept, source, period, of) is not compared.
/// </summary>
internal static class FigureSpec
{
    /// <summary>Returns what is found in a text as the items of a page, with all of the context.</summary>
    public static IReadOnlyList<string> Found(string text)
    {
        var found = FigureExtractor.Extract(text, PlainText.Read(text).Blocks);
        var items = found
            .Figures.Select(figure => (figure.Range.Start, Write(figure, text)))
            .Concat(found.Dates.Select(date => (date.Range.Start, $"date {date.Range.Of(text)} = {date.Edtf ?? "?"}")))
            .Concat(found.Doubts.Select(doubt => (doubt.Range.Start, $"doubt {doubt.Kind}: {doubt.Range.Of(text)}")));
        return [.. items.OrderBy(item => item.Start).Select(item => item.Item2)];
    }

    /// <summary>True if a found item has everything that the expected one has.</summary>
    public static bool Agrees(string expected, string found)
    {
        var parts = found.Split("; ");
        var wanted = expected.Split("; ");
        if (parts[0] != wanted[0])
            return false;
        static bool IsContext(string part) => part.Contains(": ", StringComparison.Ordinal);
        return wanted.Skip(1).All(part => parts.Contains(part))
            && parts.Skip(1).Where(part => !IsContext(part)).All(part => wanted.Contains(part));
    }

    private static string Write(Figure figure, string text)
    {
        var value =
            figure.Value is { } one ? Number(one)
            : figure is { Low: { } low, High: { } high } ? Number(low) + ".." + Number(high)
            : "?";
        var unit = figure.Unit.Length > 0 ? figure.Unit : figure.Counted?.Of(text) ?? "";
        var item = $"{figure.Range.Of(text)} = {value}{(unit.Length > 0 ? " " + unit : "")}";
        if (figure.Modifier != Modifier.Exact)
            item += "; " + Words(figure.Modifier.ToString());
        if (figure.Change != Change.None)
            item += "; " + Words(figure.Change.ToString());
        return item
            + Part("concept", figure.Concept, text)
            + Part("of", figure.About, text)
            + Part("source", figure.Source, text)
            + Part("period", figure.Period, text);
    }

    private static string Part(string name, TextRange? range, string text) => range is { } words ? $"; {name}: {words.Of(text)}" : "";

    private static string Words(string name) =>
        string.Concat(
            name.Select(
                (letter, at) =>
                    char.IsUpper(letter) && at > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()
            )
        );

    private static string Number(decimal value) =>
        (value % 1 == 0 ? decimal.Truncate(value) : value).ToString("0.############", CultureInfo.InvariantCulture);
}
