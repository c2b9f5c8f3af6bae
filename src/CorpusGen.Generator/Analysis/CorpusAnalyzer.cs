using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Reports the findings of the rules at their positions in the texts. Findings that need all documents are computed once for each
/// compilation, and reported with their files, because editors do not run actions at the end of a compilation.
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
