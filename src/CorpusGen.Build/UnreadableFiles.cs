using System.Collections.Concurrent;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds corpus files that are not text, or cannot be opened. The compiler would stop the build (CS2015, CS1504), so they are not passed to
/// it, and reported here. Reads all files in parallel.
/// </summary>
public sealed class UnreadableFiles : ITask
{
    /// <summary>The project's additional files, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The corpus folders, separated by bars or semicolons.</summary>
    public string Folders { get; set; } = "";

    /// <summary>The files that must not be passed to the compiler.</summary>
    [Output]
    public ITaskItem[] Unreadable { get; set; } = [];

    /// <summary>`true` if a text may have an embargo, so that its members depend on the day of the build.</summary>
    [Output]
    public string MayHaveEmbargo { get; set; } = "";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <inheritdoc/>
    public bool Execute()
    {
        var found = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var embargo = 0;
        ProjectFiles
            .Choose(Files, ProjectFolder, new FileSettings(ProjectFolder, Folders))
            .AsParallel()
            .ForAll(file =>
            {
                if (!File.Exists(file.Path))
                    return;
                if (ReadText(file.Path) is not { } bytes)
                    found[file.Path] = true;
                else if (Volatile.Read(ref embargo) == 0 && EmbargoKey.MayBeIn(bytes))
                    Volatile.Write(ref embargo, 1);
            });
        MayHaveEmbargo = embargo == 1 ? "true" : "";
        Unreadable = [.. Files.Where(item => found.ContainsKey(Path.GetFullPath(Path.Combine(ProjectFolder, item.ItemSpec))))];
        foreach (var file in Unreadable)
        {
            var name = MessageText.Of(file.ItemSpec);
            BuildEngine.Log(DiagnosticCatalog.FileNotText, name, name);
        }

        return true;
    }

    private static byte[]? ReadText(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            // A binary file has two NULs in a row, so most files need not be decoded.
            return bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[0, 0]) < 0 || TextBytes.Decode(bytes) is not null ? bytes : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
