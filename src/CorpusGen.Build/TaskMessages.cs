using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>Logs diagnostics of the catalogue to MSBuild.</summary>
internal static class TaskMessages
{
    private const string Sender = "CorpusGen";

    /// <summary>Logs a diagnostic with its severity. The file is empty if the diagnostic concerns none.</summary>
    public static void Log(this IBuildEngine engine, DiagnosticDefinition definition, string file, params string[] arguments) =>
        engine.Log(definition, file, 0, 0, arguments);

    /// <summary>Logs a diagnostic with its severity at a line and column, which are 0 if they are not known.</summary>
    public static void Log(
        this IBuildEngine engine,
        DiagnosticDefinition definition,
        string file,
        int line,
        int column,
        params string[] arguments
    ) => engine.Log(definition.Severity, definition.Id, file, line, column, MessageText.Of(definition.Format(arguments)));

    /// <summary>Logs a message with a severity and an id.</summary>
    public static void Log(this IBuildEngine engine, Severity severity, string id, string file, int line, int column, string message)
    {
        if (severity == Severity.Error)
        {
            engine.LogErrorEvent(new BuildErrorEventArgs("", id, file, line, column, 0, 0, message, "", Sender));
        }
        else if (severity == Severity.Info)
        {
            engine.LogMessageEvent(
                new BuildMessageEventArgs("", id, file, line, column, 0, 0, message, "", Sender, MessageImportance.Normal)
            );
        }
        else
        {
            engine.LogWarningEvent(new BuildWarningEventArgs("", id, file, line, column, 0, 0, message, "", Sender));
        }
    }
}
