using CorpusGen.Core.Naming;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Writes the corpus of a project into one file, which the compiler takes in as a resource: what the compiler need not read as C# costs it nothing. Says
/// by <see cref="Resource"/> whether it has done so; a small corpus stays in the code.
/// </summary>
public sealed class StoreCorpus : ITask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The project's additional files, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The corpus folders, with bars or semicolons between them.</summary>
    public string Folders { get; set; } = "";

    /// <summary>`CorpusDrafts` of the project.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>`Configuration` of the project.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>`resource` to write whatever the size; else the size decides.</summary>
    public string Storage { get; set; } = "";

    /// <summary>`CorpusSearch` of the project: `true` for an index that is searched.</summary>
    public string Search { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Target { get; set; } = "";

    /// <summary>True where the editor only asks, and no assembly will be made.</summary>
    public bool DesignTime { get; set; }

    /// <summary>The name of the resource; empty where the corpus stays in the code.</summary>
    [Output]
    public string Resource { get; set; } = "";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public bool Execute()
    {
        try
        {
            var files = ProjectFiles.Choose(Files, ProjectFolder, Folders);
            if (!CorpusSize.IsForResource(Storage, files)) return true;
            Resource = "CorpusGen.corpus";
            if (!DesignTime) ResourceFile.Update(Target, files, Standing.LeavesDraftsOut(Drafts, Configuration), Search.Equals("true", StringComparison.OrdinalIgnoreCase), _cancellation.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs("CorpusGen", "CORPUS909", Target, 0, 0, 0, 0, "The corpus cannot be stored: " + fault.Message, "", "CorpusGen"));
            return false;
        }
    }
}
