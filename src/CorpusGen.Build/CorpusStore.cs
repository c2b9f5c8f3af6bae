using CorpusGen.Build.Types;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Remembering;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build;

/// <summary>What <see cref="StoreCorpus"/> does: stores the corpus, and judges its texts.</summary>
internal sealed class CorpusStore
{
    private readonly StoreCorpus _task;
    private readonly CorpusSettings _settings;
    private readonly List<ProjectFile> _files;
    private readonly string? _restriction;
    private readonly CorpusStorage _storage;
    private readonly bool _judges;
    private readonly BuildMemory _memory;
    private readonly StoredFiles _stored;
    private readonly TypesOptions _types;
    private readonly Lazy<ProjectCitations> _citations;
    private readonly TextJudge _judge;

    /// <summary>Finds the texts of the task and their storage.</summary>
    public CorpusStore(StoreCorpus task, CancellationToken cancellation)
    {
        _task = task;
        _settings = task.Settings;
        _files = task.Choose();
        string? restriction = null;
        _storage = StorageChoice.Choose(
            _settings.RequestedStorage,
            _files,
            () => restriction = AssemblyRestriction.Find(task.Code, task.ProjectFolder, _settings, task.IsSigned),
            task.JudgesAlone
        );
        _restriction = restriction;
        _judges =
            _storage == CorpusStorage.Assembly
            && task is { Judge: true, DesignTime: false }
            && (task.JudgesAlone || !CompilerOnly.Decides(task.Files, task.Configs, task.Code, task.ProjectFolder));
        _memory = new BuildMemory(task.MemoryFolder, Stamp.Version);
        _types = new TypesOptions(
            Path.GetFileNameWithoutExtension(task.AssemblyTarget),
            NamespaceName.Legal(_settings.Namespace),
            _settings.ClassName,
            task.IsModern,
            _settings.HasSearch
        );
        _stored = new StoredFiles(
            _files,
            _settings,
            ApiFileItems.ForwardersOf(task.Files, task.ProjectFolder, _settings.ClassName),
            _memory,
            _judges,
            cancellation
        );
        // They are in the code, which is not read if the task does not judge.
        _citations = new(() =>
            new ProjectCitations(task.Files, task.JudgesAlone ? [] : task.Code, task.ProjectFolder, _settings, _memory, _stored)
        );
        _judge = new TextJudge(task, _files, _settings, _stored, _citations);
    }

    /// <summary>Gets the number of texts.</summary>
    public int Count => _files.Count;

    /// <summary>Gets a value that is true if an assembly or its findings need the texts, because something has changed.</summary>
    public bool NeedsTexts =>
        _storage == CorpusStorage.Assembly && (!_stored.IsCurrent(_task.AssemblyTarget, _types) || (_judges && _judge.Known is null));

    /// <summary>Stores the corpus, and sets the outputs of the task.</summary>
    public void Store()
    {
        if (_restriction is not null && (_task.JudgesAlone || _settings.RequestedStorage == CorpusStorage.Assembly))
            _task.BuildEngine.Log(DiagnosticCatalog.AssemblyStorageUnavailable, "", _restriction);
        if (_storage == CorpusStorage.Resource)
        {
            _task.Resource = ResourceClass.ResourceName;
            if (!_task.DesignTime)
                _stored.UpdateResource(_task.ResourceTarget);
        }
        else if (_storage == CorpusStorage.Assembly)
        {
            // In design-time builds too: the editor's completion reads the members from the assembly.
            _task.Assembly = _task.AssemblyTarget;
            // Editors look for the documentation beside the assembly that they read.
            _task.Reference = _task.DesignTime ? "" : StoredFiles.ReferenceOf(_task.AssemblyTarget);
            bool? judged = null;
            _stored.UpdateAssembly(
                _task.AssemblyTarget,
                _types,
                collection => _task.BuildEngine.Log(DiagnosticCatalog.MembersReduced, "", collection),
                () => judged = _judges && UseTexts()
            );
            if (_judges)
                _task.Judged = judged ?? UseTexts() ? "true" : "";
        }
    }

    private bool UseTexts()
    {
        if (!_judge.Judge())
            return false;
        if (_citations.Value.AreInCode && _task.ArchiveTarget.Length > 0)
            _task.Archive = Prove() ?? WriteArchive();
        return true;
    }

    // Null if the citations in the code are not all proved. Then the compiler checks them, and has their messages.
    private string? Prove()
    {
        if (_citations.Value.Words is not { } words)
            return null;
        var target = Path.Combine(Path.GetDirectoryName(_task.ArchiveTarget)!, ProvedCitations.FileName);
        var key = StoredFindings.Hash(_stored.Stamp + string.Join("\0", words));
        if (_stored.WereRead || !StoredArchive.IsCurrent(target, key))
            StoredArchive.Write(target, key, _citations.Value.Places);
        return new FileInfo(target).Length > 0 ? target : null;
    }

    private string WriteArchive()
    {
        var key = StoredFindings.Hash(_stored.Stamp.ToString());
        if (_stored.WereRead || !StoredArchive.IsCurrent(_task.ArchiveTarget, key))
            StoredArchive.Write(_task.ArchiveTarget, key, _stored.Texts);
        return _task.ArchiveTarget;
    }
}
