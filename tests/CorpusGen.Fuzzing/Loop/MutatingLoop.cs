using System.Diagnostics;
using System.Globalization;
using CorpusGen.Core.Naming;
using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing.Loop;

/// <summary>
/// Fuzzing without anything installed: texts are changed at random, and those in which something new is found are kept to go on from. The
/// seed determines all of it, so that a run can be repeated.
/// </summary>
internal static class MutatingLoop
{
    // A text that takes longer than this has hung.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);

    public static int Run(FuzzTarget target, long inputs, int seconds, int seed, int most, string folder)
    {
        var mutator = new Mutator(seed, most);
        var kept = target.Seeds.ToList();
        var prints = new HashSet<int>();
        var faults = new HashSet<string>();
        var clock = Stopwatch.StartNew();
        Verdict? slowest = null,
            largest = null;
        using var watch = new HangWatch(Hang, text => Keep(folder, target, text, "it hangs"));
        var i = 0L;
        for (; i < inputs && clock.Elapsed.TotalSeconds < seconds; i++)
        {
            var text = i < target.Seeds.Length ? target.Seeds[i] : mutator.Next(kept);
            watch.Begin(text);
            var verdict = Verdict.Of(target, text);
            // A slow one is tried again: what was slow was the machine, or what is compiled once.
            if (verdict.Seconds > Verdict.FewestSeconds)
                verdict = Verdict.Of(target, text);
            watch.End();
            // The first texts pay for what is made once.
            if (i > 1000 && (slowest is null || verdict.Seconds > slowest.Seconds))
                slowest = verdict;
            if (i > 1000 && verdict.Bytes >= 256 && (largest is null || verdict.AllocatedPerByte > largest.AllocatedPerByte))
                largest = verdict;
            if (verdict.Fault is not null && faults.Add(KindOf(verdict.Fault)))
                Keep(folder, target, text, verdict.Fault);
            if (verdict.Fault is null && prints.Add(verdict.Print) && kept.Count < 20_000)
                kept.Add(text);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{target.Name}: {i:N0} inputs, seed {seed}, {i / clock.Elapsed.TotalSeconds:N0} a second, {prints.Count:N0} of them "
                    + $"new; the slowest {(slowest?.Seconds ?? 0) * 1000:F0} ms for {slowest?.Bytes} bytes; the most allocated "
                    + $"{largest?.AllocatedPerByte:F0} bytes for one, of {largest?.Bytes}; {faults.Count} findings"
            )
        );
        return faults.Count == 0 ? 0 : 1;
    }

    private static void Keep(string folder, FuzzTarget target, string text, string fault)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, $"{target.Name}-{ContentHash.Key(text)}.txt");
        File.WriteAllBytes(file, InputBytes.Encode(text));
        Console.WriteLine($"{file}: {fault}");
    }

    // Faults with the same location are one fault.
    private static string KindOf(string fault) => string.Concat(fault.Where(c => !char.IsDigit(c)).Take(600));
}
