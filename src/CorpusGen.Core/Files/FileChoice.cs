using CorpusGen.Core.Model;

namespace CorpusGen.Core.Files;

/// <summary>
/// Decides which files of a project belong to the corpus: files with the metadata `Corpus="true"`, and files in a corpus folder with an
/// extension that CorpusGen reads. The generator and the build tasks share it, so that both see the same corpus.
/// </summary>
public static class FileChoice
{
    /// <summary>Returns the corpus file for a path; null if the file is not in the corpus.</summary>
    /// <param name="path">The file's path on this machine.</param>
    /// <param name="metadata">Returns the file's metadata by name; empty if it is not set.</param>
    /// <param name="settings">The settings of the project.</param>
    public static CorpusFile? Choose(string path, Func<string, string> metadata, FileSettings settings)
    {
        var wanted = metadata("Corpus");
        if (wanted.Equals("false", StringComparison.OrdinalIgnoreCase))
            return null;
        var ofProject = ProjectPath.Of(path, metadata("Link"), settings.ProjectFolder);
        var ofCorpus = InCorpus(ofProject, FoldersOf(settings.Folders));
        var chosen =
            wanted.Equals("true", StringComparison.OrdinalIgnoreCase)
            || (ofCorpus.Length > 0 && FileExtensions.IsAny(ofProject, FileExtensions.Documents) && !SettingFiles.Has(ofCorpus));
        if (!chosen)
            return null;
        var named = metadata("Collection");
        var part = named.Length == 0 ? settings.Collections.Find(ofProject, ofCorpus) : null;
        var collection = part?.Collection ?? FolderConventions.CollectionOf(ofCorpus) ?? CollectionOf(ofCorpus);
        var syntax = metadata("CorpusSyntax") is { Length: > 0 } own ? own : settings.Syntax;
        return new CorpusFile(ofProject, named.Length > 0 ? named : collection, metadata("CorpusName"))
        {
            Language = settings.Language,
            Syntax = syntax.Length > 0 ? syntax : settings.Sites.Find(ofProject),
        };
    }

    /// <summary>Returns the path from the corpus folder; empty if no folder of the path is one.</summary>
    /// <param name="path">The path from the project's folder.</param>
    /// <param name="folders">The names of the corpus folders.</param>
    public static string InCorpus(string path, IReadOnlyList<string> folders)
    {
        for (var start = 0; path.IndexOf('/', start) is >= 0 and var end; start = end + 1)
        {
            var name = path.Substring(start, end - start);
            if (folders.Contains(name, StringComparer.OrdinalIgnoreCase))
                return path.Substring(end + 1);
        }

        return "";
    }

    /// <summary>Returns true for an image. Images are never read.</summary>
    public static bool IsImage(string path) => FileExtensions.IsAny(path, FileExtensions.Images);

    /// <summary>Returns the names of the corpus folders.</summary>
    /// <param name="folders">The names, separated by bars or semicolons; empty for the default.</param>
    // The compiler cuts a property at a semicolon, so the package's targets write bars instead.
    public static IReadOnlyList<string> FoldersOf(string folders) =>
        [
            .. (folders.Length == 0 ? "corpus|seeds" : folders)
                .Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.Trim())
                .Where(name => name.Length > 0),
        ];

    // The first folder below the corpus folder. In Jekyll, the drafts of "_posts" are in "_drafts".
    private static string CollectionOf(string ofCorpus)
    {
        var end = ofCorpus.IndexOf('/');
        var folder = end < 0 ? "Documents" : ofCorpus.Substring(0, end);
        return folder.Equals("_drafts", StringComparison.OrdinalIgnoreCase) ? "_posts" : folder;
    }
}
