#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>The kind of a metadata value.</summary>
#if NET8_0_OR_GREATER && !FORMAT_WRITER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<MetadataKind>))]
#endif
public enum MetadataKind
{
    /// <summary>No value.</summary>
    None,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    DateTime,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Keys with their values.</summary>
    Map,
}
