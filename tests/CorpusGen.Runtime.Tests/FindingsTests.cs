extern alias Fuzzing;

using Fuzzing::CorpusGen.Fuzzing.Loop;

namespace CorpusGen.Runtime.Tests;

/// <summary>What fuzzing has found, and was mended, stays mended.</summary>
public sealed class FindingsTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Findings")).Select(file => Path.GetFileName(file)!)];

    // Of its cost what is allocated is judged here, and not the time: a test run shares its machine.
    [Theory]
    [MemberData(nameof(Files))]
    public void An_input_that_was_once_a_finding_is_no_longer_one(string file) =>
        Assert.True(
            Replay.Of(Path.Combine(AppContext.BaseDirectory, "Findings", file)).Fault is var fault
                && (fault is null || fault.Contains(" seconds for ", StringComparison.Ordinal)),
            fault
        );
}
