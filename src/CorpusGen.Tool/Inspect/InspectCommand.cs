using System.CommandLine;
using System.Text;
using CorpusGen.Tool.Corpora;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Inspect;

/// <summary>The command `corpusgen inspect`: shows what is found in texts, in the terminal.</summary>
internal static class InspectCommand
{
    /// <summary>Creates the command.</summary>
    public static Command Create()
    {
        var paths = PathsArgument.Create();
        var command = new ToolCommand(
            "inspect",
            "Shows the outline, quotations, figures, dates and findings of texts.",
            "inspect corpus/harbour.txt",
            "inspect 'corpus/reports/*.md'"
        )
        {
            paths,
        };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, Console.OpenStandardOutput(), Console.Error, Style.OfOutput()));
        return command;
    }

    /// <summary>Shows the texts and returns the exit code.</summary>
    public static int Run(IReadOnlyList<string> paths, Stream output, TextWriter errors, Style style)
    {
        var corpus = CorpusReading.Read(paths, errors.WriteLine);
        var findings = corpus.Judge().ToLookup(finding => finding.Document.File.Path, StringComparer.Ordinal);
        var entries = corpus.Map.Documents.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var read in corpus.Documents)
            InspectText.Write(writer, style, read, entries[read.Document.File.Path], [.. findings[read.Document.File.Path]]);
        return corpus.IsComplete ? ExitCode.Success : ExitCode.Unreadable;
    }
}
