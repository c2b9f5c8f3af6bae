using System.Diagnostics;
using System.Runtime.Loader;
using System.Text;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Core;
using CorpusGen.Core.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusGen.Benchmarks.Access;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- access`: a table of what reading a member costs when the program has read
/// it before, in nanoseconds and bytes. The corpus has one document with 1,000 quotations and 1,000 figures, and 100 short ones.
/// </summary>
internal static class AccessRun
{
    private const int Documents = 100;
    private const int Quotes = 1_000;
    private const int Rounds = 7;

    // Each is the body of a lambda that returns an object or a number, in the way a program writes it.
    private static readonly (string Shown, string Code)[] Expressions =
    [
        ("Corpus.Documents.Big", "Corpus.Documents.Big is null ? 1 : 0"),
        ("Corpus.Documents.Big.Quotes[0].Line", "Corpus.Documents.Big.Quotes[0].Line"),
        ("Corpus.Documents.Big.Quotes.Member.Text", "Corpus.Documents.Big.Quotes.BoatAaaaWaitedForTheTide.Text.Length"),
        ("Corpus.Documents.Big.Quotes[0].Speaker", "Corpus.Documents.Big.Quotes[0].Speaker.Name.Length"),
        ("Corpus.Documents.Big.Figures[0].Value", "(int)Corpus.Documents.Big.Figures[0].Value.GetValueOrDefault()"),
        ("Corpus.Documents.Big.Figures[0].Unit", "Corpus.Documents.Big.Figures[0].Unit.Name.Length"),
        ("Corpus.Speakers.AdaBirch.Quotes", "Corpus.Speakers.AdaBirch.Quotes.Count"),
        ("Corpus.Speakers.AdaBirch.Documents", "Corpus.Speakers.AdaBirch.Documents.Count"),
        ("Corpus.Documents.Big.Paragraphs", "Corpus.Documents.Big.Paragraphs.Count"),
        ("Corpus.Documents.Big.Speakers", "Corpus.Documents.Big.Speakers.Count"),
        ("Corpus.Cite(words)", "Corpus.Cite(\"Boat aaaa waited for the tide\").IsEmpty ? 1 : 0"),
        ("Corpus.Documents.Big.Cite(words)", "Corpus.Documents.Big.Cite(\"Boat aaab waited for the tide\").IsEmpty ? 1 : 0"),
        ("Corpus.Documents[0]", "Corpus.Documents[0].Quotes.Count"),
        ("Corpus.AllQuotes.Count", "Corpus.AllQuotes.Count"),
        ("quote.Document", "Corpus.Documents.Big.Quotes[0].Document.Quotes.Count"),
        ("all documents of a collection, each", "Sum(Corpus.Documents)"),
        ("all quotations of the corpus, each", "Sum(Corpus.AllQuotes)"),
    ];

    public static void Print()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dll");
        Write(path);
        var uses = new AssemblyLoadContext("Newsroom").LoadFromAssemblyPath(path).GetType("Uses", throwOnError: true)!;
        for (var i = 0; i < Expressions.Length; i++)
        {
            var each = Expressions[i].Shown switch
            {
                var name when name.StartsWith("all documents", StringComparison.Ordinal) => Documents + 1,
                var name when name.StartsWith("all quotations", StringComparison.Ordinal) => Quotes + Documents,
                _ => 1,
            };
            var run = uses.GetMethod("Use" + i)!.CreateDelegate<Func<int, long>>();
            var (time, bytes) = Measure(run, each);
            Console.WriteLine(FormattableString.Invariant($"| `{Expressions[i].Shown}` | {time:F1} ns | {bytes:F0} |"));
        }
    }

    private static (double Nanoseconds, double Bytes) Measure(Func<int, long> run, int each)
    {
        var times = new List<double>();
        // Longer and longer, until the compiled code is the optimized one and a round takes 50 ms.
        var count = 1;
        for (var elapsed = TimeSpan.Zero; elapsed.TotalMilliseconds < 50; count *= 2)
            elapsed = Time(run, count);
        Thread.Sleep(200);
        run(count);
        for (var i = 0; i < Rounds; i++)
            times.Add(Time(run, count).TotalNanoseconds / count / each);
        var before = GC.GetAllocatedBytesForCurrentThread();
        run(count);
        var bytes = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / count / each;
        times.Sort();
        return (times[Rounds / 2], bytes);
    }

    private static TimeSpan Time(Func<int, long> run, int count)
    {
        var began = Stopwatch.GetTimestamp();
        run(count);
        return Stopwatch.GetElapsedTime(began);
    }

    private static void Write(string path)
    {
        var code = new StringBuilder(
            """
            using CorpusGen;
            using CorpusGen.Storage;
            using Newsroom;

            public static class Uses
            {
                private static int Sum(DocumentList list)
                {
                    var sum = 0;
                    foreach (var document in list) sum += document.Quotes.Count;
                    return sum;
                }

                private static int Sum(CorpusList<Quote> list)
                {
                    var sum = 0;
                    foreach (var quote in list) sum += quote.Line;
                    return sum;
                }

            """
        );
        for (var i = 0; i < Expressions.Length; i++)
        {
            code.Append("    public static long Use")
                .Append(i)
                .Append("(int count) { long sum = 0; for (var i = 0; i < count; i++) sum += ");
            code.Append(Expressions[i].Code).Append("; return sum; }\n");
        }

        var texts = Texts().ToArray();
        var compilation = Consumer.Compilation(code.Append('}').ToString());
        var generated = Consumer.Driver(texts).RunGenerators(compilation).GetRunResult().GeneratedTrees;
        var stored = CorpusCompiler.WriteResource(
            CorpusCompiler.Store(
                texts.Select(text =>
                    CorpusCompiler.Read(
                        FileChoice.Choose(text.Path, _ => "", new FileSettings(Consumer.Folder))!,
                        text.GetText()!.ToString()
                    )
                )
            )
        );
        using var file = File.Create(path);
        var emitted = compilation
            .AddSyntaxTrees(generated)
            .Emit(file, manifestResources: [new ResourceDescription(Consumer.Resource, () => new MemoryStream(stored), isPublic: true)]);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(
                emitted.Diagnostics.First(message => message.Severity == DiagnosticSeverity.Error).ToString()
            );
        }
    }

    private static IEnumerable<AdditionalText> Texts()
    {
        var big = new StringBuilder("A long report\n");
        for (var i = 0; i < Quotes; i++)
            big.Append($"\n“Boat {Letters(i)} waited for the tide,” Ada Birch said. It carried {i + 200} crates.\n");
        yield return new Text("corpus/big.txt", big.ToString());
        for (var i = 0; i < Documents; i++)
        {
            yield return new Text(
                $"corpus/report{Letters(i)}.txt",
                $"Report {Letters(i)}\n\n“Pier {Letters(i)} is closed,” Ada Birch said. It has {i + 20} gates.\n"
            );
        }
    }

    private static string Letters(int number) =>
        string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + (number / (int)Math.Pow(26, 3 - place) % 26))));

    private sealed class Text(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

        public override string Path => Consumer.Folder + "/" + path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
