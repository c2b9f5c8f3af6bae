using System.Runtime.CompilerServices;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace CorpusGen.Generator.Tests.Harness;

/// <summary>
/// Snapshots by the conventions of Verify, which is to take this class's place when it can be had: `Name.verified.cs` beside the test
/// is what was approved; on a difference `Name.received.cs` is written and the difference printed. To approve, rename the one to the other.
/// </summary>
internal static class Verified
{
    public static void Matches(string received, string name, string extension = "cs", [CallerFilePath] string testFile = "")
    {
        var approved = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.verified.{extension}");
        var fresh = Path.Combine(Path.GetDirectoryName(testFile)!, $"{name}.received.{extension}");
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        if (expected == received)
        {
            File.Delete(fresh);
            return;
        }

        File.WriteAllText(fresh, received);
        var changes = InlineDiffBuilder
            .Diff(expected, received)
            .Lines.Where(line => line.Type != ChangeType.Unchanged)
            .Take(40)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text);
        Assert.Fail(
            $"{name} is not what was approved:\n{string.Join("\n", changes)}\nTo approve it, rename {Path.GetFileName(fresh)} to {Path.GetFileName(approved)}."
        );
    }
}
