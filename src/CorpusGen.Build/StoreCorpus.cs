using CorpusGen.Build.Processes;
using CorpusGen.Core.Diagnostics;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Stores the corpus of a project in files that the compiler does not read as C#: an assembly with the members and the texts, or a
/// resource with the texts only. Sets <see cref="Assembly"/> or <see cref="Resource"/>; a small corpus stays in the generated code, and
/// neither is set.
/// </summary>
public sealed class StoreCorpus : CorpusTask, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The project's code.</summary>
    public ITaskItem[] Code { get; set; } = [];

    /// <summary>The project's `CorpusStorage`: `literal`, `resource` or `assembly`; otherwise the size decides.</summary>
    public string Storage { get; set; } = "";

    /// <summary>The namespace of the corpus class.</summary>
    public string Namespace { get; set; } = "";

    /// <summary>The name of the corpus class.</summary>
    public string ClassName { get; set; } = "";

    /// <summary>The project's `CorpusVisibility`.</summary>
    public string Visibility { get; set; } = "";

    /// <summary>True if the project targets net8.0 or later.</summary>
    public bool IsModern { get; set; }

    /// <summary>True if the project signs its assembly.</summary>
    public bool IsSigned { get; set; }

    /// <summary>The file of the resource.</summary>
    [Required]
    public string ResourceTarget { get; set; } = "";

    /// <summary>The file of the assembly.</summary>
    [Required]
    public string AssemblyTarget { get; set; } = "";

    /// <summary>The folder for what later builds can use again; empty to keep nothing.</summary>
    public string MemoryFolder { get; set; } = "";

    /// <summary>True in a design-time build, which creates no assembly of the project.</summary>
    public bool DesignTime { get; set; }

    /// <summary>True if the texts are to be judged here, so that the compiler need not read them.</summary>
    public bool Judge { get; set; }

    /// <summary>True if only the task can judge the texts, because the project is not written in C#.</summary>
    public bool JudgesAlone { get; set; }

    /// <summary>The project's .editorconfig and .globalconfig files.</summary>
    public ITaskItem[] Configs { get; set; } = [];

    /// <summary>The project's `NoWarn`.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The project's `WarningsAsErrors`.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>The project's `WarningsNotAsErrors`.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>The project's `TreatWarningsAsErrors`.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>The file of the findings.</summary>
    public string FindingsTarget { get; set; } = "";

    /// <summary>
    /// The file of the archive, which the compiler gets instead of the texts if the program cites them and not all citations are proved.
    /// </summary>
    public string ArchiveTarget { get; set; } = "";

    /// <summary>The program that runs this task in a process of its own, if texts must be read; empty for none.</summary>
    public string Host { get; set; } = "";

    /// <summary>The number of texts from which on <see cref="Host"/> is used: a process takes a third of a second to start.</summary>
    public int HostFrom { get; set; }

    /// <summary>`true` if the texts were judged, and <see cref="FindingsTarget"/> has the findings.</summary>
    [Output]
    public string Judged { get; set; } = "";

    /// <summary>
    /// If the texts were judged and the program may cite them: a file with the places of its citations, if they are all proved, or
    /// <see cref="ArchiveTarget"/>. Otherwise empty.
    /// </summary>
    [Output]
    public string Archive { get; set; } = "";

    /// <summary>The name of the resource, or empty.</summary>
    [Output]
    public string Resource { get; set; } = "";

    /// <summary>The file of the assembly, or empty.</summary>
    [Output]
    public string Assembly { get; set; } = "";

    /// <summary>The file of the reference assembly, or empty.</summary>
    [Output]
    public string Reference { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            var store = new CorpusStore(this, _cancellation.Token);
            if (Host.Length > 0 && !DesignTime && store.NeedsTexts && store.Count >= HostFrom)
            {
                if (TaskProcess.TryRun(this, Host, _cancellation.Token) is { } result)
                    return result;
            }

            store.Store();
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

    private protected override string? PropertyOf(string name) =>
        name switch
        {
            "CorpusStorage" => Storage,
            "CorpusNamespace" => Namespace,
            "CorpusClassName" => ClassName,
            "CorpusVisibility" => Visibility,
            _ => null,
        };
}
