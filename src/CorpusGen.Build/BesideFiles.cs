using CorpusGen.Core.Files;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>What the findings in texts depend on besides the texts: the additional files of the project.</summary>
/// <param name="Paths">The paths of all additional files: a link can lead to one that is not in the corpus.</param>
/// <param name="Images">The paths of the images.</param>
/// <param name="Baseline">The known findings.</param>
internal sealed record BesideFiles(HashSet<string> Paths, EquatableArray<string> Images, string Baseline)
{
    /// <summary>Reads the additional files of a project.</summary>
    public static BesideFiles Of(ITaskItem[] files, string projectFolder)
    {
        var all = files.Select(file => Path.GetFullPath(Path.Combine(projectFolder, file.ItemSpec))).ToList();
        var inProject = files.Zip(all, (file, path) => ProjectPath.Of(path, file.GetMetadata("Link").Trim(), projectFolder)).ToList();
        return new BesideFiles(
            new HashSet<string>(inProject, StringComparer.OrdinalIgnoreCase),
            inProject.Where(FileChoice.IsImage).OrderBy(path => path, StringComparer.Ordinal).ToEquatableArray(),
            string.Join(
                "\n",
                all.Where(path => Path.GetFileName(path).Equals(Core.Validation.Baseline.FileName, StringComparison.OrdinalIgnoreCase))
                    .Where(File.Exists)
                    .Select(File.ReadAllText)
            )
        );
    }

    /// <summary>Returns a text that is different if anything has changed.</summary>
    public override string ToString() => string.Join("\n", Paths.OrderBy(path => path, StringComparer.Ordinal)) + "\n\n" + Baseline;
}
