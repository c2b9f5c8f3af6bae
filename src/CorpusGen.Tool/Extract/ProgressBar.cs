using Spectre.Console;

namespace CorpusGen.Tool.Extract;

/// <summary>Shows the progress on standard error.</summary>
internal static class ProgressBar
{
    /// <summary>True if standard error is a terminal and the results go elsewhere.</summary>
    public static bool IsWelcome => !Console.IsErrorRedirected && Console.IsOutputRedirected;

    /// <summary>Runs the work and shows a progress bar meanwhile.</summary>
    /// <param name="count">Counts the texts, in parallel to the work; null if their number is not known.</param>
    /// <param name="work">The work. It takes an action that prints errors above the bar, and one to call after each text.</param>
    public static int Show(IAnsiConsole console, Func<int>? count, Func<Action<string>, Action, int> work)
    {
        var columns = new ProgressColumn[]
        {
            new TaskDescriptionColumn(),
            new ProgressBarColumn(),
            new PercentageColumn(),
            new RemainingTimeColumn(),
        };
        var code = 0;
        console
            .Progress()
            .AutoClear(true)
            .Columns(columns[..(count is null ? 2 : 4)])
            .Start(shown =>
            {
                var bar = shown.AddTask("0 texts", maxValue: double.MaxValue);
                bar.IsIndeterminate = true;
                // Counting the names takes a hundredth of the work.
                if (count is not null)
                    Task.Run(() => (bar.MaxValue, bar.IsIndeterminate) = (count(), false));
                var texts = 0;
                code = work(
                    fault => console.WriteLine(fault),
                    () =>
                    {
                        bar.Description = $"{++texts} texts";
                        bar.Value = texts;
                    }
                );
            });
        return code;
    }
}
