using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds the texts whose names never reach the compiler: those with a quotation mark, a bar or a control character in them, which its
/// arguments cannot have, and those with a backslash or broken letters, which are others to MSBuild. Each would end the build of all the
/// others with "source file not found". And those with a star or a question mark, where they would bring in files that are none of the
/// corpus: the compiler takes them for patterns.
/// </summary>
public sealed class UnnameableFiles : ITask
{
    /// <summary>The files that were found in the corpus folders.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>Those of them that the compiler must not be told of.</summary>
    [Output]
    public ITaskItem[] Unnameable { get; set; } = [];

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <inheritdoc/>
    public bool Execute()
    {
        var nameable = new HashSet<string>(Files.Select(file => file.ItemSpec).Where(IsNameable), StringComparer.Ordinal);
        Unnameable = [.. Files.Where(file => !nameable.Contains(file.ItemSpec) || BringsOthers(file.ItemSpec, nameable))];
        foreach (var file in Unnameable)
        {
            var name = MessageText.Of(file.ItemSpec);
            BuildEngine.Log(DiagnosticCatalog.UnsupportedFileName, name, name);
        }

        return true;
    }

    // A folder's listing gave the name: a file that is not there has another one.
    private static bool IsNameable(string path) =>
        !path.Any(letter => letter is '"' or '|' || char.IsControl(letter)) && (File.Exists(path) || Directory.Exists(path));

    private static bool BringsOthers(string path, HashSet<string> known)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        if (name.IndexOfAny(['*', '?']) < 0)
            return false;
        var folder = path.Substring(0, path.Length - name.Length);
        return Directory
            .EnumerateFiles(folder.Length == 0 ? "." : folder, name)
            .Any(other => !known.Contains(folder + Path.GetFileName(other)));
    }
}
