#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>How close a figure's value is to the true one, according to the text.</summary>
#if FORMAT_WRITER
public enum Modifier
#else
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<FigureModifier>))]
#endif
public enum FigureModifier
#endif
{
    /// <summary>Exactly the value.</summary>
    Exact,

    /// <summary>Near the value, on either side: about, around, roughly, an estimated.</summary>
    About,

    /// <summary>Near the value and below it: nearly, almost.</summary>
    Nearly,

    /// <summary>Above the value: more than, over.</summary>
    MoreThan,

    /// <summary>The value or above: at least, no fewer than.</summary>
    AtLeast,

    /// <summary>Below the value: less than, under.</summary>
    LessThan,

    /// <summary>The value or below: at most, up to, no more than.</summary>
    AtMost,
}
