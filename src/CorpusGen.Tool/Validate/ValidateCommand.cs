using System.CommandLine;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Validation;

namespace CorpusGen.Tool.Validate;

/// <summary>The command `corpusgen validate`: applies the rules of the build without a build.</summary>
internal static class ValidateCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description = $"Files, and folders whose {string.Join(", ", FileExtensions.Prose)} files are read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "How the answer is laid out: text, or sarif for SARIF 2.1.0.",
            DefaultValueFactory = _ => "text",
        };
        var severity = new Option<string>("--severity")
        {
            Description = "From which severity on the exit code is 1: error, warning or info.",
            DefaultValueFactory = _ => "warning",
        };
        var info = new Option<bool>("--info") { Description = "Print doubts (info) too. SARIF has them always." };
        var baseline = new Option<string?>("--baseline")
        {
            Description = $"A file of findings that are not reported again ({Baseline.FileName}).",
        };
        var written = new Option<string?>("--write-baseline") { Description = "Write all findings to this file, and succeed." };
        format.AcceptOnlyFromAmong("text", "sarif");
        severity.AcceptOnlyFromAmong("error", "warning", "info");
        var command = new Command("validate", "Says what is wrong in texts, by the rules of the build.")
        {
            paths,
            format,
            severity,
            info,
            baseline,
            written,
        };
        command.SetAction(parsed =>
            Validation.Run(
                new ValidateRequest(
                    parsed.GetValue(paths)!,
                    parsed.GetValue(format)!,
                    SeverityChoice.Read(parsed.GetValue(severity)) ?? Severity.Warning,
                    parsed.GetValue(info),
                    parsed.GetValue(baseline),
                    parsed.GetValue(written)
                ),
                Console.OpenStandardOutput(),
                Console.Error
            )
        );
        return command;
    }
}
