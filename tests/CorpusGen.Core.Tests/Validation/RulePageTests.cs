using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>Every rule has its code, its page, and on it an example that it finds and one that it leaves alone; the examples are run here.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. ValidationRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title_name_and_severity(string id)
    {
        var rule = ValidationRules.All.Single(rule => rule.Id == id);
        Assert.Contains(
            $"**{rule.Title}** ({rule.Name}, {rule.Severity.ToString().ToLowerInvariant()})",
            RulePage.All[id].Text,
            StringComparison.Ordinal
        );
        Assert.EndsWith($"/{id}.md", rule.HelpLink, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_finds_the_first_example_of_its_page(string id) =>
        Assert.Contains(ValidationRules.Judge(RulePage.Read(RulePage.All[id].Example("wrong")!)), finding => finding.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_leaves_the_second_example_of_its_page_alone(string id) =>
        Assert.DoesNotContain(ValidationRules.Judge(RulePage.Read(RulePage.All[id].Example("right")!)), finding => finding.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_makes_the_first_example_the_third_where_its_page_has_one(string id)
    {
        var document = RulePage.Read(RulePage.All[id].Example("wrong")!)[0];
        var edits = Correction.EditsOf(DocumentRules.Judge(document).Where(finding => finding.Id == id));
        Assert.Equal(RulePage.All[id].Example("fixed") ?? document.Text, Correction.Apply(document.Text, edits));
    }

    [Fact]
    public void Every_page_has_a_rule() =>
        Assert.Equal(ValidationRules.All.Select(rule => rule.Id), RulePage.All.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void No_id_or_name_is_given_twice()
    {
        Assert.Equal(ValidationRules.All.Count, ValidationRules.All.Select(rule => rule.Id).Distinct().Count());
        Assert.Equal(ValidationRules.All.Count, ValidationRules.All.Select(rule => rule.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_stands_in_a_file_of_its_name() =>
        Assert.All(
            ValidationRules.All,
            rule => Assert.NotNull(typeof(DiagnosticDefinition).Assembly.GetType("CorpusGen.Core.Validation.Rules." + rule.Name))
        );

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_releases_of_the_analyzer_name_every_rule(string id)
    {
        var rule = ValidationRules.All.Single(rule => rule.Id == id);
        Assert.Contains(
            $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}\n",
            Files.Read("validation/AnalyzerReleases.md"),
            StringComparison.Ordinal
        );
    }
}
