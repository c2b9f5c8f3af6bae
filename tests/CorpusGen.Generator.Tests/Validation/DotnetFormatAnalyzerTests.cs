using CorpusGen.Generator.Analysis;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>The diagnostic in code that represents the fixes of a text.</summary>
public sealed class DotnetFormatAnalyzerTests
{
    private const string Wanted = "is_global = true\nbuild_property.CorpusFixTexts = true\n";

    private static AnalyzedProject Articles => new(("seeds/article.txt", Texts.Article), ("seeds/right.txt", Texts.Harbour));

    [Fact]
    public void Without_the_property_there_is_no_diagnostic() => Assert.Empty(Articles.Diagnostics(new DotnetFormatAnalyzer()));

    [Fact]
    public void Each_text_that_can_be_made_right_has_one_at_the_head_of_the_first_code_file()
    {
        var found = Assert.Single(Articles.With("fix.globalconfig", Wanted).Diagnostics(new DotnetFormatAnalyzer()));
        Assert.Equal("A.cs(1,1): warning CORPUS906", AnalyzedProject.Short(found));
        Assert.EndsWith("seeds/article.txt", found.Properties[FixProperties.Path], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_not_fixed() =>
        Assert.Empty(
            Articles
                .With("fix.globalconfig", Wanted)
                .With(".editorconfig", "[*.txt]\ncorpusgen.severity = none\n")
                .Diagnostics(new DotnetFormatAnalyzer())
        );
}
