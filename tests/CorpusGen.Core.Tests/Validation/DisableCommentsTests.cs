using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>Comments of Markdown that switch rules off.</summary>
public sealed class DisableCommentsTests
{
    private const string Faulty = "The mayor said “the harbour closes on Monday morning\" and left the hall.";

    [Fact]
    public void Without_a_comment_the_fault_is_found() => Assert.Contains("CORPUS202", IdsOf(Faulty));

    [Theory]
    [InlineData("<!-- corpusgen-disable CORPUS202 -->")]
    [InlineData("<!-- corpusgen-disable CORPUS104, CORPUS202 -->")]
    [InlineData("<!-- corpusgen-disable -->")]
    public void A_comment_disables_a_rule_for_the_next_block(string comment) =>
        Assert.DoesNotContain("CORPUS202", IdsOf($"{comment}\n\n{Faulty}"));

    [Theory]
    [InlineData("<!-- corpusgen-disable CORPUS201 -->")]
    [InlineData("<!-- about CORPUS202 -->")]
    public void Another_comment_does_not(string comment) => Assert.Contains("CORPUS202", IdsOf($"{comment}\n\n{Faulty}"));

    [Fact]
    public void The_next_block_but_one_is_judged() =>
        Assert.Contains("CORPUS202", IdsOf($"<!-- corpusgen-disable CORPUS202 -->\n\nA first paragraph, and a sound one.\n\n{Faulty}"));

    [Fact]
    public void In_plain_text_it_is_text() =>
        Assert.Contains(
            "CORPUS202",
            DocumentRules
                .Judge(CorpusCompiler.Read(new CorpusFile("corpus/a.txt"), $"<!-- corpusgen-disable -->\n\n{Faulty}").Document)
                .Select(finding => finding.Id)
        );

    private static string[] IdsOf(string markdown) =>
        [
            .. DocumentRules
                .Judge(CorpusCompiler.Read(new CorpusFile("corpus/a.md"), $"# Harbour\n\n{markdown}").Document)
                .Select(finding => finding.Id),
        ];
}
