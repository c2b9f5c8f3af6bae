using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>A project with a corpus, as the compiler has it in hand.</summary>
internal static class Consumer
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    public static CSharpCompilation Compilation(string code) => CSharpCompilation.Create(
        "Newsroom",
        [CSharpSyntaxTree.ParseText(code, Parse)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Document).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));

    public static GeneratorDriver Driver(AdditionalText[] texts) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts, Parse, new Options());

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.ProjectDir"] = "/home/dev/newsroom/", ["build_property.RootNamespace"] = "Newsroom" });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}
