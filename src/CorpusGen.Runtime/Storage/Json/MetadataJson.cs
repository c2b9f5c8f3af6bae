#if NET8_0_OR_GREATER
using System.Text.Json;

namespace CorpusGen.Storage;

/// <summary>Writes metadata as JSON: maps as objects with the keys as they are written, lists as arrays, dates as strings.</summary>
internal static class MetadataJson
{
    public static void Write(Utf8JsonWriter writer, MetadataValue value)
    {
        switch (value.Kind)
        {
            case MetadataKind.None:
                writer.WriteNullValue();
                break;
            case MetadataKind.Map:
                writer.WriteStartObject();
                foreach (var (key, entry) in value.Entries())
                {
                    writer.WritePropertyName(key);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            case MetadataKind.List:
                writer.WriteStartArray();
                foreach (var item in value.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case MetadataKind.Number when value.Number is { } number:
                writer.WriteNumberValue(number);
                break;
            case MetadataKind.Boolean when value.Boolean is { } truth:
                writer.WriteBooleanValue(truth);
                break;
            default:
                writer.WriteStringValue(value.Text);
                break;
        }
    }
}
#endif
