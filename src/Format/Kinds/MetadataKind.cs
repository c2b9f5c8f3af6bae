#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>The kind of a metadata value.</summary>
public enum MetadataKind
{
    /// <summary>No value.</summary>
    Nothing,

    /// <summary>Words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A day and a time.</summary>
    Moment,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Keys with their values.</summary>
    Map,
}
