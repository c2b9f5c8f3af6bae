using CorpusGen.Fuzzing.Targets;

namespace CorpusGen.Fuzzing.Loop;

/// <summary>Runs kept inputs again. The name of a file begins with its target: `markdown-abcdefg.txt`.</summary>
internal static class Replay
{
    public static int Run(IEnumerable<string> files)
    {
        var faults = 0;
        foreach (var file in files)
        {
            var verdict = Of(file);
            if (verdict.Fault is not null)
                faults++;
            Console.WriteLine(
                FormattableString.Invariant(
                    $"{file}: {verdict.Fault ?? "sound"} ({verdict.Seconds * 1000:F0} ms, {verdict.AllocatedPerByte:F0} bytes a byte)"
                )
            );
        }

        return faults == 0 ? 0 : 1;
    }

    public static Verdict Of(string file) =>
        Verdict.Of(AllTargets.Find(Path.GetFileName(file).Split('-')[0]), InputBytes.Decode(File.ReadAllBytes(file)));
}
