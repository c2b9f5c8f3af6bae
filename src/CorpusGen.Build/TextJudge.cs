using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Settings;
using CorpusGen.Core.Validation;

namespace CorpusGen.Build;

/// <summary>Judges the texts, unless the findings of an earlier build are still those of the texts.</summary>
internal sealed class TextJudge
{
    private readonly StoreCorpus _task;
    private readonly List<ProjectFile> _files;
    private readonly CorpusSettings _settings;
    private readonly StoredFiles _stored;
    private readonly Lazy<ProjectCitations> _citations;
    private readonly Lazy<(BesideFiles Beside, string Key)> _depends;
    private readonly Lazy<IReadOnlyList<DiagnosticDefinition>?> _known;

    public TextJudge(
        StoreCorpus task,
        List<ProjectFile> files,
        CorpusSettings settings,
        StoredFiles stored,
        Lazy<ProjectCitations> citations
    )
    {
        (_task, _files, _settings, _stored, _citations) = (task, files, settings, stored, citations);
        _depends = new(() =>
        {
            var beside = BesideFiles.Of(task.Files, task.ProjectFolder);
            return (beside, StoredFindings.Hash(stored.Stamp.ToString() + beside + citations.Value.Files));
        });
        _known = new(() => StoredFindings.ReadDefinitions(task.FindingsTarget, _depends.Value.Key));
    }

    /// <summary>Gets the diagnostics of the findings of an earlier build; null if the texts have changed since.</summary>
    public IReadOnlyList<DiagnosticDefinition>? Known => _known.Value;

    /// <summary>
    /// Writes the findings, if they are not known. Returns false if the compiler must report them: if there is an error, the build fails,
    /// and the compiler reports it together with those of the code; a rule that fails is also left to the compiler.
    /// </summary>
    public bool Judge()
    {
        var reported = _stored.WereRead ? null : Known;
        if (reported is null)
        {
            IReadOnlyList<BuildFinding>? findings;
            try
            {
                findings = CorpusJudge.Judge(
                    [.. _files.Zip(_stored.Texts, (file, text) => (file, text.Document, text.Findings))],
                    _depends.Value.Beside,
                    _settings
                );
                if (findings is null)
                    return false;
                findings = [.. findings, .. _citations.Value.Check()];
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                return false;
            }

            StoredFindings.Write(_task.FindingsTarget, _depends.Value.Key, findings);
            reported = [.. findings.Select(finding => finding.Definition).Distinct()];
        }

        var severities = new CompilerSeverity(_task.NoWarn, _task.WarningsAsErrors, _task.WarningsNotAsErrors, _task.TreatWarningsAsErrors);
        return _task.JudgesAlone || !reported.Any(definition => severities.Of(definition) == Severity.Error);
    }
}
