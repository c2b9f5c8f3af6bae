using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>
/// The examples on the pages of the rules are run: one that is reported, one that is not, and the first one after its fix.
/// </summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Ids => [.. ValidationRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_reported_with_the_message_of_the_page(string id)
    {
        var page = DiagnosticPage.Of(id);
        var documents = Read(page.Example("wrong")!);
        var finding = ValidationRules.Judge(documents).First(finding => finding.Id == id);
        var document = documents.Single(document => document.File.Path == finding.Place.Path);
        var start = finding.Place.Range.Start;
        page.HasMessage(
            $"{document.File.Path}({document.Lines.LineAt(start) + 1},{document.Lines.ColumnAt(start) + 1}): "
                + $"{finding.Definition.Severity.ToString().ToLowerInvariant()} {id}: {finding.Message}"
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_is_not_reported(string id) =>
        Assert.DoesNotContain(ValidationRules.Judge(Read(DiagnosticPage.Of(id).Example("right")!)), finding => finding.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fix_changes_the_wrong_example_to_the_fixed_one(string id)
    {
        var page = DiagnosticPage.Of(id);
        var document = Read(page.Example("wrong")!)[0];
        var edits = Correction.EditsOf(DocumentRules.Judge(document).Where(finding => finding.Id == id));
        Assert.Equal(page.Example("fixed") ?? document.Text, Correction.Apply(document.Text, edits));
    }

    [Fact]
    public void Every_rule_is_in_a_file_of_its_name() =>
        Assert.All(
            ValidationRules.All,
            rule => Assert.NotNull(typeof(DiagnosticDefinition).Assembly.GetType("CorpusGen.Core.Validation.Rules." + rule.Name))
        );

    private static List<Document> Read(string example) =>
        [.. DiagnosticPage.FilesOf(example).Select(file => DocumentReader.Read(new CorpusFile("corpus/" + file.Path), file.Text))];
}
