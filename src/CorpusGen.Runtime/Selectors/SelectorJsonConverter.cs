#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Storage;

/// <summary>Writes selectors as JSON and reads them, with and without reflection.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SelectorJsonConverter : JsonConverter<PassageSelector>
{
    /// <inheritdoc/>
    public override PassageSelector Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return SelectorJson.Read(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PassageSelector value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteRawValue(value.ToJson());
    }
}
#endif
