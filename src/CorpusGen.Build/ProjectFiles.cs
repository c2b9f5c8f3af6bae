using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>A corpus file of the project.</summary>
/// <param name="File">Which it is.</param>
/// <param name="Path">Where it lies.</param>
internal sealed record ProjectFile(CorpusFile File, string Path);

/// <summary>Chooses the corpus files of a project just as the compiler's side does.</summary>
internal static class ProjectFiles
{
    /// <summary>Chooses the files, in the order of the items. Where two have one path in the corpus, Core takes the first.</summary>
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

    // The compiler reads metadata from a file of settings, where a semicolon and " #" begin a comment.
    private static string Cut(string metadata)
    {
        var end = metadata.IndexOf(';');
        var comment = metadata.IndexOf(" #", StringComparison.Ordinal);
        if (comment >= 0 && (end < 0 || comment < end))
            end = comment;
        return (end < 0 ? metadata : metadata.Substring(0, end)).Trim();
    }
}
