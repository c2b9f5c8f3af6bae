using CorpusGen.Build.Types;
using CorpusGen.Core.Naming;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Writes the corpus of a project into files that the compiler need not read as C#: an assembly of its own, with the members and the texts, or a resource with
/// the texts alone. Says by <see cref="Assembly"/> or <see cref="Resource"/> which it was; a small corpus stays in the code.
/// </summary>
public sealed class StoreCorpus : ITask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The project's additional files, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's code.</summary>
    public ITaskItem[] Code { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The corpus folders, with bars or semicolons between them.</summary>
    public string Folders { get; set; } = "";

    /// <summary>`CorpusDrafts` of the project.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>`Configuration` of the project.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>`CorpusMembers` of the project, with bars or semicolons.</summary>
    public string Members { get; set; } = "";

    /// <summary>The day the build is as of, as 2024-03-01.</summary>
    public string Today { get; set; } = "";

    /// <summary>`literal`, `resource` or `assembly`; else the size decides.</summary>
    public string Storage { get; set; } = "";

    /// <summary>`CorpusSearch` of the project: `true` for an index that is searched.</summary>
    public string Search { get; set; } = "";

    /// <summary>The namespace of the corpus class.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The name of the corpus class.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>True where the project targets net8.0 or later.</summary>
    public bool IsModern { get; set; }

    /// <summary>True where the project signs its assembly.</summary>
    public bool IsSigned { get; set; }

    /// <summary>The file of the resource.</summary>
    [Required]
    public string ResourceTarget { get; set; } = "";

    /// <summary>The file of the assembly.</summary>
    [Required]
    public string AssemblyTarget { get; set; } = "";

    /// <summary>True where the editor only asks, and no assembly of the project will be made.</summary>
    public bool DesignTime { get; set; }

    /// <summary>The name of the resource; empty where there is none.</summary>
    [Output]
    public string Resource { get; set; } = "";

    /// <summary>The file of the assembly; empty where there is none.</summary>
    [Output]
    public string Assembly { get; set; } = "";

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
            Store(ProjectFiles.Choose(Files, ProjectFolder, Folders));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            BuildEngine.LogErrorEvent(new BuildErrorEventArgs("CorpusGen", "CORPUS909", ResourceTarget, 0, 0, 0, 0, "The corpus cannot be stored: " + fault.Message, "", "CorpusGen"));
            return false;
        }
    }

    private void Store(List<ProjectFile> files)
    {
        string? against = null;
        var storage = StorageChoice.Of(Storage, files, () => against = AgainstAssembly.Reason(Code, ProjectFolder, ClassName, IsSigned));
        if (against is not null && Storage.Equals("assembly", StringComparison.OrdinalIgnoreCase))
            BuildEngine.LogWarningEvent(new BuildWarningEventArgs("CorpusGen", "CORPUS912", "", 0, 0, 0, 0, $"The corpus cannot have an assembly of its own: {against}. It goes into a resource", "", "CorpusGen"));
        var options = new StoredOptions(Standing.LeavesDraftsOut(Drafts, Configuration), Search.Equals("true", StringComparison.OrdinalIgnoreCase), Today, Members);
        var stored = new StoredFiles(files, options, _cancellation.Token);
        if (storage == CorpusStorage.Resource)
        {
            Resource = CorpusData.ResourceName;
            if (!DesignTime) stored.UpdateResource(ResourceTarget);
        }
        else if (storage == CorpusStorage.Assembly)
        {
            // For an editor too: what its completion offers stands there.
            Assembly = AssemblyTarget;
            stored.UpdateAssembly(AssemblyTarget, new TypesOptions(Path.GetFileNameWithoutExtension(AssemblyTarget), NamespaceName.Legal(Namespace), NamespaceName.Legal(ClassName), IsModern, options.Search));
        }
    }
}
