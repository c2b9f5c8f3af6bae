using System.CommandLine;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Validate;

/// <summary>The command `corpusgen baseline`: writes the findings of today to a file, so that only new ones are reported.</summary>
internal static class BaselineCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var file = new Option<string>("--output", "-o")
        {
            Description = "The file to write. A build reads it if it is among the AdditionalFiles.",
            DefaultValueFactory = _ => Baseline.FileName,
        };
        var command = new ToolCommand(
            "baseline",
            "Writes all findings to a file. `validate --baseline` and builds report only what is not in it.",
            "baseline corpus",
            "baseline corpus -o known.baseline"
        )
        {
            paths,
            file,
        };
        command.SetAction(parsed =>
            Validation.Run(
                new ValidateRequest(parsed.GetValue(paths)!, "text", Severity.Warning, ShowInfo: false, null, parsed.GetValue(file)),
                Console.OpenStandardOutput(),
                Console.Error
            )
        );
        return command;
    }
}
