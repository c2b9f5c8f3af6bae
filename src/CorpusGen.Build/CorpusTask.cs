using CorpusGen.Core.Naming;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>What a task must know to find the texts of a project as the compiler finds them.</summary>
public abstract class CorpusTask : ITask
{
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

    /// <summary>`CorpusSearch` of the project: `true` for an index that is searched.</summary>
    public string Search { get; set; } = "";

    /// <summary>`CorpusMembers` of the project, with bars or semicolons.</summary>
    public string Members { get; set; } = "";

    /// <summary>The day the build is as of, as 2024-03-01.</summary>
    public string Today { get; set; } = "";

    /// <summary>The file of the resource.</summary>
    [Required]
    public string ResourceTarget { get; set; } = "";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    internal StoredOptions Options =>
        new(Standing.LeavesDraftsOut(Drafts, Configuration), Search.Equals("true", StringComparison.OrdinalIgnoreCase), Today, Members);

    /// <inheritdoc/>
    public abstract bool Execute();

    internal List<ProjectFile> Choose() => ProjectFiles.Choose(Files, ProjectFolder, Folders);
}
