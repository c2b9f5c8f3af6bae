using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Compilation;

/// <summary>A warning that the compiler reports at each use of a document.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Message">The diagnostic's message.</param>
public sealed record UsageWarning(string Id, string Message)
{
    /// <summary>Creates the warning of a diagnostic.</summary>
    public static UsageWarning Of(DiagnosticDefinition definition, params string[] arguments) =>
        new(definition.Id, definition.Format(arguments));
}
