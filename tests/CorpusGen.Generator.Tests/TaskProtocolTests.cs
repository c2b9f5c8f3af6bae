using System.Reflection;
using CorpusGen.Build;
using CorpusGen.Build.Processes;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.Build.Framework;

namespace CorpusGen.Generator.Tests;

/// <summary>What the task that stores a corpus and its process pass to each other.</summary>
public sealed class TaskProtocolTests
{
    [Fact]
    public void All_that_a_task_has_reaches_the_process()
    {
        using var task = new StoreCorpus();
        var properties = typeof(StoreCorpus)
            .GetProperties()
            .Where(property => property.CanWrite && property.PropertyType != typeof(int))
            .ToList();
        foreach (var property in properties)
            property.SetValue(task, ValueOf(property));

        using var passed = new StoreCorpus();
        TaskProtocol.ReadInputs(TaskProtocol.ReaderOf(new MemoryStream(Write(writer => TaskProtocol.WriteInputs(writer, task)))), passed);
        foreach (var property in properties.Where(property => property.Name is not ("Host" or "HostFrom" or "HostObject" or "BuildEngine")))
            Assert.Equal(Describe(property.GetValue(task)), Describe(property.GetValue(passed)));
        using var answered = new StoreCorpus();
        TaskProtocol.ReadOutputs(
            TaskProtocol.ReaderOf(new MemoryStream(Write(writer => TaskProtocol.WriteOutputs(writer, task)))),
            answered
        );
        Assert.Equal(
            (task.Judged, task.Assembly, task.Reference, task.Archive, task.Resource),
            (answered.Judged, answered.Assembly, answered.Reference, answered.Archive, answered.Resource)
        );

        static object? ValueOf(PropertyInfo property)
        {
            if (property.PropertyType == typeof(string))
                return $"{property.Name} “{property.Name.Length}”\n";
            if (property.PropertyType == typeof(bool))
                return true;
            return property.PropertyType == typeof(ITaskItem[])
                ? new ITaskItem[] { new PassedItem($"{property.Name}.txt", new() { ["Corpus"] = "true", ["Link"] = "a;b#c" }) }
                : null;
        }

        static string Describe(object? value) =>
            value is ITaskItem[] items
                ? string.Join(
                    "\n",
                    items.Select(item =>
                        $"{item.ItemSpec} {item.GetMetadata("Corpus")} {item.GetMetadata("Link")} {item.GetMetadata("CorpusName")}"
                    )
                )
                : $"{value}";
    }

    [Fact]
    public void What_a_task_logs_is_logged_by_the_build()
    {
        var logged = new BuildWarningEventArgs("", "CORPUS909", "corpus/harbour.txt", 3, 14, 0, 0, "It is “reduced”.", "", "CorpusGen");
        var bytes = Write(writer => new PassedEngine(writer).LogWarningEvent(logged));
        var engine = new RecordingEngine();
        using var reader = TaskProtocol.ReaderOf(new MemoryStream(bytes));
        TaskProcess.ReadEvent(reader, engine, reader.ReadByte())();
        var warning = Assert.Single(engine.Warnings);
        Assert.Equal(
            (logged.Code, logged.File, logged.LineNumber, logged.ColumnNumber, logged.Message),
            (warning.Code, warning.File, warning.LineNumber, warning.ColumnNumber, warning.Message)
        );
    }

    [Theory]
    [InlineData(9)]
    [InlineData(PassedEngine.Error)]
    public void Output_of_something_else_is_a_fault_that_the_build_expects(byte first)
    {
        using var reader = TaskProtocol.ReaderOf(new MemoryStream([first, .. Enumerable.Repeat((byte)0xFF, 40)]));
        var fault = Assert.ThrowsAny<Exception>(() => TaskProcess.ReadEvent(reader, new RecordingEngine(), reader.ReadByte()));
        Assert.True(fault is IOException or FormatException, fault.ToString());
    }

    private static byte[] Write(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = TaskProtocol.WriterOf(stream);
        write(writer);
        writer.Flush();
        return stream.ToArray();
    }
}
