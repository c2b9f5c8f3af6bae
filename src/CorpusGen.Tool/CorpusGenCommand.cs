using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using CorpusGen.Tool.Cite;
using CorpusGen.Tool.Diff;
using CorpusGen.Tool.Export;
using CorpusGen.Tool.Extract;
using CorpusGen.Tool.Inspect;
using CorpusGen.Tool.Names;
using CorpusGen.Tool.New;
using CorpusGen.Tool.Report;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Validate;
using CorpusGen.Tool.Watch;

namespace CorpusGen.Tool;

/// <summary>The command `corpusgen`: the list of its commands, and the exit codes that they share.</summary>
internal static class CorpusGenCommand
{
    /// <summary>Runs a command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Create().Parse(args);
        if (parsed.Action is not ParseErrorAction)
            return await parsed.InvokeAsync();
        await UsageError.WriteAsync(parsed, Console.Error);
        return ExitCode.WrongUse;
    }

    /// <summary>Creates the command with all commands, in the order of the help.</summary>
    public static RootCommand Create()
    {
        var root = new RootCommand(
            "CorpusGen: quotations, figures and dates in prose, as data.\n\n"
                + "Exit codes: 0 success, 1 findings or differences, 2 wrong use, 3 something could not be read or written."
        )
        {
            NewCommand.Create(),
            InspectCommand.Create(),
            ReportCommand.Create(),
            ExtractCommand.Create(),
            ValidateCommand.Create(),
            BaselineCommand.Create(),
            WatchCommand.Create(),
            CiteCommand.Create(),
            ExportCommand.Create(),
            NamesCommand.Create(),
            DiffCommand.Create(),
        };
        foreach (var option in root.Options.OfType<HelpOption>())
            option.Action = new HelpWithExamples((HelpAction)option.Action!);
        return root;
    }
}
