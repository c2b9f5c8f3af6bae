using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Reading;

/// <summary>
/// Markdown that would cost its parser minutes is read as plain text, and its position is reported; text that comes near the limit is
/// read.
/// </summary>
[Trait("Category", "Slow")]
public sealed class MarkdownLimitsTests
{
    [Theory]
    [InlineData("* abc\n", 124_999, 125_001)]
    [InlineData("* a\n", 10_000, 10_001)]
    [InlineData("| 1 | 2 |\n", 62_000, 62_501)]
    [InlineData("*b ", 5_000, 10_001)]
    public void The_position_of_the_limit_is_reported(string piece, int near, int beyond)
    {
        Assert.Null(RefusedIn(Repeat(piece, near)));
        var place = RefusedIn(Repeat(piece, beyond));
        Assert.NotNull(place);
        Assert.InRange(place.Value, piece.Length * near / 2, piece.Length * beyond);
    }

    // Each line of a deep list walks up to its root.
    [Fact]
    public void Lists_in_lists_are_read_sixty_deep_and_not_a_thousand_deep_ten_thousand_times()
    {
        Assert.Null(RefusedIn(Lists(deep: 60, lines: 10_000)));
        var beyond = Lists(deep: 1_000, lines: 10_000);
        Assert.InRange(RefusedIn(beyond) ?? 0, beyond.Length / 20, beyond.Length / 5);
    }

    private static int? RefusedIn(string text) =>
        CorpusCompiler
            .Read(new CorpusFile("corpus/a.md"), text)
            .Document.Doubts.Where(doubt => doubt.Kind == DoubtKind.MarkdownRefused)
            .Select(doubt => (int?)doubt.Range.Start)
            .FirstOrDefault();

    private static string Repeat(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static string Lists(int deep, int lines) =>
        string.Concat(Enumerable.Range(0, lines).Select(line => new string(' ', 2 * (line % deep)) + "- a\n"));
}
