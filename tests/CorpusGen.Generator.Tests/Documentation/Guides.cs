using System.Runtime.CompilerServices;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests.Documentation;

/// <summary>The README and the guides, and the project that a reader who follows them has.</summary>
internal static class Guides
{
    // What ImplicitUsings of a console project adds.
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;\n";

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The README and the guides. The pages of the diagnostics show code that does not compile, and have tests of their own.
    /// </summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "src", "docs"), "*.md")
            .Select(path => "src/docs/" + Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The blocks of all pages.</summary>
    public static IReadOnlyList<CodeBlock> Blocks { get; } = [.. Pages.SelectMany(page => CodeBlock.Of(Root, page))];

    /// <summary>The corpus files that the pages show, by path.</summary>
    public static IReadOnlyDictionary<string, string> CorpusFiles { get; } =
        Blocks
            .Where(block => block.Note.StartsWith("corpus/", StringComparison.Ordinal))
            .GroupBy(block => block.Note)
            .ToDictionary(file => file.Key, file => file.First().Text, StringComparer.Ordinal);

    /// <summary>Generates the corpus and compiles a program for it.</summary>
    public static Compilation Compile(
        string program,
        IEnumerable<KeyValuePair<string, string>> corpus,
        string declarations = "",
        bool search = false
    )
    {
        var project = Project.Create(
            corpus.Select(file => (file.Key, (string?)file.Value)),
            Usings + declarations,
            options: new ProjectOptions(
                ("ProjectDir", Project.Folder + "/"),
                ("RootNamespace", "Newsroom"),
                ("CorpusSearch", search ? "true" : "")
            )
        );
        Assert.Empty(project.Problems.Where(problem => problem.Severity >= DiagnosticSeverity.Warning));
        var parse = (CSharpParseOptions)project.Compilation.SyntaxTrees.First().Options;
        return project
            .Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, parse, "Pasted.cs"))
            .WithOptions(
                new CSharpCompilationOptions(
                    OutputKind.ConsoleApplication,
                    checkOverflow: true,
                    nullableContextOptions: NullableContextOptions.Enable
                )
            );
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "CorpusGen.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
