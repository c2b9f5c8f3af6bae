using CorpusGen.Build.Types;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Validation;
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

    private protected override string? PropertyOf(string name) =>
        name switch
        {
            "CorpusStorage" => Storage,
            "CorpusNamespace" => Namespace,
            "CorpusClassName" => ClassName,
            "CorpusVisibility" => Visibility,
            _ => null,
        };

    private void Store(List<ProjectFile> files)
    {
        var settings = Settings;
        string? restriction = null;
        var storage = StorageChoice.Choose(
            settings.RequestedStorage,
            files,
            () => restriction = AssemblyRestriction.Find(Code, ProjectFolder, settings, IsSigned),
            JudgesAlone
        );
        if (restriction is not null && (JudgesAlone || settings.RequestedStorage == CorpusStorage.Assembly))
            BuildEngine.Log(DiagnosticCatalog.AssemblyStorageUnavailable, "", restriction);
        var judges =
            storage == CorpusStorage.Assembly
            && Judge
            && !DesignTime
            && (JudgesAlone || !CompilerOnly.Decides(Files, Configs, Code, ProjectFolder));
        var memory = new BuildMemory(MemoryFolder, Stamp.Version);
        var stored = new StoredFiles(
            files,
            settings,
            ApiFileItems.ForwardersOf(Files, ProjectFolder, settings.ClassName),
            memory,
            judges,
            _cancellation.Token
        );
        if (storage == CorpusStorage.Resource)
        {
            Resource = ResourceClass.ResourceName;
            if (!DesignTime)
                stored.UpdateResource(ResourceTarget);
        }
        else if (storage == CorpusStorage.Assembly)
        {
            // In design-time builds too: the editor's completion reads the members from the assembly.
            Assembly = AssemblyTarget;
            // Editors look for the documentation beside the assembly that they read.
            Reference = DesignTime ? "" : StoredFiles.ReferenceOf(AssemblyTarget);
            bool? judged = null;
            stored.UpdateAssembly(
                AssemblyTarget,
                new TypesOptions(
                    Path.GetFileNameWithoutExtension(AssemblyTarget),
                    NamespaceName.Legal(settings.Namespace),
                    settings.ClassName,
                    IsModern,
                    settings.HasSearch
                ),
                collection => BuildEngine.Log(DiagnosticCatalog.MembersReduced, "", collection),
                () => judged = judges && UseTexts(files, settings, memory, stored)
            );
            if (judges)
                Judged = judged ?? UseTexts(files, settings, memory, stored) ? "true" : "";
        }
    }

    private bool UseTexts(List<ProjectFile> files, CorpusSettings settings, BuildMemory memory, StoredFiles stored)
    {
        var citations = new ProjectCitations(Files, JudgesAlone ? [] : Code, ProjectFolder, settings, memory, stored);
        if (!JudgeTexts(files, settings, stored, citations))
            return false;
        if (citations.AreInCode && ArchiveTarget.Length > 0)
            Archive = Prove(stored, citations) ?? WriteArchive(stored);
        return true;
    }

    // Null if the citations in the code are not all proved. Then the compiler checks them, and has their messages.
    private string? Prove(StoredFiles stored, ProjectCitations citations)
    {
        if (citations.Words is not { } words)
            return null;
        var target = Path.Combine(Path.GetDirectoryName(ArchiveTarget)!, ProvedCitations.FileName);
        var key = StoredFindings.Hash(stored.Stamp + string.Join("\0", words));
        if (stored.WereRead || !StoredArchive.IsCurrent(target, key))
            StoredArchive.Write(target, key, citations.Places);
        return new FileInfo(target).Length > 0 ? target : null;
    }

    private string WriteArchive(StoredFiles stored)
    {
        var key = StoredFindings.Hash(stored.Stamp.ToString());
        if (stored.WereRead || !StoredArchive.IsCurrent(ArchiveTarget, key))
            StoredArchive.Write(ArchiveTarget, key, stored.Texts);
        return ArchiveTarget;
    }

    // If there is an error, the build fails, and the compiler reports it together with those of the code. A rule that fails is also left
    // to the compiler.
    private bool JudgeTexts(List<ProjectFile> files, CorpusSettings settings, StoredFiles stored, ProjectCitations citations)
    {
        var beside = BesideFiles.Of(Files, ProjectFolder);
        var key = StoredFindings.Hash(stored.Stamp.ToString() + beside + citations.Files);
        var reported = stored.WereRead ? null : StoredFindings.ReadDefinitions(FindingsTarget, key);
        if (reported is null)
        {
            IReadOnlyList<BuildFinding>? findings;
            try
            {
                findings = CorpusJudge.Judge(
                    [.. files.Zip(stored.Texts, (file, text) => (file, text.Document, text.Findings))],
                    beside,
                    settings
                );
                if (findings is null)
                    return false;
                findings = [.. findings, .. citations.Check()];
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return false;
            }

            StoredFindings.Write(FindingsTarget, key, findings);
            reported = [.. findings.Select(finding => finding.Definition).Distinct()];
        }

        var severities = new CompilerSeverity(NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors);
        return JudgesAlone || !reported.Any(definition => severities.Of(definition) == Severity.Error);
    }
}
