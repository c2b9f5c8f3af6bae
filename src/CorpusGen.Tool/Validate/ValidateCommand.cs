using System.CommandLine;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Projects;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Validate;

/// <summary>The command `corpusgen validate`: applies the rules of the build without a build.</summary>
internal static class ValidateCommand
{
    /// <summary>Creates the command with its options.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("paths")
        {
            Description =
                "Files, globs, and folders in which "
                + $"{string.Join(", ", [.. FileExtensions.Documents, .. FileExtensions.Packages])} are read.",
            Arity = ArgumentArity.OneOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "The format of the output: text, or sarif for SARIF 2.1.0.",
            DefaultValueFactory = _ => "text",
        };
        var severity = new Option<string>("--severity")
        {
            Description = "The exit code is 1 if there is a finding of this severity or above: error, warning or info.",
            DefaultValueFactory = _ => "warning",
        };
        var info = new Option<bool>("--info") { Description = "Prints findings of severity info too. SARIF always contains them." };
        var baseline = new Option<string?>("--baseline")
        {
            Description = $"A file of known findings, which are not reported again ({Baseline.FileName}).",
        };
        var written = new Option<string?>("--write-baseline") { Description = "Writes all findings to this file. The exit code is 0." };
        var syntax = SyntaxOption.Create();
        format.AcceptOnlyFromAmong("text", "sarif");
        severity.AcceptOnlyFromAmong("error", "warning", "info");
        var command = new ToolCommand(
            "validate",
            "Checks texts with the rules of the build. The exit code is 1 if there are findings.",
            "validate corpus",
            "validate corpus --severity error",
            "validate 'corpus/**/*.md' --format sarif > corpus.sarif"
        )
        {
            paths,
            format,
            severity,
            info,
            baseline,
            written,
            syntax,
        };
        command.SetAction(parsed =>
            Validation.Run(
                new ValidateRequest(
                    parsed.GetValue(paths)!,
                    parsed.GetValue(format)!,
                    SeverityChoice.Read(parsed.GetValue(severity)) ?? Severity.Warning,
                    parsed.GetValue(info),
                    parsed.GetValue(baseline),
                    parsed.GetValue(written),
                    parsed.GetValue(syntax) ?? ""
                ),
                Console.OpenStandardOutput(),
                Console.Error
            )
        );
        return command;
    }
}
