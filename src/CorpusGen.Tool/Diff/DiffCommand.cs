using System.CommandLine;
using System.Text;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Diff;

/// <summary>The command `corpusgen diff`: compares the members of two states of a corpus.</summary>
internal static class DiffCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var old = new Argument<string>("old") { Description = "A folder or file, or REVISION:PATH of the git repository." };
        var changed = new Argument<string>("new") { Description = "A folder or file, or REVISION:PATH of the git repository." };
        var command = new ToolCommand(
            "diff",
            "Lists the members that appear, vanish, are renamed or change their words. The exit code is 1 if code would break.",
            "diff HEAD:corpus corpus",
            "diff v1.0:corpus v1.1:corpus"
        )
        {
            old,
            changed,
        };
        command.SetAction(parsed =>
            Run(parsed.GetValue(old)!, parsed.GetValue(changed)!, Console.OpenStandardOutput(), Console.Error, Style.OfOutput())
        );
        return command;
    }

    /// <summary>Lists the differences and returns the exit code.</summary>
    public static int Run(string old, string changed, Stream output, TextWriter errors, Style style)
    {
        var isComplete = true;
        if (Read(old) is not { } before || Read(changed) is not { } after)
            return ExitCode.Unreadable;
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var changes = MemberChanges.Between(before, after);
        foreach (var change in changes)
            writer.WriteLine(Shown(change, style));
        var breaking = changes.Count(change => change.IsBreaking);
        errors.WriteLine($"{Counted.Of(changes.Count, "difference")}, of which {breaking} break code");
        return !isComplete ? ExitCode.Unreadable
            : breaking > 0 ? ExitCode.Findings
            : ExitCode.Success;

        Dictionary<string, string>? Read(string argument)
        {
            try
            {
                using var state = CorpusState.Open(argument);
                var corpus = Corpora.CorpusReading.Read([state.Path], errors.WriteLine);
                isComplete &= corpus.IsComplete;
                return MemberChanges.MembersOf(corpus);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                errors.WriteLine(MessageText.Of($"{argument}: {fault.Message}"));
                return null;
            }
        }
    }

    private static string Shown(MemberChange change, Style style) =>
        change switch
        {
            { Old: null } => style.Added($"+ {change.New}") + style.Dim("  " + change.NewWords),
            { New: null } => style.Warning($"- {change.Old}") + style.Dim("  " + change.OldWords),
            { Old: var old, New: var name } when old != name => style.Warning($"> {old}") + $" is now {name}",
            _ => style.Figure($"~ {change.Old}") + style.Dim($"  {change.OldWords} → {change.NewWords}"),
        };
}
