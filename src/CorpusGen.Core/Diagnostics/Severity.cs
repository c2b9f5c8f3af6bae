namespace CorpusGen.Core.Diagnostics;

/// <summary>The severity of a diagnostic.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Possibly wrong: shown in the editor, not printed by a build.</summary>
    Info,

    /// <summary>Wrong; the build continues.</summary>
    Warning,

    /// <summary>Wrong; the build fails.</summary>
    Error,
}
