namespace CorpusGen.Core.Citations;

/// <summary>
/// Words that are looked up in each document: those that are equal in the normal form, or else those that match the editor's marks.
/// </summary>
internal sealed class CitationSearch
{
    private readonly CitationPattern _literal;
    private readonly CitationPattern? _edited;

    private CitationSearch(CitationPattern literal, CitationPattern? edited) => (_literal, _edited) = (literal, edited);

    /// <summary>Returns the search for words; null if they are not enough to be evidence.</summary>
    public static CitationSearch? Of(string cited)
    {
        if (cited.Length > CitationChecker.MostCharacters)
            return null;
        var words = NormalText.Of(cited);
        var abridged = CitationPattern.Of(words);
        return CitationEvidence.Missing(abridged) is null
            ? new CitationSearch(CitationPattern.Literal(words), abridged.IsEdited ? abridged : null)
            : null;
    }

    /// <summary>Returns the places in a document, and true if the words are equal there.</summary>
    public (IReadOnlyList<CitedPlace> Places, bool AreEqual) Find(CitedDocument document)
    {
        if (document.MayHave(_literal) && CitationChecker.Find([document], _literal) is { Count: > 0 } equal)
            return (equal, true);
        return _edited is not null && document.MayHave(_edited) ? (CitationChecker.Find([document], _edited) ?? [], false) : ([], false);
    }
}
