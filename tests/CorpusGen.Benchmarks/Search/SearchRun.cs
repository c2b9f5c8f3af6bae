using System.Diagnostics;
using System.Globalization;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Searching;
using CorpusGen.Search;

namespace CorpusGen.Benchmarks.Search;

/// <summary>
/// `-- search 10000 [texts.jsonl]`: what a search costs. The index, as share of the text and in time; then each query, cold in a process of
/// its own and warm, with and without its snippets.
/// </summary>
internal static class SearchRun
{
    private const int Rounds = 301;

    private static readonly (string Name, string Query, string Collection)[] Queries =
    [
        ("a rare word", "element", ""),
        ("a frequent word", "the", ""),
        ("two words", "syria president", ""),
        ("two frequent words", "the of", ""),
        ("eight words", "the president of russia said in a meeting", ""),
        ("a phrase", "\"prime minister\"", ""),
        ("a phrase of frequent words", "\"of the\"", ""),
        ("a long phrase", "\"one of the\"", ""),
        ("a phrase with one frequent word", "\"the president\"", ""),
        ("beginning of words", "syr*", ""),
        ("beginning, two letters", "co*", ""),
        ("beginning, one letter", "s*", ""),
        ("required and excluded", "+president -russia said", ""),
        ("in a collection", "the", "PartB"),
        ("by a speaker", "the", "@"),
    ];

    public static void Print(int documents, string? jsonLines)
    {
        var read = SearchTexts
            .Of(documents, jsonLines)
            .Select(text =>
                CorpusCompiler.Read(
                    new CorpusFile(text.Path.Substring("/home/dev/newsroom/".Length), CollectionOf(text.Path)),
                    text.GetText()!.ToString()
                )
            )
            .ToList();
        PrintIndex(read);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dll");
        Console.WriteLine($"assembly {SearchAssembly.Write(read, path) / 1e6:F1} MB");
        read.Clear();
        using var process = Process.Start("dotnet", [typeof(SearchRun).Assembly.Location, "queries", path]);
        process.WaitForExit();
        foreach (var index in (int[])[0, 1, 5, 9])
        {
            var runs = Enumerable.Range(0, 9).Select(_ => RunCold(path, index)).ToList();
            Console.WriteLine(
                "{0,-34} {1,9:F2} ms, {2,9:N0} bytes, of it {3:F0} methods compiled in {4:F2} ms; the next query {5:F3} ms",
                Queries[index].Name + ", cold process",
                Median(runs.Select(run => run[0])),
                Median(runs.Select(run => run[1])),
                Median(runs.Select(run => run[2])),
                Median(runs.Select(run => run[3])),
                Median(runs.Select(run => run[4]))
            );
        }

        File.Delete(path);
    }

    /// <summary>Prints what each query costs, warm.</summary>
    public static void Warm(string path)
    {
        var uses = CorpusAssembly.Load(path);
        var ask = uses.Use<Func<string, string?, string?, SearchResults>>("Ask");
        var speaker = uses.Use<Func<string>>("Speaker")();
        // Long enough that the run time compiles the loops anew, with what it has seen of them.
        foreach (var (_, query, _) in Queries)
        {
            var began = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(began).TotalMilliseconds < 400)
                ask(query, null, null);
        }

        Console.WriteLine("{0,-34} {1,7} {2,9} {3,9} {4,10}    with snippets", "query", "found", "median", "95 %", "allocated");
        foreach (var (name, query, collection) in Queries)
        {
            var (place, who) = (collection is "" or "@" ? null : collection, collection == "@" ? speaker : null);
            var total = ask(query, place, who).Total;
            var plain = Times(() => ask(query, place, who));
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            ask(query, place, who);
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            var snippets = Times(() =>
            {
                foreach (var result in ask(query, place, who))
                    GC.KeepAlive(result.Snippet);
            });
            Console.WriteLine(
                "{0,-34} {1,7} {2,6:F3} ms {3,6:F3} ms {4,10:N0} {5,6:F3} ms",
                name,
                total,
                plain[plain.Count / 2],
                plain[plain.Count * 95 / 100],
                bytes,
                snippets[snippets.Count / 2]
            );
        }
    }

    /// <summary>Prints what one query costs in a process that has done nothing else, and what the same costs at once after.</summary>
    public static void Cold(string path, int query)
    {
        var ask = CorpusAssembly.Load(path).Use<Func<string, string?, string?, SearchResults>>("Ask");
        var methods = System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true);
        var compiling = System.Runtime.JitInfo.GetCompilationTime(currentThread: true);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var began = Stopwatch.GetTimestamp();
        ask(Queries[query].Query, null, null);
        var elapsed = Stopwatch.GetElapsedTime(began);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        compiling = System.Runtime.JitInfo.GetCompilationTime(currentThread: true) - compiling;
        methods = System.Runtime.JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        began = Stopwatch.GetTimestamp();
        ask(Queries[query].Query, null, null);
        var next = Stopwatch.GetElapsedTime(began);
        Console.WriteLine(
            FormattableString.Invariant(
                $"{elapsed.TotalMilliseconds} {bytes} {methods} {compiling.TotalMilliseconds} {next.TotalMilliseconds}"
            )
        );
    }

    private static string CollectionOf(string path) => Path.GetFileName(Path.GetDirectoryName(path))!;

    private static void PrintIndex(List<ReadDocument> documents)
    {
        var bytes = documents.Sum(document => (long)System.Text.Encoding.UTF8.GetByteCount(document.Document.Text));
        IndexedText.Of(documents[0].Document);
        var began = Stopwatch.GetTimestamp();
        var words = documents.Select(document => IndexedText.Of(document.Document)).ToList();
        var reading = Stopwatch.GetElapsedTime(began);
        began = Stopwatch.GetTimestamp();
        var index = SearchTables.Write(words);
        var writing = Stopwatch.GetElapsedTime(began);
        Console.WriteLine(
            $"{documents.Count} documents, {bytes / 1e6:F1} MB, {words.Sum(text => (long)text.Length) / 1e6:F2} M words; kept of them "
                + $"for the next build {words.Sum(text => (long)text.Words.Count) / 1e6:F1} MB"
        );
        Console.WriteLine($"words read {reading.TotalMilliseconds:F0} ms, index written {writing.TotalMilliseconds:F0} ms");
        Console.WriteLine($"index {index.Length / 1e6:F2} MB, {100.0 * index.Length / bytes:F1} % of the text");
    }

    private static List<double> Times(Action run)
    {
        var times = new List<double>(Rounds);
        for (var i = 0; i < Rounds; i++)
        {
            var began = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static double[] RunCold(string path, int query)
    {
        using var process = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [typeof(SearchRun).Assembly.Location, "coldquery", path, query.ToString(CultureInfo.InvariantCulture)]
            )
            {
                RedirectStandardOutput = true,
            }
        )!;
        var parts = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return [.. parts.Select(part => double.Parse(part, CultureInfo.InvariantCulture))];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
