using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Files;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds corpus files that are not text, or cannot be opened. The compiler would stop the build (CS2015, CS1504), so they are not passed to
/// it, and reported here. Reads those that have changed since they were read last.
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

    /// <summary>The file that lists the texts that were read last; empty for none.</summary>
    public string StateFile { get; set; } = "";

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
        var known = ReadableTexts.Read(StateFile);
        var young = Stamp.YoungFrom;
        var texts = ProjectFiles
            .Choose(Files, ProjectFolder, new FileSettings(ProjectFolder, Folders))
            .AsParallel()
            .Select(file => Read(StampedFile.Of(file, young), known))
            .ToList();
        var unreadable = new HashSet<string>(texts.Where(text => text.IsUnreadable).Select(text => text.Text.Path), StringComparer.Ordinal);
        MayHaveEmbargo = texts.Exists(text => text.MayHaveEmbargo) ? "true" : "";
        Unreadable =
            unreadable.Count == 0
                ? []
                : [.. Files.Where(item => unreadable.Contains(Path.GetFullPath(Path.Combine(ProjectFolder, item.ItemSpec))))];
        foreach (var file in Unreadable)
        {
            var name = MessageText.Of(file.ItemSpec);
            BuildEngine.Log(DiagnosticCatalog.FileNotText, name, name);
        }

        if (StateFile.Length > 0)
            known.Write(StateFile, texts.Where(text => !text.IsUnreadable).Select(text => (text.Text, text.MayHaveEmbargo)));
        return true;
    }

    private static (StampedFile Text, bool IsUnreadable, bool MayHaveEmbargo) Read(StampedFile text, ReadableTexts known)
    {
        if (known.MayHaveEmbargo(text) is { } embargo)
            return (text, false, embargo);
        if (!File.Exists(text.Path))
            return (text, false, false);
        return ReadText(text.Path) is { } bytes ? (text, false, EmbargoKey.MayBeIn(bytes)) : (text, true, false);
    }

    private static byte[]? ReadText(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            // A binary file has NULs, so most files need not be decoded.
            return bytes.AsSpan().IndexOf((byte)0) < 0 || TextBytes.Decode(bytes) is not null ? bytes : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
