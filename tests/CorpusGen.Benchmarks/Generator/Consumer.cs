using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>A project with a corpus, as the compiler has it in hand.</summary>
internal static class Consumer
{
    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    /// <summary>The folder of the project.</summary>
    public const string Folder = "/home/dev/newsroom";

    /// <summary>The name of the resource that a build stores a corpus of this size in.</summary>
    public const string Resource = "CorpusGen.corpus";

    public static CSharpCompilation Compilation(string code) =>
        CSharpCompilation.Create(
            "Newsroom",
            [CSharpSyntaxTree.ParseText(code, Parse)],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Append(typeof(Document).Assembly.Location)
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release)
        );

    /// <summary>A driver with a corpus.</summary>
    /// <param name="texts">The corpus.</param>
    /// <param name="members">What has members.</param>
    /// <param name="inAssembly">True if the build has written the members as an assembly, as it does for a large corpus; else they are
    /// emitted as code.</param>
    public static GeneratorDriver Driver(AdditionalText[] texts, string members = "all", bool inAssembly = false) =>
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], texts, Parse, Options(members, inAssembly));

    /// <summary>The options of the project for analyzers, with a file whose citations are checked.</summary>
    public static AnalyzerConfigOptionsProvider AnalyzerOptions(string @checked) => new ProjectOptions("all", inAssembly: false, @checked);

    /// <summary>The options of the project.</summary>
    public static AnalyzerConfigOptionsProvider Options(string members = "all", bool inAssembly = false) =>
        new ProjectOptions(members, inAssembly);

    private sealed class ProjectOptions(string members, bool inAssembly, string @checked = "") : AnalyzerConfigOptionsProvider
    {
        private static readonly Values None = new([]);

        public override AnalyzerConfigOptions GlobalOptions { get; } =
            new Values(
                new()
                {
                    ["build_property.ProjectDir"] = Folder + "/",
                    ["build_property.RootNamespace"] = "Newsroom",
                    [inAssembly ? "build_property.CorpusGenAssembly" : "build_property.CorpusGenResource"] = Resource,
                    ["build_property.CorpusGenMembers"] = members,
                    ["build_property.CorpusGenChecked"] = @checked,
                }
            );

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
