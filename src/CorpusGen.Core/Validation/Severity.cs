namespace CorpusGen.Core.Validation;

/// <summary>How grave a finding is.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>A doubt: shown in the editor, not printed by a build.</summary>
    Info,

    /// <summary>The text is wrong.</summary>
    Warning,

    /// <summary>The text is wrong, and the build stops.</summary>
    Error,
}
