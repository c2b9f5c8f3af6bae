using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Analysis;

/// <summary>
/// Enables `dotnet format` to record the members of the corpus. If the property CorpusRecordApi is set, the change of each file is
/// reported at the start of one of the project's C# files, as <see cref="DotnetFormatAnalyzer"/> does it for texts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RecordApiAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [Descriptors.Of(DiagnosticCatalog.MembersRecordable)];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static compilation =>
        {
            if (
                ProjectSettings.Of(compilation.Options.AnalyzerConfigOptionsProvider).RecordsApi == ApiRecording.None
                || AnalyzedApi.Of(compilation.Options) is not { } api
                || DotnetFormatAnalyzer.FirstCode(compilation.Compilation) is not { } first
            )
            {
                return;
            }

            compilation.RegisterSyntaxTreeAction(tree =>
            {
                if (tree.Tree == first)
                    Report(tree, api);
            });
        });
    }

    private static void Report(SyntaxTreeAnalysisContext context, AnalyzedApi api)
    {
        foreach (var (file, before, after) in ChangesOf(api, context.CancellationToken))
        {
            if (before == after)
                continue;
            context.ReportDiagnostic(
                Diagnostic.Create(
                    Descriptors.Of(DiagnosticCatalog.MembersRecordable),
                    Location.Create(context.Tree, new TextSpan(0, 0)),
                    FixProperties.Of(file.Path, before, after),
                    Path.GetFileName(file.Path)
                )
            );
        }
    }

    private static IEnumerable<(AdditionalText File, string Before, string After)> ChangesOf(
        AnalyzedApi api,
        CancellationToken cancellation
    )
    {
        if (api.Unshipped?.GetText(cancellation)?.ToString() is not { } unshipped)
            yield break;
        var shipped = api.Shipped?.GetText(cancellation)?.ToString() ?? "";
        var className = api.Settings.ClassName;
        if (api.Settings.RecordsApi == ApiRecording.Ship)
        {
            if (api.Shipped is null)
                yield break;
            var (released, later) = ApiFileEdit.Ship(shipped, unshipped, className);
            yield return (api.Shipped, shipped, released);
            yield return (api.Unshipped, unshipped, later);
            yield break;
        }

        var change = ApiChange.Join(
            api.Findings.Select(finding => (api.Settings.RecordsApi == ApiRecording.Keep ? finding.Keep : null) ?? finding.Record)
                .OfType<ApiChange>()
        );
        yield return (api.Unshipped, unshipped, ApiFileEdit.Apply(ApiFile.Read(shipped, className), unshipped, className, change));
    }
}
