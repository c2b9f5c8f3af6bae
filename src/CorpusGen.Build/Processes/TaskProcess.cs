using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Build.Framework;

namespace CorpusGen.Build.Processes;

/// <summary>
/// Runs a task in a process of its own. MSBuild's process measures methods that run often and compiles them again, which costs more than
/// it saves here: a sixth of the processor time of a build of 10,000 texts after an edit. A process can turn that off only for all of its
/// code, when it starts.
/// </summary>
internal static class TaskProcess
{
    private const string CoreName = ".NET ";
    private const string Sender = "CorpusGen";

    /// <summary>
    /// Runs the task, logs what it logs, and sets its outputs. Returns null if it did not run to its end, for whatever reason; then nothing
    /// is logged or set. Otherwise returns what the task returned.
    /// </summary>
    /// <param name="task">The task.</param>
    /// <param name="host">The path of the program that runs it.</param>
    /// <param name="cancellation">Stops the process.</param>
    public static bool? TryRun(ITask task, string host, CancellationToken cancellation)
    {
        if (StartOf(host) is not { } start)
            return null;
        try
        {
            using var process = Process.Start(start);
            if (process is null)
                return null;
            // Nobody reads it, but a full pipe would stop the process.
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            using (cancellation.Register(() => Kill(process)))
            {
                var result = Ask(process, task);
                process.WaitForExit();
                task.BuildEngine.LogMessageEvent(
                    new BuildMessageEventArgs($"A process of its own has stored the corpus: {host}", "", Sender, MessageImportance.Low)
                );
                return result;
            }
        }
        catch (Exception fault)
            when (fault is Win32Exception or IOException or FormatException or InvalidOperationException or UnauthorizedAccessException)
        {
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    private static bool? Ask(Process process, ITask task)
    {
        try
        {
            // The input stays open: if this process ends, that one does too.
            TaskProtocol.WriteInputs(TaskProtocol.WriterOf(process.StandardInput.BaseStream), task);
            using var reader = TaskProtocol.ReaderOf(process.StandardOutput.BaseStream);
            var logged = new List<Action>();
            for (var kind = reader.ReadByte(); kind != PassedEngine.Outputs; kind = reader.ReadByte())
                logged.Add(ReadEvent(reader, task.BuildEngine, kind));
            var result = reader.ReadBoolean();
            TaskProtocol.ReadOutputs(reader, task);
            logged.ForEach(log => log());
            return result;
        }
        finally
        {
            process.StandardInput.Close();
        }
    }

    /// <summary>Reads what a task has logged there, as an action that logs it here.</summary>
    internal static Action ReadEvent(BinaryReader reader, IBuildEngine engine, byte kind)
    {
        var (id, file) = (reader.ReadString(), reader.ReadString());
        var (line, column) = (reader.ReadInt32(), reader.ReadInt32());
        var message = reader.ReadString();
        return kind switch
        {
            PassedEngine.Error => () =>
                engine.LogErrorEvent(new BuildErrorEventArgs("", id, file, line, column, 0, 0, message, "", Sender)),
            PassedEngine.Warning => () =>
                engine.LogWarningEvent(new BuildWarningEventArgs("", id, file, line, column, 0, 0, message, "", Sender)),
            PassedEngine.Message => () =>
                engine.LogMessageEvent(
                    new BuildMessageEventArgs("", id, file, line, column, 0, 0, message, "", Sender, MessageImportance.Normal)
                ),
            // Something else has written to the output.
            _ => throw new FormatException(),
        };
    }

    // The same runtime as this process, for which the images were compiled. Null if it is not known.
    private static ProcessStartInfo? StartOf(string host)
    {
        var runtime = System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription;
        if (
            !File.Exists(host)
            || !runtime.StartsWith(CoreName, StringComparison.Ordinal)
            || Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is not { Length: > 0 } dotnet
        )
        {
            return null;
        }

        var tasks = Path.GetDirectoryName(typeof(TaskProcess).Assembly.Location);
        var builder = Path.GetDirectoryName(typeof(ITask).Assembly.Location);
        return new ProcessStartInfo(dotnet, $"exec --fx-version {runtime.Substring(CoreName.Length)} \"{host}\" \"{tasks}\" \"{builder}\"")
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // All that runs here is compiled, so nothing is gained by compiling it a second time.
            EnvironmentVariables = { ["DOTNET_TieredCompilation"] = "0" },
        };
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception)
        {
            // It has ended.
        }
    }
}
