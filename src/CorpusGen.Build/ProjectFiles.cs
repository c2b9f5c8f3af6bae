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
    /// <summary>
    /// Returns the files in the order of the items. If a file has several items, the metadata of the last one applies, as for the compiler.
    /// </summary>
    public static List<ProjectFile> Choose(ITaskItem[] items, string projectFolder, FileSettings settings)
    {
        var paths = items.Select(item => Path.GetFullPath(Path.Combine(projectFolder, item.ItemSpec))).ToList();
        var last = new Dictionary<string, ITaskItem>(StringComparer.Ordinal);
        for (var i = 0; i < items.Length; i++)
            last[paths[i]] = items[i];
        var chosen = new List<ProjectFile>();
        foreach (var path in paths)
        {
            var item = last[path];
            if (FileChoice.Choose(path, name => item.GetMetadata(name).Trim(), settings) is { } file)
                chosen.Add(new ProjectFile(file, path));
        }

        return chosen;
    }
}
