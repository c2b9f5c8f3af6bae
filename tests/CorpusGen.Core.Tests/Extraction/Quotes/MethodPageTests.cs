using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Extraction.Quotes;

/// <summary>Runs the examples of the page that describes the method.</summary>
public sealed class MethodPageTests
{
    private static readonly IReadOnlyList<Passage> Passages = Page.Read("Quotes/README.md").Passages;

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Passages.Count)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_is_true(int example) => ExpectedQuote.CheckAll(Passages[example]);

    [Fact]
    public void The_page_has_examples() => Assert.True(Passages.Count >= 12);
}
