using System.Text;
using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing.Loop;

/// <summary>What one text cost, and what is wrong with that.</summary>
/// <param name="Print">What was found in it, roughly: texts of a new print are worth going on from.</param>
/// <param name="Seconds">Processor time.</param>
/// <param name="Allocated">Bytes.</param>
/// <param name="Bytes">Of the text, in UTF-8.</param>
/// <param name="Fault">The fault; null if there is no fault.</param>
internal sealed record Verdict(int Print, double Seconds, long Allocated, int Bytes, string? Fault)
{
    /// <summary>
    /// What a text of no size may allocate: the generated code of an empty document, and the objects of a few thousand members, of which a
    /// few kilobytes can be full.
    /// </summary>
    public const long FewestAllocated = 16_000_000;

    /// <summary>
    /// What a text of no size may take, and what each of its bytes: collections of garbage that fall into it are the most of it.
    /// </summary>
    public const double FewestSeconds = 0.5;

    /// <inheritdoc cref="FewestSeconds"/>
    public const double SecondsPerByte = 50e-6;

    public double AllocatedPerByte => Allocated / (double)Math.Max(1, Bytes);

    /// <summary>Runs a target.</summary>
    public static Verdict Of(FuzzTarget target, string text)
    {
        var bytes = Encoding.UTF8.GetByteCount(text);
        var began = Environment.CpuUsage.TotalTime;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var print = 0;
        string? fault = null;
        try
        {
            print = target.Run(text);
        }
        catch (Exception thrown)
        {
            fault = thrown.ToString();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var seconds = (Environment.CpuUsage.TotalTime - began).TotalSeconds;
        if (fault is null && allocated > FewestAllocated + (target.Budget * (long)bytes))
            fault = $"{allocated} bytes allocated for {bytes}";
        if (fault is null && seconds > FewestSeconds + (SecondsPerByte * bytes))
            fault = $"{seconds:F2} seconds for {bytes} bytes";
        return new Verdict(print, seconds, allocated, bytes, fault);
    }
}
