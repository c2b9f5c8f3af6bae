using CorpusGen.Core.Files;
using CorpusGen.Core.Text;
using CorpusGen.Tool.Files;
using CorpusGen.Tool.Projects;

namespace CorpusGen.Tool.Validate;

/// <summary>Lists the images that a build lists: those of the named folders, and of the folders that a site has its images in.</summary>
internal static class ImageFiles
{
    // The default of `CorpusAssets`.
    private static readonly string[] Assets = ["static", "public", "assets"];

    /// <summary>Returns the paths of the images from the folders of their projects.</summary>
    /// <param name="arguments">The folders that are named; anything else has no images.</param>
    /// <param name="texts">The texts that were found.</param>
    /// <param name="projects">The projects of the folders.</param>
    public static EquatableArray<string> Find(IEnumerable<string> arguments, IEnumerable<NamedText> texts, ProjectTexts? projects = null)
    {
        var roots = projects ?? new ProjectTexts("");
        var folders = texts
            .Select(text => text.ProjectFolder)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(root => Assets.Select(name => (root, folder: Path.Combine(root, name))))
            .Concat(arguments.Select(argument => (root: roots.RootOf(argument), folder: Path.GetFullPath(argument))))
            .Distinct()
            .Where(pair => Directory.Exists(pair.folder));
        var images = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (root, folder) in folders)
        {
            foreach (var file in FolderFiles.Below(folder.TrimEnd('/') + '/', FileChoice.IsImage))
            {
                // A folder that cannot be listed is among the files.
                if (FileChoice.IsImage(file) && !SkippedFolders.Has(Path.GetRelativePath(folder, file)))
                    images.Add(ProjectTexts.WithSlashes(Path.GetRelativePath(root, file)));
            }
        }

        return images.ToEquatableArray();
    }
}
