namespace CorpusGen.Benchmarks.Build;

/// <summary>
/// `dotnet run -c Release --project tests/CorpusGen.Benchmarks -- build 1000`: what a build of so many documents costs over one of none,
/// each in separate processes. Prints medians; the third argument is the number of rounds.
/// </summary>
internal static class BuildRun
{
    public static void Print(int documents, int rounds, string properties, bool small, string? texts)
    {
        using var empty = new MadeProject(0, properties);
        using var made = new MadeProject(documents, properties, small, texts);
        var nothing = Enumerable.Range(0, rounds).Select(_ => empty.Build()).ToList();
        var builds = Enumerable.Range(0, rounds).Select(_ => made.Build()).ToList();
        Console.WriteLine($"{documents} documents, {made.TextBytes / 1e6:F1} MB; medians of {rounds}; {properties}");
        Row("compiler, empty", nothing.Select(build => build.Compiler));
        Row("compiler", builds.Select(build => build.Compiler));
        Row("dotnet build, empty", nothing.Select(build => build.Whole));
        Row("dotnet build", builds.Select(build => build.Whole));
        Row("one text edited, warm", [made.BuildAgain()]);
        Console.WriteLine(
            "{0,-24} {1,8:F1} MB {2,8:F2} of the text",
            "assembly",
            made.AssemblyBytes / 1e6,
            (double)made.AssemblyBytes / made.TextBytes
        );
    }

    private static void Row(string name, IEnumerable<ChildUsage> runs)
    {
        var list = runs.ToList();
        Console.WriteLine(
            "{0,-24} {1,8:F2} s  {2,8:F2} s of processor time {3,8:F0} MB at the peak",
            name,
            Median(list.Select(run => run.Seconds)),
            Median(list.Select(run => run.Busy)),
            Median(list.Select(run => run.Peak / 1e6))
        );
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
