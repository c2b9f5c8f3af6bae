#if FORMAT_WRITER
namespace CorpusGen.Core.Model;

#else
namespace CorpusGen;

#endif

/// <summary>How words are quoted.</summary>
public enum QuoteKind
{
    /// <summary>Whole sentences of somebody, given as they were said.</summary>
    Direct,

    /// <summary>Somebody's words as part of the writer's own clause.</summary>
    Mixed,

    /// <summary>Words set apart and given to nobody: a term kept at arm's length, a title, a nickname.</summary>
    Scare,
}
