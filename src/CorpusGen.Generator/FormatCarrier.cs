using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator;

/// <summary>
/// Lets `dotnet format` make texts right. It calls no fix for a diagnostic outside source, so under the property CorpusFixTexts each text
/// with certain fixes is reported once more, at the head of one of the project's code files; the fix of that edits the text.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FormatCarrier : DiagnosticAnalyzer
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
            if (!IsWanted(compilation.Options) || FirstCode(compilation.Compilation) is not { } first)
                return;
            compilation.RegisterSyntaxTreeAction(tree =>
            {
                if (tree.Tree == first)
                    Report(tree);
            });
        });
    }

    private static bool IsWanted(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.CorpusFixTexts", out var wanted)
        && wanted.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);

    // Code that somebody wrote: what is generated is not reported on, and lies in obj or says so in its name.
    private static SyntaxTree? FirstCode(Compilation compilation) =>
        compilation
            .SyntaxTrees.Where(tree =>
                tree.FilePath.Length > 0
                && !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)
                && !tree.FilePath.Split('/', '\\').Contains("obj", StringComparer.OrdinalIgnoreCase)
            )
            .OrderBy(tree => tree.FilePath, StringComparer.Ordinal)
            .FirstOrDefault();

    private static void Report(SyntaxTreeAnalysisContext context)
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
