using Microsoft.Build.Framework;

namespace CorpusGen.Build.Processes;

/// <summary>Runs a task for another process.</summary>
public static class TaskServer
{
    /// <summary>
    /// Reads a task, runs it, and writes what it logs and its outputs. Returns 0 if the task succeeded. If the other process ends, or
    /// closes the input, the task is cancelled.
    /// </summary>
    /// <param name="input">The stream with the task.</param>
    /// <param name="output">The stream for the results.</param>
    /// <param name="task">An empty task of the same type.</param>
    public static int Run(Stream input, Stream output, ITask task)
    {
        using var reader = TaskProtocol.ReaderOf(input);
        using var writer = TaskProtocol.WriterOf(output);
        TaskProtocol.ReadInputs(reader, task);
        task.BuildEngine = new PassedEngine(writer);
        var watch = new Thread(() =>
        {
            // Nothing more is written while the other process is there.
            if (input.ReadByte() < 0)
                Environment.Exit(1);
        })
        {
            IsBackground = true,
        };
        watch.Start();
        var succeeded = task.Execute();
        writer.Write(PassedEngine.Outputs);
        writer.Write(succeeded);
        TaskProtocol.WriteOutputs(writer, task);
        writer.Flush();
        return succeeded ? 0 : 1;
    }
}
