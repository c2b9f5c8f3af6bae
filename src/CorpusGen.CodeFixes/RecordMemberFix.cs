using System.Collections.Immutable;
using System.Composition;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Recording;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace CorpusGen.CodeFixes;

/// <summary>
/// Records a new, changed, renamed or removed member in CorpusAPI.Unshipped.txt, or keeps the old name of a renamed one. Offered at the
/// words of the member and at the line that records it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordMemberFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)])]
[Shared]
public sealed class RecordMemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        DiagnosticCatalog.MemberNotRecorded.Id,
        DiagnosticCatalog.MemberRemoved.Id,
        DiagnosticCatalog.MemberRenamed.Id,
        DiagnosticCatalog.MemberWordsChanged.Id,
        DiagnosticCatalog.ApiLineRepeated.Id,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllMembers.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer(FixProperties.Keep, "Keep the old name as obsolete");
            Offer(FixProperties.Record, $"Record in {ApiFile.Unshipped}");
            Offer(FixProperties.RemoveLine, "Remove the line");

            void Offer(string property, string title)
            {
                if (!diagnostic.Properties.ContainsKey(property) || !MemberChanges.CanApply(project, property))
                    return;
                context.RegisterCodeFix(
                    CodeAction.Create(
                        title,
                        cancellation => MemberChanges.ApplyAsync(project, [diagnostic], property, cancellation),
                        property
                    ),
                    diagnostic
                );
            }
        }

        return Task.CompletedTask;
    }
}
