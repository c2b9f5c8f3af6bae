namespace CorpusGen.Core.Citations;

/// <summary>Words that are claimed to be in the corpus.</summary>
/// <param name="Words">The words. They may be abridged: `…` and `[…]` stand for words that are left out, `[it]` for an insertion.</param>
/// <param name="In">The document or collection that should have them; null for any. <see cref="CitationCorpus.Find"/> has the
/// forms.</param>
/// <param name="Speaker">The full name of the person who should have spoken them; null for any.</param>
public sealed record CitationClaim(string Words, string? In = null, string? Speaker = null)
{
    /// <summary>Gets the path of the document that cites, which proves nothing about itself; null if it is not in the corpus.</summary>
    public string? CitedBy { get; init; }
}
