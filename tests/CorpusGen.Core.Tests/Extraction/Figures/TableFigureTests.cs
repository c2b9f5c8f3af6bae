using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>
/// Figures in tables. An item is `words = value unit | concept | about | period`; columns that no header names as values have none.
/// </summary>
public sealed class TableFigureTests
{
    [Theory]
    [InlineData("Ships", "1,234", "1,234 = 1234 | Ships | Oslo |")]
    [InlineData("Ships", "**56**", "56 = 56 | Ships | Oslo |")]
    [InlineData("Ships", "1995", "1995 = 1995 | Ships | Oslo |")]
    [InlineData("Ships", "56[^1]", "56 = 56 | Ships | Oslo |")]
    [InlineData("Price (EUR)", "12.50", "12.50 = 12.5 euro | Price | Oslo |")]
    [InlineData("Price (EUR)", "1,995", "1,995 = 1995 euro | Price | Oslo |")]
    [InlineData("Price ($)", "12", "12 = 12 dollar | Price | Oslo |")]
    [InlineData("Budget ($ million)", "6.5", "6.5 = 6500000.0 dollar | Budget | Oslo |")]
    [InlineData("People (in thousands)", "12", "12 = 12000 | People | Oslo |")]
    [InlineData("Share, %", "45", "45 = 45 percent | Share | Oslo |")]
    [InlineData("Share %", "45", "45 = 45 percent | Share | Oslo |")]
    [InlineData("% of ships", "45", "45 = 45 percent | % of ships | Oslo |")]
    [InlineData("Share", "45%", "45% = 45 percent | Share | Oslo |")]
    [InlineData("Time in ms", "3.5", "3.5 = 3.5 millisecond | Time | Oslo |")]
    [InlineData("Time [ms]", "3.5", "3.5 = 3.5 millisecond | Time | Oslo |")]
    [InlineData("Time [ms]", "3.5 s", "3.5 s = 3.5 second | Time | Oslo |")]
    [InlineData("Latency (p99)", "12 ms", "12 ms = 12 millisecond | Latency (p99) | Oslo |")]
    [InlineData("Length", "about 12 km", "12 km = 12 kilometre | Length | Oslo |")]
    [InlineData("2019", "12", "12 = 12 | Oslo | | 2019")]
    public void A_number_has_the_concept_of_its_column_and_is_about_its_row(string header, string cell, string shown) =>
        Assert.Equal([shown], Show($"| Port | {header} |\n|---|---|\n| Oslo | {cell} |\n"));

    [Theory]
    [InlineData("Version", "1.2")]
    [InlineData("Year", "1995")]
    [InlineData("Status code", "404")]
    [InlineData("Tag (hex)", "17")]
    [InlineData("Bit 7", "1")]
    [InlineData("Cost (000s)", "12")]
    [InlineData("Cost (×1000)", "12")]
    [InlineData("", "12")]
    [InlineData("&nbsp;", "12")]
    [InlineData("Ships", "`12`")]
    [InlineData("Ships", "[12](https://example.org)")]
    [InlineData("Ships", "12 of 40 left the port in May")]
    [InlineData("Ships", "1.2.3")]
    [InlineData("Stable", "1.78")]
    [InlineData("Opened", "12 May 2019")]
    [InlineData("Size", "12 x 40")]
    public void Names_dates_and_sentences_are_not_figures(string header, string cell)
    {
        // A link is read by its words, as it is anywhere else.
        var items = Show($"| Port | {header} |\n|---|---|\n| Oslo | {cell} |\n");
        Assert.Equal(cell.StartsWith('[') ? ["12 = 12 | Ships | Oslo |"] : [], items);
    }

    [Fact]
    public void A_column_with_other_content_is_not_read() =>
        Assert.Empty(Show("| Option | Setting |\n|---|---|\n| a | 12 |\n| b | true |\n| c | none set |\n"));

    [Fact]
    public void Missing_values_do_not_count_against_a_column() =>
        Assert.Equal(["7 = 7 | Ships | Moss |"], Show("| Port | Ships |\n|---|---|\n| Oslo | – |\n| Bergen | n/a |\n| Moss | 7 |\n"));

    [Fact]
    public void A_row_can_be_a_period() =>
        Assert.Equal(
            ["12 = 12 | Boats | | 2019", "2020 = 2020 | Boats | | 2020"],
            Show("| Year | Boats |\n|---|---|\n| 2019 | 12 |\n| 2020 | 2020 |\n")
        );

