using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>Finds the passage that is most similar to a citation. It is shown in messages, and never taken for the words.</summary>
internal static class NearestPassages
{
    private const int MostDocuments = 4;
    private const int MostWords = 300;

    /// <summary>Returns the passage; null if none has half of the words.</summary>
    public static NearestPassage? Find(IReadOnlyList<CitedDocument> documents, CitationPattern pattern)
    {
        var words = WordSequence.Of(pattern, MostWords);
        if (words.Count == 0)
            return null;
        var candidates = documents
            .Select((document, i) => (Document: document, Index: i, Count: Shared(document, words)))
            .Where(candidate => 2 * candidate.Count >= words.Count)
            .OrderByDescending(candidate => candidate.Count)
            .ThenBy(candidate => candidate.Index)
            .Take(MostDocuments);
        (WordAlignment Alignment, CitedDocument Document, WordSequence Words)? best = null;
        foreach (var candidate in candidates)
        {
            var text = WordSequence.Of(candidate.Document.Normal.Text);
            if (WordAlignment.Best(words, text) is { } alignment && (best is null || alignment.Equal > best.Value.Alignment.Equal))
                best = (alignment, candidate.Document, text);
        }

        return best is { } found && 2 * found.Alignment.Equal >= words.Count
            ? Describe(found.Alignment, found.Document, words, found.Words)
            : null;
    }

    private static NearestPassage Describe(WordAlignment alignment, CitedDocument document, WordSequence cited, WordSequence words)
    {
        var normal = document.Normal;
        var range = normal.Original(words.StartOf(alignment.First), words.EndOf(alignment.Last));
        return new NearestPassage(CitedPlace.PassageAt(document.Document, range), alignment.Changes(cited, words).ToEquatableArray());
    }

    private static int Shared(CitedDocument document, WordSequence words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            count += document.Filter.MayHave(words.HashOf(i)) ? 1 : 0;
        return count;
    }
}
