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
        var (start, end) = (words.StartOf(alignment.First), words.EndOf(alignment.Last));
        var changes = alignment.Changes(cited, words).ToList();
        // "s attempts" for "Turkey's attempts": the words are equal, and not whole.
        var (first, last) = (WordEdges.StartOfWord(normal.Text, start), WordEdges.EndOfWord(normal.Text, end));
        if (first < start)
            changes.Insert(0, new WordChange(cited.Slice(0, 1), normal.Text.Substring(first, words.EndOf(alignment.First) - first)));
        if (last > end)
        {
            var begin = words.StartOf(alignment.Last);
            changes.Add(new WordChange(cited.Slice(cited.Count - 1, cited.Count), normal.Text.Substring(begin, last - begin)));
        }

        return new NearestPassage(CitedPlace.PassageAt(document.Document, normal.Original(first, last)), changes.ToEquatableArray());
    }

    private static int Shared(CitedDocument document, WordSequence words)
    {
        var count = 0;
        for (var i = 0; i < words.Count; i++)
            count += document.Filter.MayHave(words.HashOf(i)) ? 1 : 0;
        return count;
    }
}
