using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>The diagnostics of texts in a build, and their locations.</summary>
public sealed class AnalyzerTests
{
    private static readonly (string, string) Article = ("seeds/article.txt", Texts.Article);

    private static readonly string[] Faults =
    [
        "seeds/article.txt(4,1): warning CORPUS106",
        "seeds/article.txt(8,234): warning CORPUS202",
        "seeds/article.txt(34,235): warning CORPUS206",
    ];

    [Fact]
    public void The_article_has_three_faults() => Assert.Equal(Faults, new AnalyzedProject(Article).Say());

    [Fact]
    public void A_file_outside_the_corpus_is_not_judged() =>
        Assert.Empty(new AnalyzedProject(("notes.txt", Texts.Article), ("PublicAPI.Shipped.txt", "")).Diagnostics());

    [Fact]
    public void The_other_side_is_an_additional_location()
    {
        var found = new AnalyzedProject(Article).Diagnostics().Single(found => found.Id == "CORPUS202");
        Assert.Equal((7, 98), Start(Assert.Single(found.AdditionalLocations)));
    }

    [Fact]
    public void The_related_location_may_be_in_another_file()
    {
        var found = Assert.Single(
            new AnalyzedProject(Article, ("seeds/copy.txt", Texts.Article)).Diagnostics(),
            found => found.Id == "CORPUS107"
        );
        Assert.Equal("seeds/copy.txt(1,1): warning CORPUS107", AnalyzedProject.Short(found));
        Assert.EndsWith("seeds/article.txt", Assert.Single(found.AdditionalLocations).GetLineSpan().Path, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        var copy = ("seeds/copy.txt", Texts.Article);
        Assert.Equal(new AnalyzedProject(Article, copy).Say(), new AnalyzedProject(copy, Article).Say());
    }

    [Fact]
    public void A_baseline_silences_what_it_names_and_nothing_else()
    {
        var document = Core.Reading.DocumentReader.Read(new Core.Model.CorpusFile("seeds/article.txt"), Texts.Article);
        var known = Baseline.Write(
            ValidationRules.Judge([document]).Where(finding => finding.Id != "CORPUS206").Select(finding => (finding, document))
        );
        Assert.Equal(Faults[2..], new AnalyzedProject(Article, (Baseline.FileName, known)).Say());
    }

    [Fact]
    public void Every_rule_is_supported_with_a_link_to_its_page()
    {
        var supported = new CorpusAnalyzer().SupportedDiagnostics;
        Assert.All(
            ValidationRules.All,
            rule => Assert.Equal(rule.HelpLink, supported.Single(descriptor => descriptor.Id == rule.Id).HelpLinkUri)
        );
    }

    [Fact]
    public void A_finding_that_can_be_fixed_carries_its_edits() =>
        Assert.Equal(
            ["CORPUS106", "CORPUS202", "CORPUS206"],
            new AnalyzedProject(Article)
                .Diagnostics()
                .Where(found => found.Properties.ContainsKey(Analysis.FixProperties.Edits))
                .Select(found => found.Id)
        );

    private static (int Line, int Column) Start(Location location)
    {
        var start = location.GetLineSpan().StartLinePosition;
        return (start.Line, start.Character);
    }
}
