using System.Collections.Immutable;
using CorpusGen.Generator.Analysis.Citations;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>Checks the citations of a project as the compiler does.</summary>
internal static class CitedProject
{
    /// <summary>Returns what the analyzer reports.</summary>
    public static ImmutableArray<Diagnostic> Diagnose(Project project, ProjectOptions options) =>
        project
            .Compilation.WithAnalyzers(
                [new CitationAnalyzer()],
                new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(project.Files), options)
            )
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult();

    /// <summary>Returns a text as a literal; null for an empty one.</summary>
    public static string Literal(string text) => text.Length == 0 ? "null" : SymbolDisplay.FormatLiteral(text, quote: true);
}
