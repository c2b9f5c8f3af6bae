using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;

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

    [Theory]
    [InlineData("s harbour has waited for ten years", "“Elmstead’s harbour has waited for ten years”; 's' instead of 'Elmstead's'")]
    [InlineData("waited for ten years and it didn", "“waited for ten years and it didn’t”; 'didn' instead of 'didn't'")]
    [InlineData("waited for ten years with well", "“waited for ten years with well-known”; 'well' instead of 'well-known'")]
    [InlineData("t say along with the fact that it would", "“don’t say along with the fact that it would”; 't' instead of 'don't'")]
    public void Words_that_are_cut_are_shown_whole(string words, string shown)
    {
        const string text =
            "Elmstead’s harbour has waited for ten years and it didn’t open. We waited for ten years with well-known people.\n\n"
            + "They don’t say along with the fact that it would be late.";
        var corpus = new CitationCorpus([CorpusCompiler.Read(new CorpusFile("corpus/quay.txt"), text).Document]);
        var result = CitationChecker.Check(new CitationClaim(words), corpus);
        Assert.Equal(CitationVerdict.Absent, result.Verdict);
        Assert.EndsWith(shown, CitationDescription.Of(result), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_at_least_250_citations() => Assert.True(CitationCases.All.Count >= 250, $"{CitationCases.All.Count}");
}
