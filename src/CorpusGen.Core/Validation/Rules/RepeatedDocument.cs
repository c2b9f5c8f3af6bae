using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A document that is in the corpus twice, word for word or nearly so.</summary>
internal static class RepeatedDocument
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.RepeatedDocument;

    // Shorter texts can be similar by their form: a weather report, a notice.
    private const int FewestWords = 50;

    // The share of common runs of four words. If one word in thirty is changed, about this much is left.
    private const double NearlyAll = 0.8;

    // A text may share runs with two others that also share them with each other, so the nearest can be second.
    private const int MostCompared = 2;

    /// <summary>
    /// Each run of words leads to the last document that has it. A document is compared with those to which most of its runs lead, so the
    /// work is linear even if a corpus has a hundred copies of a text, or all texts share boilerplate.
    /// </summary>
    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var byWords = new Dictionary<ulong, Document>();
        var byRun = new Dictionary<ulong, int>();
        var entered = new List<(Document Document, WordRuns Runs)>();
        foreach (var document in documents)
        {
            var runs = WordRuns.Of(document);
            if (runs.Words < FewestWords)
                continue;
            if (byWords.TryGetValue(runs.Whole, out var same))
            {
                yield return Find(document, same, "has the same words as");
                continue;
            }

            byWords.Add(runs.Whole, document);
            foreach (var candidate in Nearest(runs, byRun))
            {
                var (near, nearRuns) = entered[candidate];
                var share = WordRuns.Resemblance(document, runs, near, nearRuns);
                if (share < NearlyAll)
                    continue;
                yield return Find(
                    document,
                    near,
                    FormattableString.Invariant($"shares {Math.Floor(share * 100)} percent of its word sequences with")
                );
                break;
            }

            foreach (var run in runs.Keys)
                byRun[run] = entered.Count;
            entered.Add((document, runs));
        }
    }

    private static IEnumerable<int> Nearest(WordRuns runs, Dictionary<ulong, int> byRun)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in runs.Keys)
        {
            if (byRun.TryGetValue(run, out var sharer))
                shared[sharer] = shared.TryGetValue(sharer, out var count) ? count + 1 : 1;
        }

        return shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Select(pair => pair.Key);
    }

    private static Finding Find(Document document, Document other, string how) =>
        Definition.FindingAt(document, Head(document), how, other.File.Path).WithOther(other, Head(other));

    // A data file, or one with front matter only, has no blocks: its first key is reported.
    private static TextRange Head(Document document) =>
        document.Blocks.Count > 0 ? document.Blocks[0].Range
        : document.Metadata.Entries.Count > 0 ? document.Metadata.Entries[0].KeyRange
        : default;
}
