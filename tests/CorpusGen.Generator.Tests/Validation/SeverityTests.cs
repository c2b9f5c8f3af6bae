using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>How a project chooses what is reported: every way that the rules document names.</summary>
public sealed class SeverityTests
{
    private static AnalyzedProject Articles =>
        new(("seeds/article.txt", Texts.Article), ("seeds/old/article.txt", "Other words\n\nThey spoke of “a deal\"."));

    [Fact]
    public void A_key_under_a_glob_is_for_the_files_of_the_glob() =>
        Assert.Equal(
            [
                "seeds/article.txt(4,1): warning CORPUS106",
                "seeds/article.txt(8,234): error CORPUS202",
                "seeds/article.txt(34,235): warning CORPUS206",
            ],
            Articles
                .With(
                    ".editorconfig",
                    "[*.txt]\ncorpusgen.CORPUS202.severity = error\n[seeds/old/**]\ncorpusgen.CORPUS202.severity = none\n"
                )
                .Say()
        );

    [Fact]
    public void The_key_of_all_rules_yields_to_that_of_one() =>
        Assert.Equal(
            ["seeds/article.txt(34,235): error CORPUS206"],
            Articles.With(".editorconfig", "[*.txt]\ncorpusgen.severity = none\ncorpusgen.corpus206.severity = error\n").Say()
        );

    [Fact]
    public void A_doubt_can_be_made_a_warning() =>
        Assert.Contains(
            "seeds/old/article.txt(1,1): warning CORPUS108",
            new AnalyzedProject(("seeds/old/article.txt", "One\n\nIt opens."), ("seeds/old/x/article.txt", "Two\n\nIt closes."))
                .With(".editorconfig", "[*.txt]\ncorpusgen.severity = warning\n")
                .Say()
                .Select(said => said.Replace("/x", "", StringComparison.Ordinal))
        );

    [Fact]
    public void A_global_configuration_chooses_by_id() =>
        Assert.Equal(
            ["seeds/article.txt(4,1): error CORPUS106", "seeds/article.txt(34,235): warning CORPUS206"],
            Articles
                .With(
                    ".globalconfig",
                    "is_global = true\ndotnet_diagnostic.CORPUS106.severity = error\ndotnet_diagnostic.CORPUS202.severity = none\n"
                )
                .Say()
        );

    [Fact]
    public void NoWarn_and_warnings_as_errors_choose_by_id() =>
        Assert.Equal(
            ["seeds/article.txt(4,1): error CORPUS106", "seeds/article.txt(34,235): warning CORPUS206"],
            Articles
                .With(options =>
                    options.WithSpecificDiagnosticOptions([
                        new("CORPUS106", ReportDiagnostic.Error),
                        new("CORPUS202", ReportDiagnostic.Suppress),
                    ])
                )
                .Say()
        );

    [Fact]
    public void Warnings_as_errors_makes_errors_of_warnings_and_leaves_doubts() =>
        Assert.All(
            Articles.With(options => options.WithGeneralDiagnosticOption(ReportDiagnostic.Error)).Diagnostics(),
            found =>
                Assert.Equal(
                    found.DefaultSeverity == DiagnosticSeverity.Warning ? DiagnosticSeverity.Error : DiagnosticSeverity.Info,
                    found.Severity
                )
        );
}
