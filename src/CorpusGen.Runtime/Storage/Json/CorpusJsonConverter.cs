#if NET8_0_OR_GREATER
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusGen.Storage;

/// <summary>
/// Writes a type of this library as JSON. System.Text.Json finds it by the attribute of the type, with and without reflection. Values refer
/// to a corpus, so they cannot be read from JSON.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public class CorpusJsonConverter<T> : JsonConverter<T>
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <summary>Reads a unit or a dimension. Throws for other types.</summary>
    /// <exception cref="NotSupportedException">The type is not <see cref="Unit"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        typeof(T) == typeof(Unit)
            ? (T)(object)Unit.Get(reader.GetString() ?? "")
            : throw new NotSupportedException($"{typeof(T).Name} cannot be read from JSON, because it refers to the corpus of a program.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(options);
        new JsonShape(writer, options.PropertyNamingPolicy).Write(value);
    }

    /// <summary>Writes a key of a dictionary: the name of a speaker or a unit, the words of a passage.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value?.ToString() ?? "");
    }
}

/// <summary>Writes a document as JSON, and documents of generated types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DocumentJsonConverter : CorpusJsonConverter<Document>;
#endif
