using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using CorpusGen.Core.Recording;
using CorpusGen.Core.Settings;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Validation;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- recorded 1000`: what the comparison with CorpusAPI.Shipped.txt costs:
/// without the file, with it, and after an edit of one text. The texts are read before, as the generator does it. Medians.
/// </summary>
internal static class RecordedRun
{
    private const int Rounds = 9;

    public static void Print(int documents)
    {
        var texts = MadeCorpus.Of(documents);
        var compilation = Consumer.Compilation("class A { }");
        Consumer.Driver(texts, inAssembly: true).RunGenerators(compilation);
        var began = Stopwatch.GetTimestamp();
        var recorded = Record(texts);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{documents} documents, {recorded.Count(letter => letter == '\n')} members, {recorded.Length / 1e6:F1} MB "
                    + $"recorded in {Stopwatch.GetElapsedTime(began).TotalMilliseconds:F0} ms"
            )
        );
        AdditionalText[] files = [new ApiText(ApiFile.Shipped, recorded), new ApiText(ApiFile.Unshipped, "")];
        Row("without the files", compilation, _ => texts);
        Row("with the files, cold", compilation, _ => [.. texts, new ApiText(ApiFile.Shipped, recorded), files[1]]);
        Row("with the files, again", compilation, _ => [.. texts, .. files]);
        Row("with the files, one text edited", compilation, i => [.. texts[..i], MadeCorpus.Edited(i), .. texts[(i + 1)..], .. files]);
        Row("with empty files", compilation, _ => [.. texts, new ApiText(ApiFile.Shipped, ""), files[1]]);
    }

    private static string Record(AdditionalText[] texts)
    {
        var members = texts
            .Select(text =>
                CorpusCompiler.Read(FileChoice.Choose(text.Path, _ => "", new FileSettings(Consumer.Folder))!, text.GetText()!.ToString())
            )
            .Select(DocumentMembers.Of);
        var current = CurrentApi.Of(members, MemberPolicy.BySize.ForAssembly);
        var findings = ApiComparison.Compare(RecordedApi.Of(ApiFile.Empty, ApiFile.Empty), current, "Corpus");
        return ApiFileEdit.Apply(ApiFile.Empty, "", "Corpus", ApiChange.Join(findings.Select(finding => finding.Record!)));
    }

    private static void Row(string name, Compilation compilation, Func<int, AdditionalText[]> files)
    {
        var times = new List<double>();
        var found = 0;
        for (var i = 0; i < Rounds; i++)
        {
            var options = new AnalyzerOptions([.. files(i)], Consumer.Options(inAssembly: true));
            // An edited text is read by the generator first.
            Consumer.Driver([.. options.AdditionalFiles], inAssembly: true).RunGenerators(compilation);
            GC.Collect();
            var began = Stopwatch.GetTimestamp();
            found = compilation.WithAnalyzers([new RecordedApiAnalyzer()], options).GetAnalyzerDiagnosticsAsync().Result.Length;
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        Console.WriteLine("{0,-34} {1,10:F1} ms {2,10:F1} ms at most {3,8} findings", name, times[Rounds / 2], times[^1], found);
    }

    private sealed class ApiText(string name, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => Consumer.Folder + "/" + name;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
