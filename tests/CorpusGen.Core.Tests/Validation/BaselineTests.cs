using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>A baseline knows findings by their words.</summary>
public sealed class BaselineTests
{
    private static readonly Baseline Known = Baseline.Read(Write(Files.Article));

    [Fact]
    public void What_it_was_written_from_is_known() => Assert.Empty(NewIn("a.txt", Files.Article));

    [Fact]
    public void Another_line_or_another_file_changes_nothing() =>
        Assert.Empty(NewIn("b/c.txt", "One more headline\n\n" + Files.Article.Replace("\n", "\r\n", StringComparison.Ordinal)));

    [Fact]
    public void A_change_of_the_paragraph_brings_its_finding_back() =>
        Assert.Equal(
            ["CORPUS202"],
            NewIn("a.txt", Files.Article.Replace("Citing a senior Turkish official", "Citing a Turkish official", StringComparison.Ordinal))
        );

    [Fact]
    public void Another_fault_of_the_same_rule_is_new() =>
        Assert.Equal(
            ["CORPUS202"],
            NewIn(
                "a.txt",
                Files.Article.Replace("Source: TRT World", "They spoke of \"a deal”.\n\nSource: TRT World", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void It_is_written_the_same_whatever_the_order()
    {
        var document = Read("a.txt", Files.Article);
        var findings = ValidationRules.Judge([document]).Select(finding => (finding, document)).ToList();
        Assert.Equal(Baseline.Write(findings), Baseline.Write(Enumerable.Reverse(findings)));
    }

    [Fact]
    public void Lines_that_are_not_findings_are_ignored() =>
        Assert.Empty(NewIn("a.txt", Files.Article, Baseline.Read("\r\n# a comment\n???\nx\n" + Write(Files.Article))));

    private static string Write(string text)
    {
        var document = Read("a.txt", text);
        return Baseline.Write(ValidationRules.Judge([document]).Select(finding => (finding, document)));
    }

    private static IEnumerable<string> NewIn(string path, string text, Baseline? baseline = null)
    {
        var document = Read(path, text);
        return ValidationRules
            .Judge([document])
            .Where(finding => finding.Definition.Severity >= Severity.Warning && !(baseline ?? Known).Has(finding, document))
            .Select(finding => finding.Id);
    }

    private static Document Read(string path, string text) => DocumentReader.Read(new CorpusFile(path), text);
}
