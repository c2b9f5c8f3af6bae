using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis.Citations;

/// <summary>
/// Proves the citations of a project: the arguments of `Cite`, the values of what is marked `[Verbatim]` and `[ReportedFigure]`, the
/// comments `// cite: "…"`, and the additional files with `CorpusCheck="true"`.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CitationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. new[]
        {
            DiagnosticCatalog.CitationHasMember,
            DiagnosticCatalog.CitationAbsent,
            DiagnosticCatalog.CitationMisattributed,
            DiagnosticCatalog.CitationAmbiguous,
            DiagnosticCatalog.CitationMisleading,
            DiagnosticCatalog.CitationUnproved,
            DiagnosticCatalog.CitationNormalized,
            DiagnosticCatalog.CitationAbridged,
            DiagnosticCatalog.ReportedFigureAbsent,
            DiagnosticCatalog.ReportedFigureUnitDiffers,
            DiagnosticCatalog.ReportedFigureModified,
        }.Select(Descriptors.Of),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var corpus = CitedCorpus.Of(start.Options);
            start.RegisterSyntaxTreeAction(tree => CitedComments.Check(tree, corpus));
            start.RegisterAdditionalFileAction(file => CheckedFiles.Check(file, corpus));
            if (Requirements.Of(start.Compilation) is not { } requirements)
                return;
            var code = new CitedCode(corpus, requirements);
            start.RegisterOperationAction(code.CheckArgument, OperationKind.Argument);
            start.RegisterOperationAction(code.CheckCall, OperationKind.Invocation);
            start.RegisterOperationAction(
                code.CheckInitializer,
                OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.ParameterInitializer
            );
            start.RegisterOperationAction(code.CheckAssignment, OperationKind.SimpleAssignment);
            start.RegisterOperationAction(code.CheckReturn, OperationKind.Return);
        });
    }
}
