using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>Records all members of a text, of a project or of a solution at once.</summary>
internal sealed class FixAllMembers : FixAllProvider
{
    private const string Title = "Record all members";

    public static readonly FixAllMembers Instance = new();

    private FixAllMembers() { }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext.CodeActionEquivalenceKey is not { } property)
            return null;
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var fixes = new List<(ProjectId Project, List<Diagnostic> Diagnostics)>();
        foreach (var project in projects)
        {
            var diagnostics = await FixAllTexts.DiagnosticsOf(fixAllContext, project).ConfigureAwait(false);
            fixes.Add((project.Id, [.. diagnostics.Where(diagnostic => diagnostic.Properties.ContainsKey(property))]));
        }

        return CodeAction.Create(Title, cancellation => ApplyAsync(fixAllContext.Solution, fixes, property, cancellation), property);
    }

    private static async Task<Solution> ApplyAsync(
        Solution solution,
        List<(ProjectId Project, List<Diagnostic> Diagnostics)> fixes,
        string property,
        CancellationToken cancellation
    )
    {
        foreach (var (id, diagnostics) in fixes)
        {
            if (solution.GetProject(id) is { } project && diagnostics.Count > 0)
                solution = await MemberChanges.ApplyAsync(project, diagnostics, property, cancellation).ConfigureAwait(false);
        }

        return solution;
    }
}
