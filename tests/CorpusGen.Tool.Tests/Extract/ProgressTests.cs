using System.Diagnostics;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Terminal;
using Spectre.Console;

namespace CorpusGen.Tool.Tests.Extract;

/// <summary>A bar for people, and nothing for programs.</summary>
public sealed class ProgressTests
{
    [Fact]
    public async Task Where_standard_error_is_no_terminal_nothing_is_written_to_it()
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-progress-");
        try
        {
            for (var i = 0; i < 50; i++)
                await File.WriteAllTextAsync($"{folder.FullName}/{i}.txt", "“It is cold,” said Ann Bell.");
            var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
            foreach (var word in (string[])[typeof(Extraction).Assembly.Location, "extract", "--format", "jsonl", folder.FullName])
                start.ArgumentList.Add(word);
            using var tool = Process.Start(start)!;
            var errors = tool.StandardError.ReadToEndAsync();
            var answers = await tool.StandardOutput.ReadToEndAsync();
            await tool.WaitForExitAsync();
            Assert.Equal((0, "", 50), (tool.ExitCode, await errors, answers.Count(letter => letter == '\n')));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void On_a_terminal_the_texts_are_counted_and_faults_are_above_the_bar()
    {
        using var terminal = new StringWriter();
        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                Interactive = InteractionSupport.Yes,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(terminal),
            }
        );
        console.Profile.Width = 100;
        var code = ProgressBar.Show(
            console,
            () => 3,
            (report, answered) =>
            {
                for (var i = 0; i < 3; i++)
                    answered();
                report("a[1].txt: no text");
                return 7;
            }
        );
        Assert.Equal(7, code);
        Assert.Contains("3 texts", terminal.ToString(), StringComparison.Ordinal);
        Assert.Contains("a[1].txt: no text", terminal.ToString(), StringComparison.Ordinal);
    }
}
