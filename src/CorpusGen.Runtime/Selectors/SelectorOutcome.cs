namespace CorpusGen;

/// <summary>What <see cref="CorpusView.Resolve"/> found.</summary>
public enum SelectorOutcome
{
    /// <summary>The corpus has no document with this path.</summary>
    DocumentNotFound,

    /// <summary>The document does not have the words, or not with what surrounded them.</summary>
    NotFound,

    /// <summary>The document has the words with what surrounded them more than once.</summary>
    Ambiguous,

    /// <summary>The passage was found.</summary>
    Found,
}
