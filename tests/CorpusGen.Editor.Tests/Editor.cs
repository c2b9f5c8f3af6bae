using System.Collections.Immutable;
using CorpusGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Editor.Tests;

/// <summary>An editor without a window: a project with the real article, and a caret in one of its files.</summary>
internal static class Editor
{
    private const string Folder = "/home/dev/newsroom/";

    /// <summary>Returns the completion list at the caret, which is the bar in the code.</summary>
    public static async Task<IReadOnlyList<string>> CompleteAsync(string code)
    {
        var (document, caret) = Open(code);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, caret);
        return [.. list.ItemsList.Select(item => item.DisplayText)];
    }

    /// <summary>What is shown when the mouse rests on the word at the bar.</summary>
    public static async Task<string> HoverAsync(string code)
    {
        var (document, caret) = Open(code);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, caret);
        return string.Join("\n", info!.Sections.Select(section => section.Text));
    }

    private static (Microsoft.CodeAnalysis.Document Document, int Caret) Open(string code)
    {
        var caret = code.IndexOf('|', StringComparison.Ordinal);
        var workspace = new AdhocWorkspace(
            MefHostServices.Create(
                MefHostServices.DefaultAssemblies.Concat([
                    typeof(CompletionService).Assembly,
                    System.Reflection.Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"),
                ])
            )
        );
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)
                && !Path.GetFileName(path).StartsWith("System.Composition", StringComparison.Ordinal)
            )
            .Append(typeof(Document).Assembly.Location)
            .Select(path =>
                MetadataReference.CreateFromFile(
                    path,
                    documentation: XmlDocumentationProvider.CreateFromFile(Path.ChangeExtension(path, ".xml"))
                )
            );
        var project = workspace.AddProject(
            ProjectInfo.Create(
                ProjectId.CreateNewId(),
                VersionStamp.Default,
                "Newsroom",
                "Newsroom",
                LanguageNames.CSharp,
                filePath: Folder + "Newsroom.csproj",
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Parse),
                compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication),
                metadataReferences: references,
                analyzerReferences: [new GeneratorReference()]
            )
        );
        var article = SourceText.From(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_dc684d5a7ef49d7d.txt")));
        project = project.AddAdditionalDocument("article.txt", article, filePath: Folder + "corpus/moscow-meeting.txt").Project;
        var config = $"is_global = true\nbuild_property.ProjectDir = {Folder}\nbuild_property.RootNamespace = Newsroom\n";
        project = project.AddAnalyzerConfigDocument(".globalconfig", SourceText.From(config), filePath: Folder + ".globalconfig").Project;
        return (project.AddDocument("Program.cs", SourceText.From(code.Remove(caret, 1)), filePath: Folder + "Program.cs"), caret);
    }

    private sealed class GeneratorReference : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => "CorpusGen";

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [new CorpusGenerator().AsSourceGenerator()];
    }
}
