using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CorpusGen.Benchmarks.Build;

/// <summary>What a process cost.</summary>
/// <param name="Seconds">The clock's time.</param>
/// <param name="Busy">Its processors' time in seconds.</param>
/// <param name="Peak">The most memory it had at once, in bytes.</param>
internal sealed record ChildUsage(double Seconds, double Busy, long Peak)
{
    /// <summary>Runs a command and writes what it cost into a file: a child's use is known only to a parent that had no other.</summary>
    public static int RunAndWrite(string file, string command, IEnumerable<string> arguments)
    {
        var began = Stopwatch.GetTimestamp();
        using var child = Process.Start(command, arguments);
        child.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var usage = new long[18];
        if (getrusage(-1, usage) != 0)
            throw new PlatformNotSupportedException("getrusage");
        var busy = usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6);
        File.WriteAllText(file, string.Create(CultureInfo.InvariantCulture, $"{seconds} {busy} {usage[4] * 1024}"));
        return child.ExitCode;
    }

    /// <summary>Reads what <see cref="RunAndWrite"/> wrote.</summary>
    public static ChildUsage Read(string file)
    {
        var parts = File.ReadAllText(file).Split(' ');
        return new ChildUsage(
            double.Parse(parts[0], CultureInfo.InvariantCulture),
            double.Parse(parts[1], CultureInfo.InvariantCulture),
            long.Parse(parts[2], CultureInfo.InvariantCulture)
        );
    }

    // struct rusage of 64-bit Linux: user and system time as seconds and microseconds, then the peak in kilobytes.
    [DllImport("libc", SetLastError = true)]
    private static extern int getrusage(int who, long[] usage);
}
