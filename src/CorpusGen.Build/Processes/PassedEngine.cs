using System.Collections;
using Microsoft.Build.Framework;

namespace CorpusGen.Build.Processes;

/// <summary>Passes what a task logs to the process that logs it to MSBuild.</summary>
internal sealed class PassedEngine(BinaryWriter writer) : IBuildEngine
{
    /// <summary>Precedes an error, a warning and a message; the fourth precedes the outputs of the task.</summary>
    public const byte Error = 1,
        Warning = 2,
        Message = 3,
        Outputs = 4;

    /// <inheritdoc/>
    public bool ContinueOnError => false;

    /// <inheritdoc/>
    public int LineNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public int ColumnNumberOfTaskNode => 0;

    /// <inheritdoc/>
    public string ProjectFileOfTaskNode => "";

    /// <inheritdoc/>
    public void LogErrorEvent(BuildErrorEventArgs e) => Write(Error, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.Message);

    /// <inheritdoc/>
    public void LogWarningEvent(BuildWarningEventArgs e) => Write(Warning, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.Message);

    /// <inheritdoc/>
    public void LogMessageEvent(BuildMessageEventArgs e) => Write(Message, e.Code, e.File, e.LineNumber, e.ColumnNumber, e.Message);

    /// <inheritdoc/>
    public void LogCustomEvent(CustomBuildEventArgs e) { }

    /// <inheritdoc/>
    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) =>
        false;

    private void Write(byte kind, string id, string file, int line, int column, string? message)
    {
        writer.Write(kind);
        writer.Write(id);
        writer.Write(file);
        writer.Write(line);
        writer.Write(column);
        writer.Write(message ?? "");
    }
}
