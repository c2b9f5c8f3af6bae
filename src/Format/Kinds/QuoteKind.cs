#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>How words are quoted.</summary>
public enum QuoteKind
{
    /// <summary>Whole sentences, word for word.</summary>
    Direct,

    /// <summary>Words that are part of the writer's own clause.</summary>
    Mixed,

    /// <summary>Words that are set apart and attributed to nobody: a term the writer keeps a distance from, a title, a nickname.</summary>
    Scare,
}
