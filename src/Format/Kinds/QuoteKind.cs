#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>How words are quoted.</summary>
#if NET8_0_OR_GREATER && !FORMAT_WRITER
[System.Text.Json.Serialization.JsonConverter(typeof(System.Text.Json.Serialization.JsonStringEnumConverter<QuoteKind>))]
#endif
public enum QuoteKind
{
    /// <summary>Whole sentences, word for word.</summary>
    Direct,

    /// <summary>Words that are part of the writer's own clause.</summary>
    Mixed,

    /// <summary>Words that are set apart and attributed to nobody: a term the writer keeps a distance from, a title, a nickname.</summary>
    Scare,
}
