using CorpusGen.Core;
using CorpusGen.Core.Citations;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Remembering;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>A file with `CorpusCheck="true"`: a readme, documentation, slides.</summary>
/// <param name="Path">Its path on this machine.</param>
/// <param name="File">The file as the corpus names it.</param>
/// <param name="Text">Its text.</param>
internal sealed record CheckedFile(string Path, CorpusFile File, string Text)
{
    /// <summary>Returns its content, from the memory if the text is the same as in the last build.</summary>
    /// <param name="memory">The memory.</param>
    /// <param name="name">The name of its file in the memory.</param>
    public Document Read(BuildMemory memory, string name)
    {
        var key = File.Path + "\0" + Text;
        if (memory.Read(name, key) is { } bytes)
            return RememberedText.Read(bytes, File, Text).Read.Document;
        var read = CorpusCompiler.Read(File, Text);
        memory.Write(name, key, RememberedText.Write(read, findings: null));
        return read.Document;
    }
}

/// <summary>Checks the citations of files with `CorpusCheck="true"`, as the analyzer does in editors.</summary>
internal static class CheckedFiles
{
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

    /// <summary>Returns the finding of a citation; null if it is verbatim.</summary>
    /// <param name="path">The path of the file on this machine.</param>
    /// <param name="document">The content of the file.</param>
    /// <param name="citation">The citation.</param>
    /// <param name="corpus">The corpus.</param>
    public static BuildFinding? Check(string path, Document document, LocatedCitation citation, CitationCorpus corpus) =>
        CitationDiagnostics.Of(corpus.Check(citation.Claim)) is { } diagnostic
            ? new BuildFinding(
                path,
                document.Lines.LineAt(citation.Range.Start) + 1,
                document.Lines.ColumnAt(citation.Range.Start) + 1,
                diagnostic.Definition,
                IsOfRule: true,
                diagnostic.Message
            )
            : null;

    private static bool IsChecked(ITaskItem file) => file.GetMetadata("CorpusCheck").Equals("true", StringComparison.OrdinalIgnoreCase);
}
