using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>The real article, whose faults are known.</summary>
public sealed class ArticleTests
{
    private static readonly Document Article = DocumentReader.Read(new CorpusFile("seeds/article.txt"), Files.Article);

    [Fact]
    public void The_warnings_are_its_three_faults_and_nothing_else() =>
        Assert.Equal(
            ["4:1 CORPUS106", "8:234 CORPUS202", "34:235 CORPUS206"],
            ValidationRules.Judge([Article]).Where(finding => finding.Definition.Severity >= Severity.Warning).Select(Say)
        );

    [Fact]
    public void The_other_side_is_named()
    {
        var findings = ValidationRules.Judge([Article]);
        Assert.Contains("line 3, column 1", findings.Single(finding => finding.Id == "CORPUS106").Message, StringComparison.Ordinal);
        Assert.Contains("line 8, column 99", findings.Single(finding => finding.Id == "CORPUS202").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_three_are_made_right_and_nothing_is_left_to_do()
    {
        var corrected = Correction.Of(Article.File, Article.Text, (_, _) => true);
        var expected = Article
            .Text.Replace("Monday, Oct. 10, 2016.\n", "", StringComparison.Ordinal)
            .Replace(
                "In this file photo, Turkey's National Intelligence Organization (MIT) chief Hakan Fidan, waits for a meeting with "
                    + "the Russian delegation in Istanbul, In this",
                "In this",
                StringComparison.Ordinal
            )
            .Replace("\"the possibility", "“the possibility", StringComparison.Ordinal)
            .Replace("Erdogan said\n", "Erdogan said.\n", StringComparison.Ordinal);
        Assert.Equal(expected, corrected);
        Assert.Equal(corrected, Correction.Of(Article.File, corrected, (_, _) => true));
    }

    private static string Say(Finding finding) =>
        $"{Article.Lines.LineAt(finding.Place.Range.Start) + 1}:{Article.Lines.ColumnAt(finding.Place.Range.Start) + 1} {finding.Id}";
}
