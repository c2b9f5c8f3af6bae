using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests;

/// <summary>What reaches a message, a terminal or a list of findings is one line that is what it looks like.</summary>
public sealed class MessageTextTests
{
    [Theory]
    [InlineData("Words, “quoted” — naïve.", "Words, “quoted” — naïve.")]
    [InlineData("a\tb\r\nc\u2028d\u0085e", "a b c d e")]
    [InlineData("\u001B[31mred\u0007\0\u009B", "\\u001B[31mred\\u0007\\u0000\\u009B")]
    [InlineData("\u202Eyad\u2066\u200B\uFEFF\u00AD", "\\u202Eyad\\u2066\\u200B\\uFEFF\\u00AD")]
    [InlineData("👩‍👩‍👧 नी\u200Dर", "👩‍👩‍👧 नी\u200Dर")]
    [InlineData("\U000E0061", "\\uDB40\\uDC61")]
    [InlineData("\u05E9\u05DC\u05D5\u05DD", "\u05E9\u05DC\u05D5\u05DD")]
    public void A_line_shows_what_it_has(string text, string line) => Assert.Equal(line, MessageText.Of(text));

    [Fact]
    public void Half_of_a_pair_is_written_out() => Assert.Equal("\\uD83Dx\\uDE00", MessageText.Of("\uD83Dx\uDE00"));

    [Fact]
    public void A_long_line_is_cut_and_never_inside_a_pair()
    {
        Assert.Equal("😀😀…", MessageText.Of(string.Concat(Enumerable.Repeat("😀", 9)), 3));
        Assert.Equal("abc", MessageText.Of("abc", 3));
    }

    [Fact]
    public void A_usage_warning_is_one_short_line()
    {
        var warning = new UsageStatus(Retracted: "\u001B[2J\u202E" + new string('x', 5_000) + "\nerror CS0001: no").WarningOn(
            "a\nb.txt",
            ""
        )!;
        Assert.True(warning.Message.Length < 600);
        Assert.All(warning.Message, letter => Assert.True(MessageText.IsPlain(letter)));
    }

    [Fact]
    public void A_path_adds_no_line_to_a_baseline()
    {
        var document = DocumentReader.Read(new CorpusFile("a\nCORPUS101 abcdefg x.txt"), "The caf\uFFFD.");
        var lines = Baseline
            .Write(ValidationRules.Judge([document]).Where(finding => finding.Id == "CORPUS101").Select(finding => (finding, document)))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith("a CORPUS101 abcdefg x.txt", Assert.Single(lines, line => line[0] != '#'), StringComparison.Ordinal);
    }
}
