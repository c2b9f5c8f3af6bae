using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>Applies all fixes at once, of one text, of a project or of a solution. `dotnet format` applies a fix in no other way.</summary>
internal sealed class FixAllTexts : FixAllProvider
{
    private const string Title = "Make the texts right";

    public static readonly FixAllTexts Instance = new();

    private FixAllTexts() { }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        var fixes = new List<(DocumentId, Diagnostic)>();
        foreach (var project in projects)
        {
            foreach (var diagnostic in await DiagnosticsOf(fixAllContext, project).ConfigureAwait(false))
            {
                if (TextEdits.TargetOf(project, diagnostic) is { } text)
                    fixes.Add((text, diagnostic));
            }
        }

        if (fixes.Count == 0)
            return null;
        return CodeAction.Create(
            Title,
            cancellation => TextEdits.ApplyAsync(fixAllContext.Solution, fixes, cancellation),
            nameof(FixAllTexts)
        );
    }

    /// <summary>Returns the diagnostics of a project in the scope of a fix.</summary>
    internal static async Task<ImmutableArray<Diagnostic>> DiagnosticsOf(FixAllContext context, Project project)
    {
        var all = await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false);
        if (context.Scope != FixAllScope.Document)
            return all;
        var path = context.Document?.FilePath;
        return path is null ? all : [.. all.Where(diagnostic => diagnostic.Location.GetLineSpan().Path == path)];
    }
}
