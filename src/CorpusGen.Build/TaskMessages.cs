using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>Logs diagnostics of the catalogue to MSBuild.</summary>
internal static class TaskMessages
{
    private const string Sender = "CorpusGen";

    /// <summary>Logs a diagnostic with its severity. The file is empty if the diagnostic concerns none.</summary>
    public static void Log(this IBuildEngine engine, DiagnosticDefinition definition, string file, params string[] arguments)
    {
        var message = MessageText.Of(definition.Format(arguments));
        if (definition.Severity == Severity.Error)
            engine.LogErrorEvent(new BuildErrorEventArgs(Sender, definition.Id, file, 0, 0, 0, 0, message, "", Sender));
        else
            engine.LogWarningEvent(new BuildWarningEventArgs(Sender, definition.Id, file, 0, 0, 0, 0, message, "", Sender));
    }
}
