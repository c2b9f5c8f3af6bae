using CorpusGen.Core.Model;

namespace CorpusGen.Core.Files;

/// <summary>
/// Which files of a project belong to the corpus: those whose metadata `Corpus` is true, and those of an extension we read that lie in
/// one of the project's corpus folders. The compiler and the build ask it alike, so that both have the same corpus.
/// </summary>
public static class FileChoice
{
    private static readonly string[] Extensions = [".txt", ".text", ".md", ".markdown", ".yaml", ".yml", ".json"];

    private static readonly string[] Images = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"];

    /// <summary>Chooses a file; null where it is none of the corpus.</summary>
    /// <param name="path">Its path on this machine.</param>
    /// <param name="metadata">Gives its metadata by name; empty where it has none.</param>
    /// <param name="projectFolder">The folder of the project.</param>
    /// <param name="folders">The corpus folders, with bars or semicolons between them; empty for the default.</param>
    public static CorpusFile? Choose(string path, Func<string, string> metadata, string projectFolder, string folders)
    {
        var wanted = metadata("Corpus");
        if (wanted.Equals("false", StringComparison.OrdinalIgnoreCase))
            return null;
        var ofProject = ProjectPath.Of(path, metadata("Link"), projectFolder);
        var parts = ofProject.Split('/');
        var folder = FindFolder(parts, folders);
        var chosen = wanted.Length > 0 || (folder >= 0 && HasExtension(ofProject, Extensions));
        if (!chosen)
            return null;
        var collection = metadata("Collection");
        // The first folder below the corpus folder names the collection.
        if (collection.Length == 0)
            collection = folder >= 0 && folder + 2 < parts.Length ? parts[folder + 1] : "Documents";
        return new CorpusFile(ofProject, collection, metadata("CorpusName"));
    }

    /// <summary>True for an image, which is never read.</summary>
    public static bool IsImage(string path) => HasExtension(path, Images);

    // Not by System.IO, which throws for characters that some platforms do not have in paths.
    private static bool HasExtension(string path, string[] extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static int FindFolder(string[] parts, string folders)
    {
        // A semicolon would end the property where the compiler reads it; the package's targets write a bar in its place.
        var names = (folders.Length == 0 ? "corpus|seeds" : folders)
            .Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(name => name.Trim());
        var wanted = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < parts.Length - 1; i++)
        {
            if (wanted.Contains(parts[i]))
                return i;
        }

        return -1;
    }
}
