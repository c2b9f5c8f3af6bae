using CorpusGen.Core.Compilation;
using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing.Hostile;

/// <summary>
/// Takes the hostile shapes through each step, and prints what it costs: seconds of processor time, bytes allocated and bytes alive for a
/// byte of the file.
/// </summary>
internal static class HostileRun
{
    public static int Run(int size, string only)
    {
        var slow = 0;
        Console.WriteLine("{0,-32} {1,10}  read s  alloc  live | judge s alloc | emit s  alloc | store s alloc", "shape", "bytes");
        // Costs that occur once do not belong to a text.
        Compiling.Run("corpus/a.md", string.Concat(Seeds.Markdown));
        foreach (var (name, path, text) in HostileShapes.Of(size, only))
        {
            var bytes = (double)System.Text.Encoding.UTF8.GetByteCount(text);
            ReadDocument? read = null;
            GC.Collect();
            var before = GC.GetTotalMemory(true);
            var reading = Measured(() => read = Compiling.Read("corpus/" + path, text));
            var live = GC.GetTotalMemory(true) - before;
            var judging = Measured(() => Compiling.Judge(read!));
            var emitting = Measured(() => Compiling.Emit(read!));
            var storing = Measured(() => Compiling.Store(read!));
            // No build does both: a corpus is in the code or in a resource.
            var isSlow = reading.Seconds + judging.Seconds + Math.Max(emitting.Seconds, storing.Seconds) > 10 || live > 20 * bytes;
            if (isSlow)
                slow++;
            Console.WriteLine(
                "{0,-32} {1,10:0} {2,7:0.00} {3,6:0.0} {4,5:0.0} | {5} | {6} | {7}{8}",
                name,
                bytes,
                reading.Seconds,
                reading.Allocated / bytes,
                live / bytes,
                Step(judging),
                Step(emitting),
                Step(storing),
                isSlow ? "  <<" : ""
            );

            string Step((double Seconds, long Allocated, string Fault) step) =>
                $"{$"{step.Seconds:0.00}".PadLeft(7)} {$"{step.Allocated / bytes:0.0}".PadLeft(6)}{step.Fault}";
        }

        return slow == 0 ? 0 : 1;
    }

    private static (double Seconds, long Allocated, string Fault) Measured(Action step)
    {
        var began = Environment.CpuUsage.TotalTime;
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var fault = "";
        try
        {
            step();
        }
        catch (Exception thrown)
        {
            fault = " " + thrown.GetType().Name;
        }

        return ((Environment.CpuUsage.TotalTime - began).TotalSeconds, GC.GetTotalAllocatedBytes(precise: true) - before, fault);
    }
}
