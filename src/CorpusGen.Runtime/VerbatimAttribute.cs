namespace CorpusGen;

/// <summary>
/// Declares that a string is quoted from the corpus. The compiler accepts only constants that are in the corpus, and reports how another
/// one differs (CORPUS610 to CORPUS616). It costs nothing at run time.
/// </summary>
/// <example><code>void Show([Verbatim(Speaker = "Ada Birch")] string words)</code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class VerbatimAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the document or collection that must have the words: "corpus/harbour.txt", "harbour", "Reports", "reports/bridge". Null
    /// for any.
    /// </summary>
    public string? In { get; set; }

    /// <summary>
    /// Gets or sets the full name of the person who must say the words. Null for any, and for words outside of quotations.
    /// </summary>
    public string? Speaker { get; set; }
}
