using CorpusGen.Core.Settings;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>Receives the settings of a project, and finds its texts as the generator finds them.</summary>
public abstract class CorpusTask : ITask
{
    /// <summary>The project's additional files, with their metadata.</summary>
    [Required]
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The project's folder.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The corpus folders, separated by bars or semicolons.</summary>
    public string Folders { get; set; } = "";

    /// <summary>The project's `CorpusDrafts`.</summary>
    public string Drafts { get; set; } = "";

    /// <summary>The project's `Configuration`.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>The project's `CorpusSearch`: `true` for a search index.</summary>
    public string Search { get; set; } = "";

    /// <summary>The project's `CorpusMembers`, separated by bars or semicolons.</summary>
    public string Members { get; set; } = "";

    /// <summary>The day of the build, as 2024-03-01.</summary>
    public string Today { get; set; } = "";

    /// <summary>The project's `CorpusLanguage`.</summary>
    public string Language { get; set; } = "";

    /// <summary>The project's `CorpusSyntax`, separated by bars or semicolons.</summary>
    public string Syntax { get; set; } = "";

    /// <summary>The project's `CorpusCollections`, separated by bars or semicolons.</summary>
    public string Collections { get; set; } = "";

    /// <summary>The folders of the project that are sites, as `docs=mkdocs`, separated by bars.</summary>
    public string Sites { get; set; } = "";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    internal CorpusSettings Settings => CorpusSettings.Parse(Property);

    /// <inheritdoc/>
    public abstract bool Execute();

    /// <summary>Returns a property of the project; null if this task does not receive it.</summary>
    internal string? Property(string name) =>
        name switch
        {
            "ProjectDir" => ProjectFolder,
            "CorpusGenFolders" => Folders,
            "CorpusDrafts" => Drafts,
            "Configuration" => Configuration,
            "CorpusSearch" => Search,
            "CorpusGenMembers" => Members,
            "CorpusBuildDate" => Today,
            "CorpusLanguage" => Language,
            "CorpusGenSyntax" => Syntax,
            "CorpusGenCollections" => Collections,
            "CorpusGenSites" => Sites,
            _ => PropertyOf(name),
        };

    /// <summary>Returns a property that only some tasks receive; null if this task does not.</summary>
    private protected virtual string? PropertyOf(string name) => null;

    internal List<ProjectFile> Choose() => ProjectFiles.Choose(Files, ProjectFolder, Settings.Files);
}
