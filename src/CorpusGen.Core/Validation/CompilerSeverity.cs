using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Chooses the severity with which the compiler reports a diagnostic, from the properties of a project that become its arguments. Files of
/// settings are not considered.
/// </summary>
public sealed class CompilerSeverity
{
    private static readonly char[] Separators = [';', ',', ' ', '\t', '\r', '\n'];

    private readonly HashSet<string> _suppressed;
    private readonly HashSet<string> _errors;
    private readonly HashSet<string> _notErrors;
    private readonly bool _allAreErrors;

    /// <summary>Reads the properties. Lists are separated by semicolons, commas or spaces.</summary>
    /// <param name="noWarn">The project's `NoWarn`.</param>
    /// <param name="warningsAsErrors">The project's `WarningsAsErrors`.</param>
    /// <param name="warningsNotAsErrors">The project's `WarningsNotAsErrors`.</param>
    /// <param name="treatWarningsAsErrors">The project's `TreatWarningsAsErrors`.</param>
    public CompilerSeverity(string noWarn, string warningsAsErrors, string warningsNotAsErrors, string treatWarningsAsErrors)
    {
        _suppressed = Split(noWarn);
        _errors = Split(warningsAsErrors);
        _notErrors = Split(warningsNotAsErrors);
        _allAreErrors = treatWarningsAsErrors.Trim().Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Returns the severity of a diagnostic.</summary>
    public Severity Of(DiagnosticDefinition definition)
    {
        if (_suppressed.Contains(definition.Id))
            return Severity.None;
        // The compiler gets both lists in this order, and the last argument about an id decides.
        if (_notErrors.Contains(definition.Id))
            return definition.Severity;
        if (_errors.Contains(definition.Id))
            return Severity.Error;
        return _allAreErrors && definition.Severity == Severity.Warning ? Severity.Error : definition.Severity;
    }

    private static HashSet<string> Split(string list) =>
        new(list.Split(Separators, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
