using CorpusGen.Build.Types;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Writes the corpus of a project into files that the compiler need not read as C#: an assembly of its own, with the members and the texts, or a resource with
/// the texts alone. Says by <see cref="Assembly"/> or <see cref="Resource"/> which it was; a small corpus stays in the code.
/// </summary>
public sealed class StoreCorpus : CorpusTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The project's code.</summary>
    public ITaskItem[] Code { get; set; } = [];

    /// <summary>`literal`, `resource` or `assembly`; else the size decides.</summary>
    public string Storage { get; set; } = "";

    /// <summary>The namespace of the corpus class.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The name of the corpus class.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>True where the project targets net8.0 or later.</summary>
    public bool IsModern { get; set; }

    /// <summary>True where the project signs its assembly.</summary>
    public bool IsSigned { get; set; }

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
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            Store(Choose());
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            BuildEngine.Log(DiagnosticCatalog.CorpusNotStored, ResourceTarget, fault.Message);
            return false;
        }
    }

    private void Store(List<ProjectFile> files)
    {
        string? against = null;
        var storage = StorageChoice.Of(Storage, files, () => against = AgainstAssembly.Reason(Code, ProjectFolder, ClassName, IsSigned));
        if (against is not null && Storage.Equals("assembly", StringComparison.OrdinalIgnoreCase))
            BuildEngine.Log(DiagnosticCatalog.AssemblyStorageUnavailable, "", against);
        var stored = new StoredFiles(files, Options, _cancellation.Token);
        if (storage == CorpusStorage.Resource)
        {
            Resource = ResourceClass.ResourceName;
            if (!DesignTime)
                stored.UpdateResource(ResourceTarget);
        }
        else if (storage == CorpusStorage.Assembly)
        {
            // For an editor too: what its completion offers stands there.
            Assembly = AssemblyTarget;
            stored.UpdateAssembly(
                AssemblyTarget,
                new TypesOptions(
                    Path.GetFileNameWithoutExtension(AssemblyTarget),
                    NamespaceName.Legal(Namespace),
                    NamespaceName.Legal(ClassName),
                    IsModern,
                    Options.Search
                ),
                collection => BuildEngine.Log(DiagnosticCatalog.MembersReduced, "", collection)
            );
        }
    }
}
