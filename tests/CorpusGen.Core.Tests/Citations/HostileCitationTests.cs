using CorpusGen.Core.Citations;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>Citations and corpora that are made to be slow or to fail. Each has a verdict, and other citations are not affected.</summary>
public sealed class HostileCitationTests
{
    private static readonly Document Repeating = Read("corpus/a.txt", string.Concat(Enumerable.Repeat("a ", 200_000)) + "b");

    public static TheoryData<string> Texts =>
        [
            new string('a', 1_000_000),
            string.Concat(Enumerable.Repeat("a ", 9_000)) + "c",
            string.Concat(Enumerable.Repeat("a ", 9_000)) + "b b",
            string.Concat(Enumerable.Repeat("a … ", 4_000)),
            string.Concat(Enumerable.Repeat("[a] ", 4_000)),
            new string('[', 15_000),
            new string('.', 15_000),
            new string('"', 15_000),
            new string('-', 15_000),
            "\uD800 \uDFFF a lone half",
            "\0\u0001\u0002 nothing to see here",
            "\u202E four words in reverse",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_citation_has_a_verdict(string words)
    {
        var corpus = new CitationCorpus([Repeating, Read("corpus/b.txt", "The quay is open today.\n")]);
        Assert.True(CitationChecker.Check(new CitationClaim(words), corpus).Verdict is not CitationVerdict.Verbatim);
        Assert.Equal(CitationVerdict.Verbatim, CitationChecker.Check(new CitationClaim("The quay is open today."), corpus).Verdict);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_hundred_thousand_citations_are_checked()
    {
        var corpus = new CitationCorpus([Read("corpus/b.txt", "The quay is open today.\n")]);
        for (var i = 0; i < 100_000; i++)
            Assert.Equal(CitationVerdict.Absent, corpus.Check(new CitationClaim($"The quay is open day {i}.")).Verdict);
    }

    [Fact]
    public void A_draft_proves_nothing_and_is_named()
    {
        var corpus = new CitationCorpus([], [Read("corpus/late.txt", "The quay is open today.\n")]);
        var result = corpus.Check(new CitationClaim("The quay is open today.", "late"));
        Assert.Equal("'late' is a draft, which this build excludes", result.Reason);
    }

    [Fact]
    public void A_document_proves_nothing_about_itself()
    {
        var corpus = new CitationCorpus([Read("corpus/b.txt", "The quay is open today.\n")]);
        var claim = new CitationClaim("The quay is open today.") { CitedBy = "corpus/b.txt" };
        Assert.Equal(CitationVerdict.Absent, corpus.Check(claim).Verdict);
    }

    [Fact]
    public void The_filters_of_a_document_are_smaller_than_its_text()
    {
        var text = Validation.Files.Article;
        Assert.InRange(CitedDocument.Of(Read("corpus/article.txt", text)).Filter.Size, 1, 2 * text.Length);
    }

    private static Document Read(string path, string text) => CorpusCompiler.Read(new CorpusFile(path), text).Document;
}
