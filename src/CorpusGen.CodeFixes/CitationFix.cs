using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Corrects a citation in code: the words of the corpus, the document that has them, the member, the full name of the speaker. The analyzer
/// has computed the edits.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CitationFix))]
[Shared]
public sealed class CitationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticCatalog.CitationHasMember.Id,
        DiagnosticCatalog.CitationAbsent.Id,
        DiagnosticCatalog.CitationMisattributed.Id,
        DiagnosticCatalog.CitationAmbiguous.Id,
        DiagnosticCatalog.CitationNormalized.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            for (var i = 0; ; i++)
            {
                var (titleKey, editsKey) = FixProperties.Alternative(i);
                if (
                    !diagnostic.Properties.TryGetValue(titleKey, out var title)
                    || title is null
                    || !diagnostic.Properties.TryGetValue(editsKey, out var edits)
                    || edits is null
                )
                {
                    break;
                }

                context.RegisterCodeFix(
                    // Alternatives of one diagnostic must not be applied together, so each has its own key.
                    CodeAction.Create(
                        title,
                        cancellation => ApplyAsync(context.Document, edits, cancellation),
                        i == 0 ? diagnostic.Id : $"{diagnostic.Id}.{i}"
                    ),
                    diagnostic
                );
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> ApplyAsync(Document document, string edits, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var changes = EditList
            .Read(edits)
            .Select(edit => new TextChange(new TextSpan(edit.Range.Start, edit.Range.Length), edit.Replacement));
        return document.WithText(text.WithChanges(changes));
    }
}
