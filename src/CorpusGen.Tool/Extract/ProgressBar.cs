using Spectre.Console;

namespace CorpusGen.Tool.Extract;

/// <summary>Shows on standard error how far the work is, for people who wait.</summary>
internal static class ProgressBar
{
    /// <summary>Standard error must be a terminal, and the answers must go elsewhere: a bar between them would be no help.</summary>
    public static bool IsWelcome => !Console.IsErrorRedirected && Console.IsOutputRedirected;

    /// <summary>Works under a bar.</summary>
    /// <param name="count">Counts the texts, beside the work; null where nobody knows how many will come.</param>
    /// <param name="work">The work, with where faults are told (above the bar) and what is to be called after each text.</param>
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
                // The names alone, which takes a hundredth of the work.
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
