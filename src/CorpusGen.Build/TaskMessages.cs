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
    )
    {
        var message = MessageText.Of(definition.Format(arguments));
        if (definition.Severity == Severity.Error)
        {
            engine.LogErrorEvent(new BuildErrorEventArgs("", definition.Id, file, line, column, 0, 0, message, "", Sender));
        }
        else if (definition.Severity == Severity.Info)
        {
            engine.LogMessageEvent(
                new BuildMessageEventArgs("", definition.Id, file, line, column, 0, 0, message, "", Sender, MessageImportance.Normal)
            );
        }
        else
        {
            engine.LogWarningEvent(new BuildWarningEventArgs("", definition.Id, file, line, column, 0, 0, message, "", Sender));
        }
    }
}
