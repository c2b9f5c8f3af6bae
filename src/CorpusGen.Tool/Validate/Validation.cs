using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Packages;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Projects;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Validate;

/// <summary>Runs `corpusgen validate`: reads the documents, applies the rules and writes the findings.</summary>
internal static class Validation
{
    /// <summary>Validates the documents and returns the exit code.</summary>
    public static int Run(ValidateRequest request, Stream output, TextWriter errors)
    {
        try
        {
            var projects = new ProjectTexts(request.Syntax);
            var texts = TextFiles.Find(request.Paths, projects);
            var documents = ReadAll(texts, errors, out var areAllRead);
            var byPath = documents.ToDictionary(document => document.File.Path, StringComparer.Ordinal);
            var findings = BuildRules
                .Judge(documents, texts, request.Paths)
                .Select(finding => (Finding: finding, Document: byPath[finding.Place.Path]))
                .ToList();
            if (request.NewBaseline is { } file)
            {
                File.WriteAllText(file, Baseline.Write(findings));
                errors.WriteLine($"{file}: {Counted.Of(findings.Count, "finding")} recorded");
                return areAllRead ? ExitCode.Success : ExitCode.Unreadable;
            }

            var known = Baseline.Read(request.Baseline is { } path ? File.ReadAllText(path) : "");
            var settings = new EditorConfig();
            var judged = findings
                .Where(pair => !known.Has(pair.Finding, pair.Document))
                .Select(pair => new RatedFinding(
                    pair.Finding,
                    SeverityChoice.Of(pair.Finding.Definition, settings.Of(pair.Document.File.Path)),
                    pair.Document
                ))
                .Where(finding => finding.Severity != Severity.None)
                .ToList();
            if (request.Format == "sarif")
                Sarif.Write(output, judged, byPath);
            else
                TextReport.Write(output, errors, judged, documents.Count, request.ShowInfo);
            if (!areAllRead)
                return ExitCode.Unreadable;
            return judged.Exists(finding => finding.Severity >= request.Threshold) ? ExitCode.Findings : ExitCode.Success;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine(MessageText.Of(fault.Message));
            return ExitCode.Unreadable;
        }
    }

    // The positions in a package are those of its Markdown, but its findings have its own path.
    private static Document Read(CorpusFile file, string text) =>
        FileExtensions.IsAny(file.Path, FileExtensions.Packages)
            ? DocumentReader.Read(file with { Path = file.Path + ".md" }, text) with
            {
                File = file,
            }
            : DocumentReader.Read(file, text);

    // A file that cannot be read does not stop the others. Reading is most of the work, and texts do not depend on each other.
    private static List<Document> ReadAll(IReadOnlyList<NamedText> texts, TextWriter errors, out bool areAllRead)
    {
        var results = texts.AsParallel().AsOrdered().Select(text => Read(text.File)).ToList();
        foreach (var (_, message, _) in results)
        {
            if (message is not null)
                errors.WriteLine(MessageText.Of(message));
        }

        areAllRead = results.TrueForAll(result => result.IsRead);
        return [.. results.Select(result => result.Document).OfType<Document>()];
    }

    private static (Document? Document, string? Message, bool IsRead) Read(CorpusFile file)
    {
        try
        {
            var notText = DiagnosticCatalog.FileNotText;
            return TextFiles.Read(file) is { } text
                ? (Read(file, text), null, true)
                : (null, $"{file.Path}: warning {notText.Id}: {notText.Format(file.Path)}", true);
        }
        catch (PackageFaultException fault)
        {
            var unread = DiagnosticCatalog.PackageNotRead;
            return (null, $"{file.Path}: warning {unread.Id}: {unread.Format(file.Path, fault.Message)}", true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{file.Path}: {fault.Message}", false);
        }
    }
}
