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
    /// <param name="projectFolder">The folder of the project.</param>
    /// <param name="folders">The corpus folders, separated by bars or semicolons; empty for the default.</param>
    public static CorpusFile? Choose(string path, Func<string, string> metadata, string projectFolder, string folders)
    {
        var wanted = metadata("Corpus");
        if (wanted.Equals("false", StringComparison.OrdinalIgnoreCase))
            return null;
        var ofProject = ProjectPath.Of(path, metadata("Link"), projectFolder);
        var parts = ofProject.Split('/');
        var folder = FindFolder(parts, folders);
        var chosen =
            wanted.Equals("true", StringComparison.OrdinalIgnoreCase)
            || (folder >= 0 && FileExtensions.IsAny(ofProject, FileExtensions.Documents));
        if (!chosen)
            return null;
        var collection = metadata("Collection");
        // The first folder below the corpus folder gives the collection its name.
        if (collection.Length == 0)
            collection = folder >= 0 && folder + 2 < parts.Length ? CollectionOf(parts[folder + 1]) : "Documents";
        return new CorpusFile(ofProject, collection, metadata("CorpusName"));
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

    // In Jekyll, the drafts of "_posts" are in "_drafts".
    private static string CollectionOf(string folder) => folder.Equals("_drafts", StringComparison.OrdinalIgnoreCase) ? "_posts" : folder;

    private static int FindFolder(string[] parts, string folders)
    {
        var wanted = new HashSet<string>(FoldersOf(folders), StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (wanted.Contains(parts[i]))
                return i;
        }

        return -1;
    }
}
