using System.Reflection;
using System.Text;
using Microsoft.Build.Framework;

namespace CorpusGen.Build.Processes;

/// <summary>Passes a task to another process, and its outputs back: its properties by their names, with what its items have.</summary>
internal static class TaskProtocol
{
    /// <summary>The metadata of items that the task reads.</summary>
    private static readonly string[] Metadata = ["Corpus", "Link", "Collection", "CorpusName", "CorpusSyntax", "CorpusCheck"];

    // The program of the process: it must not start another.
    private const string Host = "Host";

    /// <summary>Creates a writer for the other process.</summary>
    public static BinaryWriter WriterOf(Stream stream) => new(new BufferedStream(stream, 1 << 16), Encoding.UTF8);

    /// <summary>Creates a reader for what the other process writes.</summary>
    public static BinaryReader ReaderOf(Stream stream) => new(new BufferedStream(stream, 1 << 16), Encoding.UTF8);

    /// <summary>Writes the properties of a task.</summary>
    public static void WriteInputs(BinaryWriter writer, ITask task)
    {
        foreach (var property in PropertiesOf(task))
        {
            switch (property.GetValue(task))
            {
                case string text:
                    writer.Write(text);
                    break;
                case bool value:
                    writer.Write(value);
                    break;
                case ITaskItem[] items:
                    writer.Write(items.Length);
                    foreach (var item in items)
                        WriteItem(writer, item);
                    break;
            }
        }

        writer.Flush();
    }

    /// <summary>Reads what <see cref="WriteInputs"/> wrote into a task of the same type.</summary>
    public static void ReadInputs(BinaryReader reader, ITask task)
    {
        foreach (var property in PropertiesOf(task))
        {
            if (property.PropertyType == typeof(bool))
                property.SetValue(task, reader.ReadBoolean());
            else if (property.PropertyType == typeof(string))
                property.SetValue(task, reader.ReadString());
            else
                property.SetValue(task, ReadItems(reader));
        }
    }

    /// <summary>Writes the outputs of a task, which are texts.</summary>
    public static void WriteOutputs(BinaryWriter writer, ITask task)
    {
        foreach (var property in OutputsOf(task))
            writer.Write((string)property.GetValue(task)!);
    }

    /// <summary>Reads what <see cref="WriteOutputs"/> wrote.</summary>
    public static void ReadOutputs(BinaryReader reader, ITask task)
    {
        var outputs = OutputsOf(task).ToList();
        var values = outputs.ConvertAll(_ => reader.ReadString());
        foreach (var (property, value) in outputs.Zip(values, (property, value) => (property, value)))
            property.SetValue(task, value);
    }

    private static IEnumerable<PropertyInfo> OutputsOf(ITask task) =>
        PropertiesOf(task).Where(property => property.IsDefined(typeof(OutputAttribute), inherit: true));

    private static IEnumerable<PropertyInfo> PropertiesOf(ITask task) =>
        task.GetType()
            .GetProperties()
            .Where(property => property.PropertyType == typeof(string) || property.PropertyType == typeof(bool) || IsItems(property))
            .Where(property => property.CanWrite && property.Name != Host)
            .OrderBy(property => property.Name, StringComparer.Ordinal);

    private static bool IsItems(PropertyInfo property) => property.PropertyType == typeof(ITaskItem[]);

    private static void WriteItem(BinaryWriter writer, ITaskItem item)
    {
        writer.Write(item.ItemSpec);
        var values = Array.ConvertAll(Metadata, item.GetMetadata);
        writer.Write((byte)values.Count(value => value.Length > 0));
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Length > 0)
            {
                writer.Write((byte)i);
                writer.Write(values[i]);
            }
        }
    }

    private static ITaskItem[] ReadItems(BinaryReader reader)
    {
        var items = new ITaskItem[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++)
        {
            var spec = reader.ReadString();
            var metadata = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var left = reader.ReadByte(); left > 0; left--)
                metadata[Metadata[reader.ReadByte()]] = reader.ReadString();
            items[i] = new PassedItem(spec, metadata);
        }

        return items;
    }
}
