using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A document that stands twice in the corpus, word for word or nearly so.</summary>
internal static class RepeatedDocument
{
    public static Rule Rule { get; } = new(
        "CORPUS107",
        nameof(RepeatedDocument),
        "A document stands twice in the corpus",
        "The document is {0} '{1}': one of the two is enough",
        Severity.Warning);

    // Shorter texts are alike by their form: a weather report, a notice.
    private const int FewestWords = 50;

    // Of all runs of four words, the share that both have. One word in thirty changed leaves about this much.
    private const double NearlyAll = 0.8;

    // A run of words in more documents than these is boilerplate, and tells nothing.
    private const int MostSharers = 16;

    /// <summary>
    /// A document shares a sample of its runs of words with those that may be like it; only those are compared in full. Documents of
    /// equal words are entered once, so the work stays linear where a corpus has a hundred copies of one text.
    /// </summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var byWords = new Dictionary<ulong, Document>();
        var byRun = new Dictionary<ulong, List<int>>();
        var entered = new List<(Document Document, WordRuns Runs)>();
        foreach (var document in documents)
        {
            var runs = WordRuns.Of(document);
            if (runs.Words < FewestWords) continue;
            if (byWords.TryGetValue(runs.Whole, out var same))
            {
                yield return Find(document, same, "the same, word for word, as");
                continue;
            }

            byWords.Add(runs.Whole, document);
            if (Nearest(runs.Sample, byRun, entered) is var (near, nearRuns) && WordRuns.Resemblance(document, runs, near, nearRuns) is >= NearlyAll and var share)
                yield return Find(document, near, FormattableString.Invariant($"alike in {Math.Floor(share * 100)} percent of its runs of words to"));
            foreach (var run in runs.Sample)
            {
                if (!byRun.TryGetValue(run, out var sharers)) byRun.Add(run, sharers = []);
                if (sharers.Count < MostSharers) sharers.Add(entered.Count);
            }

            entered.Add((document, runs));
        }
    }

    // The document that shares most of the sample, where that is most of both samples.
    private static (Document, WordRuns)? Nearest(HashSet<ulong> sample, Dictionary<ulong, List<int>> byRun, List<(Document Document, WordRuns Runs)> entered)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in sample)
            if (byRun.TryGetValue(run, out var sharers))
                foreach (var sharer in sharers) shared[sharer] = shared.TryGetValue(sharer, out var count) ? count + 1 : 1;
        var best = -1;
        foreach (var pair in shared)
            if (best < 0 || pair.Value > shared[best] || (pair.Value == shared[best] && pair.Key < best)) best = pair.Key;
        if (best < 0) return null;
        var all = sample.Count + entered[best].Runs.Sample.Count - shared[best];
        return shared[best] >= all * (NearlyAll - 0.2) ? entered[best] : null;
    }

    private static Finding Find(Document document, Document other, string how) =>
        Rule.Find(document, Head(document), how, other.File.Path).Beside(other, Head(other));

    private static TextRange Head(Document document) => document.Blocks[0].Range;
}
