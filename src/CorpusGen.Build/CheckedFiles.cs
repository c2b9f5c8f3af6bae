using CorpusGen.Core.Citations;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>A file with `CorpusCheck="true"`: a readme, documentation, slides.</summary>
/// <param name="Path">Its path on this machine.</param>
/// <param name="File">The file as the corpus names it.</param>
/// <param name="Text">Its text.</param>
internal sealed record CheckedFile(string Path, CorpusFile File, string Text)
{
    private Document? _document;

    /// <summary>Gets its content. It is read when it is needed first.</summary>
    public Document Document => _document ??= DocumentReader.Read(File, Text);
}

/// <summary>Checks the citations of files with `CorpusCheck="true"`, as the analyzer does in editors.</summary>
internal static class CheckedFiles
{
    /// <summary>Returns true for a file whose citations are checked.</summary>
    public static bool IsChecked(ITaskItem file) => file.GetMetadata("CorpusCheck").Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the files that are there and are text.</summary>
    public static List<CheckedFile> Read(ITaskItem[] files, string projectFolder)
    {
        var found = new List<CheckedFile>();
        foreach (var item in files.Where(IsChecked))
        {
            var path = Path.GetFullPath(Path.Combine(projectFolder, item.ItemSpec));
            if (File.Exists(path) && TextBytes.Decode(File.ReadAllBytes(path)) is { } text)
            {
                var file = new CorpusFile(ProjectPath.Of(path, item.GetMetadata("Link").Trim(), projectFolder));
                found.Add(new CheckedFile(path, file, text));
            }
        }

        return found;
    }

    /// <summary>Returns the findings of a citation.</summary>
    public static BuildFinding? Check(CheckedFile file, LocatedCitation citation, CitationCorpus corpus) =>
        CitationDiagnostics.Of(corpus.Check(citation.Claim)) is { } diagnostic
            ? new BuildFinding(
                file.Path,
                file.Document.Lines.LineAt(citation.Range.Start) + 1,
                file.Document.Lines.ColumnAt(citation.Range.Start) + 1,
                diagnostic.Definition,
                IsOfRule: true,
                diagnostic.Message
            )
            : null;
}
