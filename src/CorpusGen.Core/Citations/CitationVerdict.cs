namespace CorpusGen.Core.Citations;

/// <summary>The result of checking a citation, from the best to the worst.</summary>
public enum CitationVerdict
{
    /// <summary>The words are in the corpus, character by character.</summary>
    Verbatim,

    /// <summary>The words are in the corpus in the same normal form: marks or white space are written in another way.</summary>
    Normalized,

    /// <summary>The words are in the corpus, and the citation marks what it leaves out or inserts.</summary>
    Abridged,

    /// <summary>The words are at several places.</summary>
    Ambiguous,

    /// <summary>The words are in the corpus, but what is left out at a mark or an end changes their meaning.</summary>
    Misleading,

    /// <summary>The words are in the corpus, but somebody else speaks them, or nobody.</summary>
    Misattributed,

    /// <summary>The words are not in the corpus.</summary>
    Absent,

    /// <summary>The citation cannot be checked.</summary>
    Unproved,
}
