using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Packages;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Projects;
using CorpusGen.Tool.Validate;

namespace CorpusGen.Tool.Corpora;

/// <summary>The documents that command line arguments name, read and named as the generator does.</summary>
/// <param name="Documents">The documents, in order of their paths.</param>
/// <param name="Map">The names of documents and speakers.</param>
/// <param name="IsComplete">False if some file could not be read. It was reported.</param>
internal sealed record CorpusReading(IReadOnlyList<ReadDocument> Documents, CorpusMap Map, bool IsComplete)
{
    private IReadOnlyList<string> Paths { get; init; } = [];

    private IReadOnlyList<NamedText> Texts { get; init; } = [];

    /// <summary>Reads files, the text files of folders, and the matches of globs.</summary>
    /// <param name="paths">The arguments.</param>
    /// <param name="report">Takes a message for each file that could not be read, in order of the paths.</param>
    /// <param name="stop">Cancels the reading.</param>
    public static CorpusReading Read(IReadOnlyList<string> paths, Action<string> report, CancellationToken stop = default)
    {
        var texts = TextFiles.Find(paths);
        var results = texts.AsParallel().AsOrdered().WithCancellation(stop).Select(text => Read(text.File)).ToList();
        foreach (var (_, fault) in results)
        {
            if (fault is not null)
                report(MessageText.Of(fault));
        }

        var documents = results.Select(result => result.Document).OfType<ReadDocument>().ToList();
        return new CorpusReading(
            documents,
            CorpusCompiler.CreateMap(documents.Select(document => document.Head)),
            results.TrueForAll(result => result.Fault is null)
        )
        {
            Paths = paths,
            Texts = texts,
        };
    }

    /// <summary>Returns the findings of all rules of a build, by path and position, with the severities of .editorconfig.</summary>
    public IReadOnlyList<RatedFinding> Judge()
    {
        var documents = Documents.Select(read => read.Document).ToList();
        var byPath = documents.ToDictionary(document => document.File.Path, StringComparer.Ordinal);
        var settings = new EditorConfig();
        return
        [
            .. BuildRules
                .Judge(documents, Texts, Paths)
                .Select(finding => (Finding: finding, Document: byPath[finding.Place.Path]))
                .Select(pair => new RatedFinding(
                    pair.Finding,
                    SeverityChoice.Of(pair.Finding.Definition, settings.Of(pair.Document.File.Path)),
                    pair.Document
                ))
                .Where(finding => finding.Severity != Severity.None),
        ];
    }

    /// <summary>Reads one text, named as the generator does.</summary>
    public static ReadDocument Read(CorpusFile file, string text)
    {
        // The positions in a package are those of its Markdown, but its findings have its own path.
        var isPackage = FileExtensions.IsAny(file.Path, FileExtensions.Packages);
        var document = DocumentReader.Read(isPackage ? file with { Path = file.Path + ".md" } : file, text) with { File = file };
        return new ReadDocument(document, DocumentHead.Of(document), DocumentNames.Of(document));
    }

    private static (ReadDocument? Document, string? Fault) Read(CorpusFile file)
    {
        try
        {
            return TextFiles.Read(file) is { } text ? (Read(file, text), null) : (null, $"{file.Path}: is not a text file");
        }
        catch (PackageFaultException fault)
        {
            return (null, $"{file.Path}: cannot be read as a document: {fault.Message}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return (null, $"{file.Path}: {fault.Message}");
        }
    }
}
