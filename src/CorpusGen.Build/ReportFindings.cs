using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>Reports the findings in texts that <see cref="StoreCorpus"/> has judged, as the compiler would report them.</summary>
public sealed class ReportFindings : ITask
{
    /// <summary>The file of the findings.</summary>
    [Required]
    public string FindingsFile { get; set; } = "";

    /// <summary>The project's `NoWarn`.</summary>
    public string NoWarn { get; set; } = "";

    /// <summary>The project's `WarningsAsErrors`.</summary>
    public string WarningsAsErrors { get; set; } = "";

    /// <summary>The project's `WarningsNotAsErrors`.</summary>
    public string WarningsNotAsErrors { get; set; } = "";

    /// <summary>The project's `TreatWarningsAsErrors`.</summary>
    public string TreatWarningsAsErrors { get; set; } = "";

    /// <summary>True if the project runs analyzers.</summary>
    public bool RunsRules { get; set; } = true;

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <inheritdoc/>
    public bool Execute()
    {
        var severities = new CompilerSeverity(NoWarn, WarningsAsErrors, WarningsNotAsErrors, TreatWarningsAsErrors);
        var failed = false;
        foreach (var finding in StoredFindings.Read(FindingsFile) ?? [])
        {
            if (finding.IsOfRule && !RunsRules)
                continue;
            var severity = severities.Of(finding.Definition);
            // The compiler does not print others either.
            if (severity is Severity.Error or Severity.Warning)
                BuildEngine.Log(severity, finding.Definition.Id, finding.Path, finding.Line, finding.Column, finding.FullMessage);
            failed |= severity == Severity.Error;
        }

        return !failed;
    }
}
