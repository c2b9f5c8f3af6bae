namespace CorpusGen.Core.Validation;

/// <summary>
/// How grave a finding is, by the settings of its file: `corpusgen.CORPUS202.severity`, else `corpusgen.severity`, else the rule's own.
/// The words are those of .editorconfig.
/// </summary>
public static class SeverityChoice
{
    /// <summary>Asks the settings of a file, by name, for the severity of a rule.</summary>
    public static Severity Of(Rule rule, Func<string, string?> setting) =>
        Read(setting($"corpusgen.{rule.Id}.severity")) ?? Read(setting("corpusgen.severity")) ?? rule.Severity;

    /// <summary>The severity a word means; null where it means none, or says to leave things as they are.</summary>
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
