using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Reports how the members of the corpus differ from those that the project records in CorpusAPI.Shipped.txt and CorpusAPI.Unshipped.txt.
/// A project without these files has no findings, and pays for nothing but the search for the files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordedApiAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Of(DiagnosticCatalog.MemberNotRecorded),
        Descriptors.Of(DiagnosticCatalog.MemberRemoved),
        Descriptors.Of(DiagnosticCatalog.MemberRenamed),
        Descriptors.Of(DiagnosticCatalog.MemberWordsChanged),
        Descriptors.Of(DiagnosticCatalog.ApiLineRepeated),
        Descriptors.Of(DiagnosticCatalog.ApiLineInvalid),
        Descriptors.Of(DiagnosticCatalog.ApiFileMissing),
        Descriptors.Of(DiagnosticCatalog.OldNameNotKept),
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static compilation =>
        {
            if (AnalyzedApi.Of(compilation.Options) is { } api)
                compilation.RegisterAdditionalFileAction(file => Report(file, api));
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, AnalyzedApi api)
    {
        var settings = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        foreach (var (finding, location) in api.FindingsIn(context.AdditionalFile, context.CancellationToken))
            Report(finding.Definition, location, FixProperties.Of(finding, api.Settings.ClassName), [.. finding.Arguments]);
        if (context.AdditionalFile == (api.Shipped ?? api.Unshipped) && (api.Shipped is null || api.Unshipped is null))
        {
            var (found, missing) = api.Shipped is null ? (ApiFile.Unshipped, ApiFile.Shipped) : (ApiFile.Shipped, ApiFile.Unshipped);
            Report(DiagnosticCatalog.ApiFileMissing, AnalyzedApi.StartOf(context.AdditionalFile), null, [found, missing]);
        }

        // Findings without a document of their own are at the unshipped file, or at the other one if it is missing.
        if (context.AdditionalFile == api.Shipped && api.Unshipped is null)
        {
            foreach (var finding in api.Findings.Where(finding => finding.File == ApiFile.Unshipped))
                Report(finding.Definition, AnalyzedApi.StartOf(api.Shipped), null, [.. finding.Arguments]);
        }

        void Report(
            DiagnosticDefinition definition,
            Location location,
            ImmutableDictionary<string, string?>? properties,
            string[] arguments
        )
        {
            var severity = SeverityChoice.Of(definition, name => settings.TryGetValue(name, out var value) ? value : null);
            if (severity == Severity.None)
                return;
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(definition),
                    location,
                    Descriptors.Of(severity),
                    additionalLocations: null,
                    properties,
                    [.. arguments.Select(argument => MessageText.Of(argument))]
                )
            );
        }
    }
}
