using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Extraction.Figures;

/// <summary>Laws that hold for any text: tried on shuffled pieces of everything the rules know.</summary>
[Trait("Category", "Slow")]
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "1",
        "22",
        "1,300",
        "1.300",
        "2019",
        "0",
        "00",
        "12/",
        "/",
        "-",
        "–",
        "$",
        "US$",
        "€",
        "%",
        "°",
        "C",
        "m",
        "k",
        "bn",
        "x10^",
        "^",
        "99",
        "million",
        "thousand",
        "hundred",
        "and",
        "a",
        "half",
        "third",
        "two",
        "twenty",
        "-one",
        "point",
        "over",
        "in",
        "out of",
        "from",
        "to",
        "between",
        "per",
        "hour",
        "km",
        "years",
        "old",
        "May",
        "Feb",
        "30",
        "Monday",
        "last",
        "next",
        "ago",
        ":",
        "25:61",
        "a.m.",
        "Q",
        "the",
        "of",
        "½",
        "′",
        "\"",
        "(",
        ")",
        ",",
        ".",
        ";",
        "\n\n",
        " ",
        "  ",
        "'",
        "s",
        "billion",
        "dozen",
        "tens",
        "e",
        "±",
        "§",
        "#",
        "+",
        "rose",
        "by",
        "more than",
        "according to",
        "said",
        "who",
        "were",
        "killed",
        "\ud83d",
        "\ude00",
        "\u00a0",
        "COVID-19",
        "9999999999999999999999999999",
        "1e99",
        "@",
        "://",
        "trillion",
    ];

    [Fact]
    public void No_text_throws_and_figures_and_dates_never_overlap()
    {
        uint state = 7;
        for (var round = 0; round < 20_000; round++)
        {
            var text = "";
            for (var piece = 0; piece < 14; piece++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                text += Pieces[(state >> 8) % Pieces.Length];
                if ((state >> 28) < 11)
                    text += " ";
            }

            var found = FigureExtractor.Extract(text, PlainText.Read(text).Blocks, new DateTime(2020, 1, 15));
            var ranges = found
                .Figures.Select(figure => figure.Range)
                .Concat(found.Dates.Select(date => date.Range))
                .OrderBy(range => range.Start)
                .ToList();
            Assert.All(ranges, range => Assert.True(range.Start >= 0 && range.End <= text.Length && range.Length > 0, text));
            for (var i = 1; i < ranges.Count; i++)
                Assert.False(ranges[i].Overlaps(ranges[i - 1]), $"{text}: {ranges[i - 1]} {ranges[i]}");
            Assert.All(
                found.Figures,
                figure => Assert.True(figure.Low is null == figure.High is null && !(figure.Low > figure.High), text)
            );
        }
    }

    [Fact]
    public void A_hostile_text_takes_no_more_than_its_length()
    {
        foreach (
            var text in new[]
            {
                new string('7', 1_000_000),
                string.Concat(Enumerable.Repeat("one hundred ", 50_000)),
                new string(',', 300_000),
                string.Concat(Enumerable.Repeat("$", 100_000)),
                string.Concat(Enumerable.Repeat("1,", 100_000)),
                string.Concat(Enumerable.Repeat("1-", 100_000)),
                string.Concat(Enumerable.Repeat("May ", 100_000)),
            }
        )
        {
            var began = System.Diagnostics.Stopwatch.StartNew();
            FigureExtractor.Extract(
                text,
                new EquatableArray<CorpusGen.Core.Model.Block>([
                    new(CorpusGen.Core.Model.BlockKind.Paragraph, new TextRange(0, text.Length)),
                ])
            );
            Assert.True(began.Elapsed < TimeSpan.FromSeconds(20), text[..10]);
        }
    }

    [Theory]
    [InlineData("1,300", "1300")]
    [InlineData("1.300", "1.3")]
    [InlineData("1,3", "1.3")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("12,34,567.5", "1234567.5")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Digits_are_read_exactly(string digits, string value)
    {
        Assert.Equal(DigitsKind.Number, DigitNumber.Read(digits, out var read));
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("1,30,0", DigitsKind.Unreadable)]
    [InlineData("1,2345", DigitsKind.Unreadable)]
    [InlineData("2.1.3", DigitsKind.Dotted)]
    [InlineData("12345678901234567890123456789", DigitsKind.TooLarge)]
    public void What_is_not_a_number_is_reported(string digits, object kind) => Assert.Equal(kind, DigitNumber.Read(digits, out _));

    [Fact]
    public void A_fraction_keeps_what_a_decimal_cannot_hold()
    {
        const string Text = "Two-thirds of the members agreed.";
        var figure = Assert.Single(FigureExtractor.Extract(Text, PlainText.Read(Text).Blocks).Figures);
        Assert.Equal(new CorpusGen.Core.Model.Ratio(2, 3), figure.Ratio);
    }
}
