using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Validation;

/// <summary>
/// Chooses the severity of a finding from the settings of its file: `corpusgen.CORPUS202.severity`, else `corpusgen.severity`, else the
/// default. The values are those of .editorconfig.
/// </summary>
public static class SeverityChoice
{
    /// <summary>Returns the severity of a diagnostic. The function returns a setting of the file by name.</summary>
    public static Severity Of(DiagnosticDefinition definition, Func<string, string?> setting) =>
        Read(setting($"corpusgen.{definition.Id}.severity")) ?? Read(setting("corpusgen.severity")) ?? definition.Severity;

    /// <summary>Parses a severity; null if the value is not one, or is `default`.</summary>
    public static Severity? Read(string? word) =>
        word?.Trim().ToLowerInvariant() switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            "suggestion" or "info" => Severity.Info,
            "silent" or "refactoring" or "none" => Severity.None,
            _ => null,
        };
}
