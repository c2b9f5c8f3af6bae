using System.Collections.Immutable;
using System.Text;
using CorpusGen.Generator.Analysis;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>
/// A project whose texts are checked by the analyzers, with the text of an .editorconfig or a .globalconfig.
/// </summary>
internal sealed class AnalyzedProject(params (string Path, string Text)[] files)
{
    private readonly List<(string Path, string Text)> _configs =
    [
        ("/.globalconfig", $"is_global = true\nbuild_property.ProjectDir = {Project.Folder}/\nbuild_property.RootNamespace = Newsroom\n"),
    ];

    private CSharpCompilationOptions _options = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>Adds a configuration file in the project's folder.</summary>
    public AnalyzedProject With(string name, string text)
    {
        _configs.Add((Project.Folder + "/" + name, text));
        return this;
    }

    /// <summary>Sets what the compiler is to make of warnings.</summary>
    public AnalyzedProject With(Func<CSharpCompilationOptions, CSharpCompilationOptions> change)
    {
        _options = change(_options);
        return this;
    }

    /// <summary>The diagnostics of the analyzers, in the order of the files: `corpus/a.txt(1,2): warning CORPUS202`.</summary>
    public IEnumerable<string> Say(params DiagnosticAnalyzer[] analyzers) =>
        Diagnostics(analyzers).Where(found => found.Severity > DiagnosticSeverity.Info).Select(Short);

    /// <summary>What the analyzers report.</summary>
    public ImmutableArray<Diagnostic> Diagnostics(params DiagnosticAnalyzer[] analyzers)
    {
        var set = AnalyzerConfigSet.Create(
            _configs.Select(config => AnalyzerConfig.Parse(SourceText.From(config.Text), config.Path)).ToList()
        );
        ImmutableArray<AdditionalText> texts = [.. files.Select(file => new InMemoryFile(Project.Folder + "/" + file.Path, file.Text))];
        SyntaxTree[] trees =
        [
            CSharpSyntaxTree.ParseText("class B { }", path: Project.Folder + "/B.cs", encoding: Encoding.UTF8),
            CSharpSyntaxTree.ParseText("class A { }", path: Project.Folder + "/A.cs", encoding: Encoding.UTF8),
        ];
        var options = _options.WithSyntaxTreeOptionsProvider(new GlobalSeverities(set.GlobalConfigOptions));
        var compilation = CSharpCompilation.Create("Newsroom", trees, [], options);
        return
        [
            .. compilation
                .WithAnalyzers([.. analyzers.DefaultIfEmpty(new CorpusAnalyzer())], new AnalyzerOptions(texts, new Configs(set)))
                .GetAnalyzerDiagnosticsAsync()
                .Result.OrderBy(found => found.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(found => found.Location.SourceSpan.Start),
        ];
    }

    /// <summary>A diagnostic as a build prints its head.</summary>
    public static string Short(Diagnostic found)
    {
        var place = found.Location.GetLineSpan();
        var (file, start) = (place.Path[(Project.Folder.Length + 1)..], place.StartLinePosition);
        return $"{file}({start.Line + 1},{start.Character + 1}): {found.Severity.ToString().ToLowerInvariant()} {found.Id}";
    }

    private sealed class Configs(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Values(set.GetOptionsForSourcePath(tree.FilePath).AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(set.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }

    private sealed class GlobalSeverities(AnalyzerConfigOptionsResult global) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree,
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId,
            CancellationToken cancellationToken,
            out ReportDiagnostic severity
        ) => global.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
