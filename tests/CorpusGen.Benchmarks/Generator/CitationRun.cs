using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Files;
using CorpusGen.Generator.Analysis;
using CorpusGen.Generator.Analysis.Citations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ReadDocument = CorpusGen.Core.Model.Document;
using ReadKind = CorpusGen.Core.Model.BlockKind;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- citations 1000`: what 500 citations in code and 500 in Markdown cost
/// beside the generator and the analyzer of texts. Medians; the first round of each is a corpus that nobody has read.
/// </summary>
internal static class CitationRun
{
    private const int Citations = 500;

    private static readonly ConditionalWeakTable<AdditionalText[], AnalyzerOptions> KnownOptions = new();

    public static void Print(int documents)
    {
        var made = MadeCorpus.Of(documents);
        var read = Read(made);
        var length = made.Sum(text => (long)text.GetText()!.Length) / 1e6;
        Console.WriteLine($"{documents} documents, {length:F1} M characters, {Citations} + {Citations} citations");
        var cited = Cited(read).ToList();
        var code = CodeOf(cited.Take(Citations));
        var markdown = new MemoryFile(Consumer.Folder + "/README.md", MarkdownOf(cited.Skip(Citations)));

        DriverRun.Row("reading, cold", () => MadeCorpus.Of(documents), texts => _ = Read(texts));
        DriverRun.Row("filters and citations, cold", () => Read(MadeCorpus.Of(documents)), fresh => Check(fresh, cited));
        DriverRun.Row("citations, filters known", () => read, known => Check(known, cited));
        Console.WriteLine(
            "{0,-34} {1,10:F2} of the text",
            "memory of the filters",
            MemoryOf(read) / (double)read.Sum(document => document.Text.Length)
        );

        var compilation = Consumer.Compilation(code);
        var driver = Consumer.Driver(made).RunGenerators(compilation);
        Report("in code", compilation, driver, made, code);
        Report("in Markdown", Consumer.Compilation("class A { }"), driver, [.. made, markdown], "");
        foreach (var files in (int[])[1, 50])
            ReportKeystrokes(files, [.. cited.Take(Citations)], driver, made);
    }

    // A key changes one file. An editor has the rest of the compilation, and analyzes that file.
    private static void ReportKeystrokes(int files, List<CitationClaim> cited, GeneratorDriver driver, AdditionalText[] made)
    {
        var each = cited.Count / files;
        var trees = Enumerable
            .Range(0, files)
            .Select(file => CSharpSyntaxTree.ParseText(CodeOf(cited.Skip(file * each).Take(each), file)))
            .ToList();
        var known = Consumer
            .Compilation("")
            .RemoveAllSyntaxTrees()
            .AddSyntaxTrees(trees)
            .AddSyntaxTrees(driver.GetRunResult().GeneratedTrees);
        known.GetDiagnostics();
        Type(known, new MissingMemberAnalyzer(), new CitationAnalyzer());
        var calls = CSharpSyntaxTree.ParseText(CallsOf(cited.Take(each)));
        var citing = known.AddSyntaxTrees(calls);
        var ran = driver.RunGenerators(citing);
        DriverRun.Row($"keystroke, driver, {each} calls in a file", () => citing, next => ran.RunGenerators(Changed(next, calls)));
        DriverRun.Row($"keystroke, {each} strings in a file", () => known, next => Type(next, new MissingMemberAnalyzer()));
        DriverRun.Row(
            $"keystroke, {each} citations in a file",
            () => known,
            next => Type(next, new MissingMemberAnalyzer(), new CitationAnalyzer())
        );

        void Type(CSharpCompilation compilation, params DiagnosticAnalyzer[] analyzers)
        {
            var next = Changed(compilation, compilation.SyntaxTrees[0]);
            AnalyzeFile(next, next.SyntaxTrees[0], made, analyzers);
        }
    }

    private static CSharpCompilation Changed(CSharpCompilation compilation, SyntaxTree tree)
    {
        var text = tree.GetText();
        var changed = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(text.Length, 0), " ")));
        return compilation.ReplaceSyntaxTree(tree, changed);
    }

    private static void Report(string name, Compilation compilation, GeneratorDriver driver, AdditionalText[] files, string code)
    {
        var whole = code.Length == 0 ? compilation : compilation.AddSyntaxTrees(driver.GetRunResult().GeneratedTrees);
        var found = Analyze(whole, files, new CitationAnalyzer());
        Console.WriteLine(
            $"{name}: {string.Join(", ", found.GroupBy(problem => problem.Id).Select(group => $"{group.Count()} {group.Key}"))}"
        );
        DriverRun.Row("texts, " + name, () => whole, next => Analyze(next, files, new CorpusAnalyzer(), new MissingMemberAnalyzer()));
        DriverRun.Row(
            "texts and citations, " + name,
            () => whole,
            next => Analyze(next, files, new CorpusAnalyzer(), new MissingMemberAnalyzer(), new CitationAnalyzer())
        );
    }

    private static ImmutableArray<Diagnostic> Analyze(
        Compilation compilation,
        AdditionalText[] files,
        params DiagnosticAnalyzer[] analyzers
    ) => compilation.WithAnalyzers([.. analyzers], OptionsOf(files)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private static void AnalyzeFile(CSharpCompilation compilation, SyntaxTree tree, AdditionalText[] files, DiagnosticAnalyzer[] analyzers)
    {
        var analyzed = compilation.WithAnalyzers([.. analyzers], OptionsOf(files));
        var model = compilation.GetSemanticModel(tree);
        analyzed.GetAnalyzerSyntaxDiagnosticsAsync(model.SyntaxTree, CancellationToken.None).GetAwaiter().GetResult();
        analyzed.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
    }

    // The same objects for the same files, as editors have them.
    private static AnalyzerOptions OptionsOf(AdditionalText[] files) =>
        KnownOptions.GetValue(files, _ => new AnalyzerOptions([.. files], Consumer.AnalyzerOptions(Consumer.Folder + "/README.md")));

    private static ReadDocument[] Read(AdditionalText[] texts) =>
        [
            .. texts.Select(text =>
                CorpusCompiler
                    .Read(FileChoice.Choose(text.Path, _ => "", new FileSettings(Consumer.Folder))!, text.GetText()!.ToString())
                    .Document
            ),
        ];

    private static void Check(ReadDocument[] documents, List<CitationClaim> cited)
    {
        var corpus = new CitationCorpus(documents);
        foreach (var claim in cited)
            corpus.Check(claim);
    }

    private static long MemoryOf(ReadDocument[] documents) => documents.Sum(document => (long)CitedDocument.Of(document).Filter.Size);

    // Ten words of a document; every tenth is wrong.
    private static IEnumerable<CitationClaim> Cited(ReadDocument[] documents)
    {
        for (var i = 0; i < 2 * Citations; i++)
        {
            var document = documents[i * 7 % documents.Length];
            var paragraphs = document.Blocks.Where(block => block.Kind == ReadKind.Paragraph && block.Range.Length > 120).ToList();
            var words = document.WordsOf(paragraphs[i % paragraphs.Count].Range).Split(' ');
            var claim = string.Join(' ', words.Skip(i % 5).Take(10)).Trim('“', '”', '"', ',', '.');
            yield return new CitationClaim(i % 10 == 9 ? claim + " wrong" : claim, document.File.Path);
        }
    }

    private static string CodeOf(IEnumerable<CitationClaim> cited, int file = 0)
    {
        var code = new StringBuilder($"using CorpusGen;\npublic static class Cited{file}\n{{\n");
        var i = 0;
        foreach (var claim in cited)
        {
            code.Append($"    [Verbatim(In = {Literal(claim.In!)})] public const string C{i++} = {Literal(claim.Words)};\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string CallsOf(IEnumerable<CitationClaim> cited)
    {
        var code = new StringBuilder("using CorpusGen;\npublic static class Calls\n{\n");
        var i = 0;
        foreach (var claim in cited)
            code.Append($"    public static Passage C{i++} => Newsroom.Corpus.Cite({Literal(claim.Words)});\n");
        return code.Append("}\n").ToString();
    }

    private static string MarkdownOf(IEnumerable<CitationClaim> cited) =>
        string.Concat(cited.Select(claim => $"> {claim.Words.Replace('\n', ' ')}\n>\n> — [source]({claim.In})\n\n"));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private sealed class MemoryFile(string path, string text) : AdditionalText
    {
        private readonly Microsoft.CodeAnalysis.Text.SourceText _text = Microsoft.CodeAnalysis.Text.SourceText.From(text, Encoding.UTF8);

        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
