using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A document that stands twice in the corpus, word for word or nearly so.</summary>
internal static class RepeatedDocument
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.RepeatedDocument;

    // Shorter texts are alike by their form: a weather report, a notice.
    private const int FewestWords = 50;

    // Of all runs of four words, the share that both have. One word in thirty changed leaves about this much.
    private const double NearlyAll = 0.8;

    // A text that two others share, and one of them with it: the nearest may stand second.
    private const int MostCompared = 2;

    /// <summary>
    /// Each run of words leads to the last document that has it. The documents to which most of a document's runs lead are compared with
    /// it; so the work stays linear, where a corpus has a hundred copies of one text and where all its texts share their boilerplate.
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

    // A data file has no blocks, and what is all front matter has none either: its first key stands for it.
    private static TextRange Head(Document document) =>
        document.Blocks.Count > 0 ? document.Blocks[0].Range
        : document.Metadata.Entries.Count > 0 ? document.Metadata.Entries[0].KeyRange
        : default;
}
