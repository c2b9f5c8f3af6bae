using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Words that were found in a document. A value of the build's memory.</summary>
/// <param name="Citation">The index of the citation.</param>
/// <param name="IsVerbatim">True if the words are verbatim, and nothing is to be said about them here.</param>
/// <param name="Place">The place, if the words are verbatim.</param>
public readonly record struct FoundWords(int Citation, bool IsVerbatim, ResolvedPlace Place);

/// <summary>
/// Proves citations that need no message: their words are verbatim in exactly one place of the corpus. It searches document by document,
/// so that what was found in a document can be used again as long as the document is the same. All other citations need
/// <see cref="CitationChecker"/>.
/// </summary>
public sealed class CitationProof
{
    private readonly List<(string Words, CitationPattern? Pattern)> _citations;

    /// <summary>Creates the proof of citations.</summary>
    /// <param name="words">The words of each, in any order.</param>
    public CitationProof(IEnumerable<string> words) =>
        _citations = [
            .. words
                .Distinct(StringComparer.Ordinal)
                .OrderBy(cited => cited, StringComparer.Ordinal)
                .Select(cited => (cited, PatternOf(cited))),
        ];

    /// <summary>Gets a text that is different for other citations.</summary>
    public string Key => string.Join("\0", _citations.Select(citation => citation.Words));

    /// <summary>Returns what a document has of the citations.</summary>
    public EquatableArray<FoundWords> Search(Document document)
    {
        var searched = CitedDocument.Of(document);
        var found = new List<FoundWords>();
        TextPositions? positions = null;
        for (var i = 0; i < _citations.Count; i++)
        {
            if (_citations[i].Pattern is not { } pattern || !searched.MayHave(pattern))
                continue;
            if (CitationChecker.Find([searched], pattern) is not { } places)
            {
                found.Add(new FoundWords(i, false, default));
                continue;
            }

            foreach (var place in places)
            {
                positions ??= new TextPositions(document.Text);
                found.Add(
                    new FoundWords(i, IsVerbatim(place, pattern, _citations[i].Words), CitationTables.Resolve(place.Passage, positions))
                );
            }
        }

        return found.ToEquatableArray();
    }

    /// <summary>Returns the citations that are proved, by their words.</summary>
    /// <param name="found">What was found in all documents of the corpus.</param>
    public Dictionary<string, ResolvedPlace> Prove(IEnumerable<FoundWords> found)
    {
        var places = new int[_citations.Count];
        var proved = new FoundWords[_citations.Count];
        foreach (var words in found)
        {
            places[words.Citation]++;
            proved[words.Citation] = words;
        }

        return Enumerable
            .Range(0, places.Length)
            .Where(i => places[i] == 1 && proved[i].IsVerbatim)
            .ToDictionary(i => _citations[i].Words, i => proved[i].Place, StringComparer.Ordinal);
    }

    // Null if the words need more than a search: marks of an editor, too few words, too many characters.
    private static CitationPattern? PatternOf(string cited)
    {
        if (cited.Length > CitationChecker.MostCharacters)
            return null;
        var words = NormalText.Of(cited);
        var edited = CitationPattern.Of(words);
        return edited.IsEdited || CitationEvidence.Missing(edited) is not null ? null : CitationPattern.Literal(words);
    }

    // The analyzer suggests a member for the words of a whole quotation.
    private static bool IsVerbatim(CitedPlace place, CitationPattern pattern, string words) =>
        place.Match.Differences == SpellingDifferences.None
        && Distortions.Of(place, pattern).Count == 0
        && (place.Passage.Quote < 0 || place.Document.WordsOf(place.Document.Quotes[place.Passage.Quote].Range) != words);
}
