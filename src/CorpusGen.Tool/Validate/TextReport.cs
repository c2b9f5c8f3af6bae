using System.Text;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Validate;

/// <summary>Writes findings in the format of the compiler: `path(line,column): warning CORPUS202: message`.</summary>
internal static class TextReport
{
    /// <summary>Writes the findings and their number.</summary>
    public static void Write(Stream output, TextWriter summary, IReadOnlyList<RatedFinding> findings, int documents, bool showInfo)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (finding, severity, document) in findings)
        {
            if (severity == Severity.Info && !showInfo)
                continue;
            var start = finding.Place.Range.Start;
            var (line, column) = (document.Lines.LineAt(start) + 1, document.Lines.ColumnAt(start) + 1);
            writer.WriteLine($"{MessageText.Of(finding.Place.Path)}({line},{column}): {NameOf(severity)} {finding.Id}: {finding.Message}");
        }

        var counts = new[]
        {
            Counted.Of(Count(Severity.Error), "error"),
            Counted.Of(Count(Severity.Warning), "warning"),
            Counted.Of(Count(Severity.Info), "info"),
        };
        summary.WriteLine($"{Counted.Of(documents, "document")}: {string.Join(", ", counts)}");

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);
    }

    private static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
