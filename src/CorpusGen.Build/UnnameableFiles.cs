using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds files whose names cannot be passed to the compiler. Its arguments cannot contain quotation marks, bars and control characters,
/// and MSBuild changes backslashes and invalid characters. Each such file would stop the build with "source file not found". The compiler
/// takes names with asterisks and question marks as patterns; they are found too, if they match other files.
/// </summary>
public sealed class UnnameableFiles : ITask
{
    /// <summary>The files that were found in the corpus folders.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The files that must not be passed to the compiler.</summary>
    [Output]
    public ITaskItem[] Unnameable { get; set; } = [];

    private readonly Dictionary<string, HashSet<string>> _listed = new(StringComparer.Ordinal);

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

    // The name comes from the listing of the folder. If the file does not exist, MSBuild has changed its name.
    private bool IsNameable(string path)
    {
        foreach (var letter in path)
        {
            if (letter is '"' or '|' || char.IsControl(letter))
                return false;
        }

        return IsListed(path) || File.Exists(path) || Directory.Exists(path);
    }

    // One listing of a folder takes less time than a question for each of its files.
    private bool IsListed(string path)
    {
        var end = path.LastIndexOf('/') + 1;
        var folder = path.Substring(0, end);
        if (!_listed.TryGetValue(folder, out var names))
            _listed.Add(folder, names = List(folder.Length == 0 ? "." : folder));
        return names.Contains(path.Substring(end));
    }

    private static HashSet<string> List(string folder)
    {
        try
        {
            return new HashSet<string>(Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName), StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

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