    [Fact]
    public void Numbers_of_which_some_look_like_years_are_not_periods() =>
        Assert.Equal(["7 = 7 | Boats | |", "8 = 8 | Boats | |"], Show("| Bytes | Boats |\n|---|---|\n| 64 | 7 |\n| 1024 | 8 |\n"));

    [Theory]
    [InlineData(
        "<table>\n<thead><tr><th>City</th><th>People (millions)</th></tr></thead>\n<tr><td>Rome</td><td>2.8</td></tr>\n</table>",
        "2.8 = 2800000.0 | People | Rome |"
    )]
    [InlineData("<table><tr><th>City<th>People<tr><th>Rome<td>2,800</table>", "2,800 = 2800 | People | Rome |")]
    [InlineData("<table><tr><td>City</td><td>People</td></tr><tr><td>Rome</td><td>28</td></tr></table>")]
    [InlineData("<table><tr><th>City</th><th colspan=\"2\">People</th></tr><tr><td>Rome</td><td>28</td><td>29</td></tr></table>")]
    [InlineData("<table><tr><th>City</th><th>Men</th></tr><tr><th>a</th><th>b</th></tr><tr><td>Rome</td><td>28</td></tr></table>")]
    [InlineData("<table><tr><th>City</th><th>Men</th></tr><tr><td><table></table>Rome</td><td>28</td></tr></table>")]
    [InlineData("<table><tr><th>City</th><th>Men</th></tr><tr><td>Rome</td><td>28")]
    public void Tables_of_HTML_are_read_in_Markdown_and_in_pages(string table, params string[] shown)
    {
        Assert.Equal(shown, Show(table));
        Assert.Equal(shown, Show($"<html><body>{table}</body></html>", "corpus/a.html"));
    }

    [Fact]
    public void Figures_of_a_table_are_in_order_with_those_of_the_text() =>
        Assert.Equal(
            ["1,300 = 1300 | boats | Elmstead |", "12 = 12 | Ships | Oslo |", "40 = 40 | boats | Norham |"],
            Show("Elmstead has 1,300 boats.\n\n> | Port | Ships |\n> |---|---|\n> | Oslo | 12 |\n\nNorham has 40 boats.")
        );

    [Fact]
    public void A_table_in_another_language_is_not_read() =>
        Assert.Empty(
            Show(
                "Der Hafen von Elmstead ist seit dem Herbst geschlossen, und die Boote liegen auf dem Land.\n\n"
                    + "Niemand weiß, wann er wieder öffnet, und wer dafür bezahlt.\n\n| Hafen | Boote |\n|---|---|\n| Oslo | 1.234 |"
            )
        );

    [Fact]
    public void Rows_do_not_contradict_each_other() =>
        Assert.DoesNotContain(
            ValidationRules.Judge([
                Read(
                    "| Port | Fishing boats |\n|---|---|\n| Oslo | 12 |\n\nA text.\n\nA text.\n\n| Port | Fishing boats |\n|---|---|\n| Oslo | 13 |"
                ),
            ]),
            finding => finding.Id is "CORPUS304" or "CORPUS303" or "CORPUS305"
        );

    [Fact]
    public void Large_tables_are_read_in_linear_time()
    {
        var table = "| Port | Ships |\n|---|---|\n" + string.Concat(Enumerable.Repeat("| Oslo | 12 |\n", 50_000));
        Assert.InRange(Read(table).Figures.Count, 8_000, 50_000);
    }

    private static Document Read(string text, string path = "corpus/a.md") => DocumentReader.Read(new CorpusFile(path), text);

    private static string[] Show(string text, string path = "corpus/a.md")
    {
        var document = Read(text, path);
        return
        [
            .. document.Figures.Select(figure =>
                (
                    $"{document.Text.Substring(figure.Range.Start, figure.Range.Length)} = "
                    + $"{figure.Value?.ToString(CultureInfo.InvariantCulture)} {figure.Unit}".Trim()
                    + $" | {Words(figure.Concept)} | {Words(figure.About)} | {Words(figure.Period)}"
                )
                    .Replace("  ", " ")
                    .TrimEnd()
            ),
        ];

        string Words(TextRange? range) => range is { } there ? document.Text.Substring(there.Start, there.Length) : "";
    }
}
