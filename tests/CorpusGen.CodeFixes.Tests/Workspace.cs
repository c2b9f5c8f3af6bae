using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>A project as an editor has it: code, and texts of some encoding.</summary>
internal static class Workspace
{
    private const string Folder = "/home/dev/newsroom/";

    /// <summary>A project with texts; of each its path, its words and its encoding.</summary>
    public static Project With(params (string Path, string Text, Encoding Encoding)[] texts)
    {
        var project = new AdhocWorkspace().AddProject("Newsroom", LanguageNames.CSharp);
        project = project.AddDocument("Program.cs", "class Program { }", filePath: Folder + "Program.cs").Project;
        var config = SourceText.From($"is_global = true\nbuild_property.ProjectDir = {Folder}\nbuild_property.CorpusFixTexts = true\n");
        project = project.AddAnalyzerConfigDocument(".globalconfig", config, filePath: Folder + ".globalconfig").Project;
        foreach (var (path, text, encoding) in texts)
            project = project.AddAdditionalDocument(path, SourceText.From(text, encoding), filePath: Folder + path).Project;
        return project;
    }

    /// <summary>The text of a project's first corpus file.</summary>
    public static SourceText Text(this Project project) => project.AdditionalDocuments.First().GetTextAsync().Result;

    /// <summary>What an analyzer reports.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Diagnose(this Project project, DiagnosticAnalyzer analyzer)
    {
        var compilation = await project.GetCompilationAsync();
        return await compilation!.WithAnalyzers([analyzer], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Returns the project after the fix of one diagnostic in a text; unchanged if an editor offers no fix.</summary>
    public static async Task<Project> FixOne(this Project project, Diagnostic diagnostic)
    {
        CodeAction? action = null;
        var text = project.AdditionalDocuments.First();
        if (!IsOffered(text))
            return project;
        await new TextFix().RegisterCodeFixesAsync(
            new CodeFixContext(text, diagnostic, (found, _) => action = found, CancellationToken.None)
        );
        return action is null ? project : await Apply(project, action);
    }

    /// <summary>Returns the titles of the fixes that a provider offers for a diagnostic, in their order.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Offers(this Project project, CodeFixProvider provider, Diagnostic diagnostic)
    {
        var path = diagnostic.Location.GetLineSpan().Path;
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(
                project.AdditionalDocuments.Single(text => text.FilePath == path),
                diagnostic,
                (action, _) => actions.Add(action),
                CancellationToken.None
            )
        );
        return actions;
    }

    /// <summary>Returns the text of an additional file.</summary>
    public static string TextOf(this Project project, string path) =>
        project.AdditionalDocuments.Single(text => text.FilePath == Folder + path).GetTextAsync().Result.ToString();

    /// <summary>Returns the project with another line in its configuration.</summary>
    public static Project Configure(this Project project, string line)
    {
        var config = project.AnalyzerConfigDocuments.Single();
        return project
            .Solution.WithAnalyzerConfigDocumentText(config.Id, SourceText.From(config.GetTextAsync().Result + line + "\n"))
            .GetProject(project.Id)!;
    }

    /// <summary>The project after the fix of all diagnostics of an id, as an editor's "fix all" and `dotnet format` do it.</summary>
    public static async Task<Project> FixAll(
        this Project project,
        CodeFixProvider provider,
        DiagnosticAnalyzer analyzer,
        string id,
        string? key = null
    )
    {
        var context = new FixAllContext(
            project.Documents.First(),
            provider,
            FixAllScope.Project,
            key ?? id,
            [id],
            new Reported(await project.Diagnose(analyzer), id),
            CancellationToken.None
        );
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return action is null ? project : await Apply(project, action);
    }

    // An editor asks a provider only for the kinds and extensions of files that its attribute names; without extensions, for all.
    private static bool IsOffered(TextDocument text)
    {
        var export = typeof(TextFix).GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        return export.DocumentKinds.Contains(nameof(TextDocumentKind.AdditionalDocument))
            && (export.DocumentExtensions?.Contains(Path.GetExtension(text.FilePath), StringComparer.OrdinalIgnoreCase) ?? true);
    }

    /// <summary>Returns the project after a fix.</summary>
    public static async Task<Project> Apply(this Project project, CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
    }

    private sealed class Reported(ImmutableArray<Diagnostic> all, string id) : FixAllContext.DiagnosticProvider
    {
        private IEnumerable<Diagnostic> Wanted => all.Where(found => found.Id == id);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Wanted);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(Wanted.Where(found => found.Location.GetLineSpan().Path == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Wanted.Where(found => !found.Location.IsInSource));
    }
}
