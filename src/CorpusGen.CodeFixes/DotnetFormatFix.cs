using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Corrects a text for a diagnostic that is reported in a C# file for `dotnet format`: see <see cref="DotnetFormatAnalyzer"/>.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DotnetFormatFix))]
[Shared]
public sealed class DotnetFormatFix : CodeFixProvider
{
    private const string Title = "Make the text right";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [DiagnosticCatalog.TextFixable.Id, DiagnosticCatalog.MembersRecordable.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllTexts.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (TextEdits.TargetOf(project, diagnostic) is { } text)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        Title,
                        cancellation => TextEdits.ApplyAsync(project.Solution, [(text, diagnostic)], cancellation),
                        diagnostic.Id
                    ),
                    diagnostic
                );
            }
        }

        return Task.CompletedTask;
    }
}
