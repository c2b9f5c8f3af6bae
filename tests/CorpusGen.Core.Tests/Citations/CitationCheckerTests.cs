using CorpusGen.Core.Citations;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>The verdicts of the checker.</summary>
public sealed class CitationCheckerTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, CitationCases.All.Count)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_citation_of_the_page_has_its_verdict(int row)
    {
        var expected = CitationCases.All[row];
        var result = CitationChecker.Check(expected.Claim, CitationCases.Corpus);
        var found = $"{result.Verdict}: {CitationDescription.Of(result)}";
        Assert.True(
            result.Verdict.ToString().Equals(expected.Verdict, StringComparison.OrdinalIgnoreCase)
                && found.Contains(expected.Shows, StringComparison.Ordinal),
            $"“{expected.Words}” should be {expected.Verdict} ({expected.Shows}), but is {found}"
        );
    }

    [Fact]
    public void The_page_has_at_least_250_citations() => Assert.True(CitationCases.All.Count >= 250, $"{CitationCases.All.Count}");
}
