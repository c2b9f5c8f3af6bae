using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>A corpus file of the project.</summary>
/// <param name="File">The file in the corpus.</param>
/// <param name="Path">Its path on this machine.</param>
internal sealed record ProjectFile(CorpusFile File, string Path);

/// <summary>Finds the corpus files of a project as the generator finds them.</summary>
internal static class ProjectFiles
{
    /// <summary>Returns the files in the order of the items. If two have the same path in the corpus, Core uses the first.</summary>
    public static List<ProjectFile> Choose(ITaskItem[] items, string projectFolder, string folders)
    {
        var chosen = new List<ProjectFile>();
        foreach (var item in items)
        {
            var path = Path.GetFullPath(Path.Combine(projectFolder, item.ItemSpec));
            if (FileChoice.Choose(path, name => Cut(item.GetMetadata(name)), projectFolder, folders) is { } file)
                chosen.Add(new ProjectFile(file, path));
        }

        return chosen;
    }

    // The compiler reads metadata from a configuration file, in which a semicolon and " #" begin a comment.
    private static string Cut(string metadata)
    {
        var end = metadata.IndexOf(';');
        var comment = metadata.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0 && (end < 0 || comment < end))
            end = comment;
        return (end < 0 ? metadata : metadata.Substring(0, end)).Trim();
    }
}
