using System.Globalization;
using CorpusGen.Fuzzing.Hostile;
using CorpusGen.Fuzzing.Loop;
using CorpusGen.Fuzzing.Targets;
using SharpFuzz;

switch (args)
{
    case ["loop", var target, .. var options]:
        return MutatingLoop.Run(
            AllTargets.Find(target),
            Number("--inputs", 100_000),
            Number("--seconds", int.MaxValue),
            Number("--seed", 1),
            Number("--most", 2_000),
            Option("--findings") ?? "findings"
        );

        string? Option(string name) => Array.IndexOf(options, name) is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : null;
        int Number(string name, int otherwise) => Option(name) is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : otherwise;
    case ["replay", .. var files]:
        return Replay.Run(files);
    case ["hostile", var bytes, .. var only]:
        return HostileRun.Run(int.Parse(bytes, CultureInfo.InvariantCulture), only is [var name, ..] ? name : "");
    case ["seeds", var target, var folder]:
        Directory.CreateDirectory(folder);
        foreach (var (text, i) in AllTargets.Find(target).Seeds.Select((text, i) => (text, i)))
        {
            File.WriteAllBytes(
                Path.Combine(folder, FormattableString.Invariant($"{target}-{i}.txt")),
                InputBytes.Encode(text[..Math.Min(text.Length, 2_000)])
            );
        }

        return 0;
    case ["afl", var target]:
        var chosen = AllTargets.Find(target);
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            if (Verdict.Of(chosen, InputBytes.Decode(input.ToArray())) is { Fault: { } fault })
                throw new InvalidOperationException(fault);
        });
        return 0;
    default:
        Console.Error.WriteLine(
            "loop <target> [--inputs n] [--seconds n] [--seed n] [--most characters] [--findings folder] | replay <files> | hostile "
                + "<bytes> [shape] | seeds <target> <folder> | afl <target>\ntargets: "
                + $"{string.Join(", ", AllTargets.List.Select(target => target.Name))}"
        );
        return 2;
}
