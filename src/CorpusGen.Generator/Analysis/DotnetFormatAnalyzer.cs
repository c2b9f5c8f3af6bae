using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Enables `dotnet format` to correct texts. It does not call fixes for diagnostics outside of C# files. If the property CorpusFixTexts
/// is set, each text with certain fixes is reported a second time, at the start of one of the project's C# files; the fix of that
/// diagnostic edits the text.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DotnetFormatAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.Of(DiagnosticCatalog.TextFixable)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static compilation =>
        {
            if (
                !ProjectSettings.Of(compilation.Options.AnalyzerConfigOptionsProvider).FixesTexts
                || FirstCode(compilation.Compilation) is not { } first
            )
            {
                return;
            }

            compilation.RegisterSyntaxTreeAction(tree =>
            {
                if (tree.Tree == first)
                    ReportTexts(tree);
            });
        });
    }

    /// <summary>Returns the first C# file that is not generated; null for none. Diagnostics in generated files are suppressed.</summary>
    internal static SyntaxTree? FirstCode(Compilation compilation) =>
        compilation
            .SyntaxTrees.Where(tree =>
                tree.FilePath.Length > 0
                && !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
                && !tree.FilePath.Split('/', '\\').Contains("obj", StringComparer.OrdinalIgnoreCase)
            )
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();

    private static void ReportTexts(SyntaxTreeAnalysisContext context)
    {
        var corpus = new AnalyzedCorpus(context.Options);
        foreach (var text in context.Options.AdditionalFiles)
        {
            if (corpus.Find(text, context.CancellationToken) is not { } file)
                continue;
            var corrected = Correction.Of(file.File, file.Document.Text, (_, finding) => corpus.IsWanted(file, finding));
            if (corrected == file.Document.Text)
                continue;
            var properties = FixProperties.Of(file.Path, file.Document.Text, corrected);
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(DiagnosticCatalog.TextFixable),
                    Location.Create(context.Tree, new TextSpan(0, 0)),
                    properties,
                    MessageText.Of(file.File.Path)
                )
            );
        }
    }
}
