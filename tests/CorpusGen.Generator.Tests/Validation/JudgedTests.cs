using CorpusGen.Build;
using CorpusGen.Core;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Severity = CorpusGen.Core.Diagnostics.Severity;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>The build's task reports the findings that generator and analyzers report: the same places, messages and severities.</summary>
public sealed class JudgedTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("seeds/article.txt", Texts.Article),
        ("seeds/copy.txt", Texts.Article),
        ("seeds/other.txt", "Other words\r\n\r\nThey spoke of “a deal\".\u2028A new line, and “another one\".\u0085“A third\"."),
        ("seeds/broken.md", "---\ntitle: [one\n---\nText."),
        ("seeds/twice.md", "---\ntitle: One\ntitle: Two\n---\nText."),
        ("seeds/linked.md", "# A [link](nowhere.md), [one](other.txt) and [notes](../notes.md)\n\n![](there.png)\n\n![A boat](away.png)\n"),
        ("seeds/there.png", ""),
        ("notes.md", "Not in the corpus."),
        .. Enumerable.Range(0, 12).Select(i => ($"seeds/rated/r{i}.md", $"---\nrating: {(i == 7 ? "many" : $"{i}")}\n---\nText {i}.")),
        ("seeds/rated/draft.md", "---\nrating: none at all\ndraft: true\n---\nA draft is is judged too."),
    ];

    [Fact]
    public void The_task_finds_what_generator_and_analyzers_find()
    {
        var judged = Judge(Files)!.Where(finding => finding.Definition.Severity >= Severity.Info).Select(Show).Order().ToList();
        Assert.Equal(Compiled(Files).Order().ToList(), judged);
        string[] expected = ["CORPUS107", "CORPUS202", "CORPUS206", "CORPUS418", "CORPUS430", "CORPUS431", "CORPUS503"];
        Assert.All(expected, id => Assert.Contains(judged, line => line.Contains(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_baseline_silences_the_same_findings()
    {
        var document = CorpusCompiler.Read(new Core.Model.CorpusFile("seeds/article.txt"), Texts.Article).Document;
        var known = Baseline.Write(
            Core.Validation.RuleSets.ValidationRules.Judge([document]).Skip(1).Select(finding => (finding, document))
        );
        (string, string)[] files = [("seeds/article.txt", Texts.Article), (Baseline.FileName, known)];
        Assert.Single(Judge(files)!, finding => finding.IsOfRule);
        Assert.Equal(Compiled(files), Judge(files)!.Select(Show));
    }

    [Fact]
    public void The_compiler_judges_if_a_text_cannot_be_read_or_all_are_drafts()
    {
        Assert.Null(CorpusJudge.Judge([(FileOf("seeds/a.txt"), null, null)], Beside([]), Settings));
        Assert.Null(Judge([("seeds/a.md", "---\ndraft: true\n---\nText.")], Settings with { ExcludesDrafts = true }));
        Assert.NotNull(Judge([("seeds/a.md", "---\ndraft: true\n---\nText.")]));
    }

    [Fact]
    public void The_severity_is_that_of_the_compiler()
    {
        string[] lists = ["", "CORPUS202", "CORPUS202;CORPUS108", "CS1591, CORPUS206", "CORPUS301"];
        string[] ids = ["CORPUS202", "CORPUS206", "CORPUS108", "CORPUS301"];
        var definitions = ids.Select(id => DiagnosticCatalog.All.Single(definition => definition.Id == id)).ToList();
        foreach (var all in (string[])["", "true", "false"])
        {
            foreach (var noWarn in lists)
            {
                foreach (var errors in lists)
                {
                    foreach (var notErrors in lists)
                    {
                        var ours = new CompilerSeverity(noWarn, errors, notErrors, all);
                        var arguments = new List<string> { all == "true" ? "/warnaserror+" : "/warnaserror-" };
                        if (errors.Length > 0)
                            arguments.Add("/warnaserror+:" + errors);
                        if (notErrors.Length > 0)
                            arguments.Add("/warnaserror-:" + notErrors);
                        if (noWarn.Length > 0)
                            arguments.Add("/nowarn:" + noWarn);
                        var parsed = CSharpCommandLineParser.Default.Parse([.. arguments, "a.cs"], "/", null);
                        var compilation = CSharpCompilation.Create("A", options: parsed.CompilationOptions);
                        foreach (var definition in definitions)
                        {
                            var found = Diagnostic.Create(Descriptors.Of(definition), Location.None);
                            var effective = CompilationWithAnalyzers.GetEffectiveDiagnostics([found], compilation).SingleOrDefault();
                            var expected = effective is null ? DiagnosticSeverity.Hidden : effective.Severity;
                            Assert.True(
                                expected == Descriptors.Of(ours.Of(definition)),
                                $"{definition.Id}: {expected}, not {ours.Of(definition)}, for {string.Join(" ", arguments)}"
                            );
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Judged_texts_are_not_read_by_the_compiler()
    {
        var options = new ProjectOptions(
            ("ProjectDir", Project.Folder + "/"),
            ("RootNamespace", "Newsroom"),
            ("CorpusGenAssembly", "Newsroom.CorpusTypes.dll"),
            ("CorpusGenJudged", "true")
        );
        var project = Project.Create([.. Files.Select(file => (file.Path, (string?)file.Text))], options: options);
        Assert.Empty(project.Problems);
        Assert.Empty(project.Output);
    }

    [Fact]
    public void Findings_are_read_as_they_were_written_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-findings-");
        try
        {
            var file = Path.Combine(folder.FullName, "CorpusGen.findings");
            Assert.Null(StoredFindings.Read(file, "key"));
            var findings = Judge(Files)!;
            StoredFindings.Write(file, "key", findings);
            Assert.Equal(findings, StoredFindings.Read(file, "key"));
            Assert.Equal(findings, StoredFindings.Read(file));
            Assert.Null(StoredFindings.Read(file, "other"));
            var bytes = File.ReadAllBytes(file);
            for (var length = 0; length < bytes.Length; length += 7)
            {
                File.WriteAllBytes(file, bytes[..length]);
                Assert.Null(StoredFindings.Read(file, "key"));
            }

            StoredFindings.Write(file, "key", []);
            Assert.Equal([], StoredFindings.Read(file, "key"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CorpusSettings Settings => CorpusSettings.Parse(name => name == "ProjectDir" ? Project.Folder + "/" : null);

    private static ProjectFile FileOf(string path) =>
        new(FileChoice.Choose(Project.Folder + "/" + path, _ => "", new FileSettings(Project.Folder))!, Project.Folder + "/" + path);

    private static BesideFiles Beside((string Path, string Text)[] files) =>
        new(
            new HashSet<string>(files.Select(file => file.Path), StringComparer.OrdinalIgnoreCase),
            files.Select(file => file.Path).Where(FileChoice.IsImage).Order(StringComparer.Ordinal).ToEquatableArray(),
            string.Concat(files.Where(file => file.Path == Baseline.FileName).Select(file => file.Text))
        );

    private static IReadOnlyList<BuildFinding>? Judge((string Path, string Text)[] files, CorpusSettings? settings = null) =>
        CorpusJudge.Judge(
            [
                .. files
                    .Where(file =>
                        FileChoice.Choose(Project.Folder + "/" + file.Path, _ => "", new FileSettings(Project.Folder)) is not null
                    )
                    .Select(file =>
                        (
                            FileOf(file.Path),
                            (Core.Compilation.ReadDocument?)CorpusCompiler.Read(FileOf(file.Path).File, file.Text),
                            (IReadOnlyList<Finding>?)null
                        )
                    ),
            ],
            Beside(files),
            settings ?? Settings
        );

    private static string Show(BuildFinding finding) =>
        $"{finding.Path}({finding.Line},{finding.Column}): {finding.Definition.Severity} {finding.Definition.Id}: {finding.Message}";

    private static IEnumerable<string> Compiled((string Path, string Text)[] files)
    {
        var generated = Project.Create([.. files.Select(file => (file.Path, (string?)file.Text))]).Problems;
        return new AnalyzedProject(files)
            .Diagnostics()
            .Concat(generated)
            .Where(found => found.Location != Location.None)
            .Select(found =>
            {
                var place = found.Location.GetLineSpan();
                var start = place.StartLinePosition;
                return $"{place.Path}({start.Line + 1},{start.Character + 1}): {found.Severity} {found.Id}: {found.GetMessage(null)}";
            });
    }
}
