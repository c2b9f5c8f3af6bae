using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;

namespace CorpusGen.Core.Tests.Validation;

public sealed class SeverityChoiceTests
{
    private static readonly DiagnosticDefinition Definition = DiagnosticCatalog.MismatchedQuotationMarks;

    [Theory]
    [InlineData(null, null, Severity.Warning)]
    [InlineData(null, "error", Severity.Error)]
    [InlineData("none", "error", Severity.None)]
    [InlineData("suggestion", null, Severity.Info)]
    [InlineData(" Info ", null, Severity.Info)]
    [InlineData("default", null, Severity.Warning)]
    [InlineData("default", "none", Severity.None)]
    [InlineData("nonsense", null, Severity.Warning)]
    public void The_rule_s_own_key_comes_first_then_that_of_all_then_its_default(string? own, string? all, Severity expected) =>
        Assert.Equal(
            expected,
            SeverityChoice.Of(
                Definition,
                key =>
                    key == "corpusgen.CORPUS202.severity" ? own
                    : key == "corpusgen.severity" ? all
                    : null
            )
        );
}
