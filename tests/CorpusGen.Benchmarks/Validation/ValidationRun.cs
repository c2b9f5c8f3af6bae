using System.Diagnostics;
using System.Globalization;

namespace CorpusGen.Benchmarks.Validation;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- validation 1000`: the share in one line, without a quarter of an hour of
/// rounds.
/// </summary>
internal static class ValidationRun
{
    private const int Rounds = 15;

    public static void Print(int documents)
    {
        var benchmarks = new ValidationBenchmarks { Documents = documents };
        benchmarks.Setup();
        var (generation, validation) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            generation.Add(Time(() => benchmarks.Generate()));
            benchmarks.Read();
            validation.Add(Time(() => benchmarks.Validate()));
        }

        // The first rounds are the compiler's, which has not seen the code yet.
        var (generate, validate) = (Median(generation.Skip(5)), Median(validation.Skip(5)));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{documents} documents: generation {generate:F0} ms, validation {validate:F0} ms, {validate / generate:P0} of it; "
                    + $"the first time {generation[0]:F0} ms and {validation[0]:F0} ms"
            )
        );
    }

    private static double Time(Action action)
    {
        GC.Collect();
        var began = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
