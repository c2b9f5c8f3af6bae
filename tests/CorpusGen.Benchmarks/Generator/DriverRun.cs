using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- driver 1000`: a table of what one corpus costs, from the cold generator
/// to the first quotation in a program. Medians; each cold figure is of a process of its own, which `cold FILE` starts.
/// </summary>
internal static class DriverRun
{
    private const int Rounds = 9;

    public static void Print(int documents)
    {
        var compilation = Consumer.Compilation("class A { }");
        var edited = Consumer.Compilation("class A { int _b; }");
        Consumer.Driver(MadeCorpus.Of(20)).RunGenerators(compilation);

        Console.WriteLine(
            $"{documents} documents, {MadeCorpus.Of(documents).Sum(text => text.GetText()!.ToString().Length) / 1e6:F1} M characters; "
                + $"medians of {Rounds}"
        );
        foreach (var inAssembly in (bool[])[true, false])
        {
            Console.WriteLine(inAssembly ? "members in an assembly, as for a large corpus" : "members in code");
            Row(
                "generator, cold",
                () => MadeCorpus.Of(documents),
                texts => Consumer.Driver(texts, inAssembly: inAssembly).RunGenerators(compilation)
            );
            var texts = MadeCorpus.Of(documents);
            var warm = Consumer.Driver(texts, inAssembly: inAssembly).RunGenerators(compilation);
            Row("nothing changed", () => warm, driver => driver.RunGenerators(compilation));
            Row("code edited", () => warm, driver => driver.RunGenerators(edited));
            Row(
                "one text edited",
                () => warm.ReplaceAdditionalText(texts[documents / 2], MadeCorpus.Edited(documents / 2)),
                driver => driver.RunGenerators(compilation)
            );
        }

        Row("the assembly's types, cold", () => MadeCorpus.Of(documents), texts => CorpusAssembly.WriteTypes(texts));

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dll");
        CorpusAssembly.Write(documents, path);
        Console.WriteLine("{0,-34} {1,10:F1} MB", "assembly", new FileInfo(path).Length / 1e6);
        foreach (var use in (string[])["FirstText", "FirstBytes", "AllTexts", "AllBytes"])
        {
            var runs = Enumerable.Range(0, Rounds).Select(_ => RunCold(path, use)).ToList();
            Console.WriteLine(
                "{0,-34} {1,10:F2} ms {2,12:N0} bytes allocated, {3:F0} methods compiled in {4:F2} ms",
                use + ", cold",
                Median(runs.Select(run => run.Milliseconds)),
                Median(runs.Select(run => run.Bytes)),
                Median(runs.Select(run => run.Methods)),
                Median(runs.Select(run => run.Compiling))
            );
        }
    }

    /// <summary>Prints the milliseconds and bytes that the first call of a method costs, in a process that has done nothing else.</summary>
    public static void Cold(string path, string use)
    {
        var uses = CorpusAssembly.Load(path);
        Action call = uses.GetMethod(use)!.ReturnType switch
        {
            var type when type == typeof(string) => Wrap(uses.Use<Func<string>>(use)),
            var type when type == typeof(int) => Wrap(uses.Use<Func<int>>(use)),
            _ => Wrap(uses.Use<Func<long>>(use)),
        };
        var methods = JitInfo.GetCompiledMethodCount(currentThread: true);
        var compiling = JitInfo.GetCompilationTime(currentThread: true);
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var began = Stopwatch.GetTimestamp();
        call();
        var elapsed = Stopwatch.GetElapsedTime(began);
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        compiling = JitInfo.GetCompilationTime(currentThread: true) - compiling;
        methods = JitInfo.GetCompiledMethodCount(currentThread: true) - methods;
        Console.WriteLine(FormattableString.Invariant($"{elapsed.TotalMilliseconds} {bytes} {methods} {compiling.TotalMilliseconds}"));
    }

    private static Action Wrap<T>(Func<T> use) => () => use();

    /// <summary>
    /// Prints the median time of an action. The processor's time is beside the clock's: on a shared machine the clock also counts what
    /// others do.
    /// </summary>
    public static void Row<TInput>(string name, Func<TInput> prepare, Action<TInput> run)
    {
        var times = new List<double>();
        var busy = new List<double>();
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i < Rounds; i++)
        {
            var input = prepare();
            GC.Collect();
            process.Refresh();
            var before = process.TotalProcessorTime;
            var began = Stopwatch.GetTimestamp();
            run(input);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            process.Refresh();
            busy.Add((process.TotalProcessorTime - before).TotalMilliseconds);
        }

        Console.WriteLine("{0,-34} {1,10:F1} ms {2,10:F0} ms of processor time", name, Median(times), Median(busy));
    }

    private static (double Milliseconds, double Bytes, double Methods, double Compiling) RunCold(string path, string use)
    {
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", [typeof(DriverRun).Assembly.Location, "cold", path, use]) { RedirectStandardOutput = true }
        )!;
        var parts = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (Part(0), Part(1), Part(2), Part(3));

        double Part(int place) => double.Parse(parts[place], CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
