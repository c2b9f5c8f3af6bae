using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Reports what the rules of Core find, at its place in the text. What needs all documents is found once a compilation, and reported
/// with the file it is in: so the editor shows it too, which runs no action at a compilation's end.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfTexts;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static compilation =>
        {
            var corpus = new AnalyzedCorpus(compilation.Options);
            compilation.RegisterAdditionalFileAction(file => ReportFindings(file, corpus));
        });
    }

    private static void ReportFindings(AdditionalFileAnalysisContext context, AnalyzedCorpus corpus)
    {
        if (corpus.Find(context.AdditionalFile, context.CancellationToken) is not { } analyzed)
            return;
        foreach (var finding in corpus.FindingsIn(analyzed))
            context.ReportDiagnostic(corpus.ToDiagnostic(analyzed, finding));
        if (analyzed.Fault is { } fault)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(DiagnosticCatalog.RuleFailed),
                    analyzed.Location(default),
                    MessageText.Of(analyzed.File.Path),
                    MessageText.Of(fault, 500)
                )
            );
        }
    }
}
