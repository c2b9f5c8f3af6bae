using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Corrects a text in the editor, if the diagnostic has a fix. Applies to files of all extensions: a project can add any file to its
/// corpus.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class TextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [.. ValidationRules.All.Select(rule => rule.Id), DiagnosticCatalog.CitationAbsent.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllTexts.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FixProperties.Title, out var title) || title is null)
                continue;
            var text = context.TextDocument;
            context.RegisterCodeFix(
                CodeAction.Create(
                    title,
                    cancellation => TextEdits.ApplyAsync(text.Project.Solution, [(text.Id, diagnostic)], cancellation),
                    diagnostic.Id
                ),
                diagnostic
            );
        }

        return Task.CompletedTask;
    }
}
