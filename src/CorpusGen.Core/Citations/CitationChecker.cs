using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>
/// Decides if words are in the corpus. The analyzers, the checked Markdown files and the command line share it. Only words that are equal
/// in the normal form of this folder's README are found; similar words are only shown.
/// </summary>
public static class CitationChecker
{
    /// <summary>The maximum length of a citation, in UTF-16 code units.</summary>
    public const int MostCharacters = 20_000;

    private const int MostPlaces = 10;

    /// <summary>
    /// Checks a citation. The time is linear in the number of documents (a few bits of each), and in the text of those that may have the
    /// words.
    /// </summary>
    public static CitationResult Check(CitationClaim claim, CitationCorpus corpus)
    {
        if (claim.Words.Length > MostCharacters)
            return Unproved(claim, $"it has more than {MostCharacters} characters");
        var documents = corpus.Documents;
        if (claim.In is { } name && (documents = corpus.Find(name)).Count == 0)
            return Unproved(claim, corpus.ReasonNotFound(name));
        if (claim.CitedBy is { } citing)
            documents = [.. documents.Where(document => document.Document.File.Path != citing)];
        var words = NormalText.Of(claim.Words);
        var literal = CitationPattern.Literal(words);
        var abridged = CitationPattern.Of(words);
        if (CitationEvidence.Missing(abridged) is { } reason)
            return Unproved(claim, reason);
        var places = Find(documents, literal);
        var pattern = literal;
        if (places is { Count: 0 } && abridged.IsEdited)
            (places, pattern) = (Find(documents, abridged), abridged);
        if (places is null)
            return Unproved(claim, "its words repeat themselves too often in the corpus");
        if (places.Count == 0)
            return new CitationResult(claim, CitationVerdict.Absent, default) { Nearest = NearestPassages.Find(documents, abridged) };
        return Judge(claim, pattern, places);
    }

    private static CitationResult Judge(CitationClaim claim, CitationPattern pattern, List<CitedPlace> places)
    {
        var spoken = claim.Speaker is { } speaker ? places.FindAll(place => IsSpeaker(place.Passage.Speaker, speaker)) : places;
        if (spoken.Count == 0)
            return new CitationResult(claim, CitationVerdict.Misattributed, Passages(places));
        var first = spoken[0];
        var distortions = Distortions.Of(first, pattern);
        var omitted = first.Match.Gaps.Select(first.WordsOf).Where(words => words.Length > 0).ToEquatableArray();
        var inserted = pattern.Inserted.ToEquatableArray();
        var isAbridged = omitted.Count > 0 || inserted.Count > 0 || pattern.HasFreeCase;
        var verdict =
            distortions.Count > 0 ? CitationVerdict.Misleading
            : spoken.Count > 1 ? CitationVerdict.Ambiguous
            : isAbridged ? CitationVerdict.Abridged
            : first.Match.Differences != SpellingDifferences.None ? CitationVerdict.Normalized
            : CitationVerdict.Verbatim;
        return new CitationResult(claim, verdict, Passages(spoken))
        {
            Differences = first.Match.Differences,
            Omitted = omitted,
            Inserted = inserted,
            Distortions = distortions,
        };
    }

    // Null if the search had to stop.
    internal static List<CitedPlace>? Find(IReadOnlyList<CitedDocument> documents, CitationPattern pattern)
    {
        var places = new List<CitedPlace>();
        foreach (var document in documents)
        {
            if (!document.MayHave(pattern))
                continue;
            var normal = document.Normal;
            var matcher = new PatternMatcher(normal, pattern);
            places.AddRange(matcher.Find(MostPlaces - places.Count).Select(match => CitedPlace.Of(document, normal, match)));
            if (matcher.IsExhausted)
                return null;
            if (places.Count == MostPlaces)
                break;
        }

        return places;
    }

    private static bool IsSpeaker(string? actual, string claimed) =>
        actual is not null && NormalText.Of(actual).Text == NormalText.Of(claimed.Trim()).Text;

    private static EquatableArray<CitedPassage> Passages(List<CitedPlace> places) =>
        places.Select(place => place.Passage).ToEquatableArray();

    private static CitationResult Unproved(CitationClaim claim, string reason) =>
        new(claim, CitationVerdict.Unproved, default) { Reason = reason };
}
