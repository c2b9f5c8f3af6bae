using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Two documents with the same or nearly the same words.</summary>
/// <param name="Document">The one whose path is sorted last.</param>
/// <param name="Other">The one before it.</param>
/// <param name="Share">The share of common runs of words; 1 if all words are the same.</param>
/// <param name="IsVariant">True if they are variants rather than copies.</param>
internal sealed record SimilarPair(Document Document, Document Other, double Share, bool IsVariant = false);

/// <summary>Finds documents that are in the corpus twice, word for word or nearly so.</summary>
internal static class SimilarDocuments
{
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
    public static IReadOnlyList<SimilarPair> Find(IReadOnlyList<Document> documents)
    {
        var pairs = new List<SimilarPair>();
        var byWords = new Dictionary<ulong, Document>();
        var byRun = new Dictionary<ulong, int>();
        var entered = new List<(Document Document, WordRuns Runs)>();
        foreach (var document in documents)
        {
            var runs = WordRuns.Of(document);
            if (runs.Words < FewestWords || IsRedirect(document))
                continue;
            if (byWords.TryGetValue(runs.Whole, out var same))
            {
                pairs.Add(new SimilarPair(document, same, 1));
                continue;
            }

            byWords.Add(runs.Whole, document);
            foreach (var candidate in Nearest(runs, byRun))
            {
                var (near, nearRuns) = entered[candidate];
                var share = WordRuns.Resemblance(document, runs, near, nearRuns);
                if (share < NearlyAll)
                    continue;
                pairs.Add(new SimilarPair(document, near, share));
                break;
            }

            foreach (var run in runs.Keys)
                byRun[run] = entered.Count;
            entered.Add((document, runs));
        }

        return MarkVariants(pairs);
    }

    // "These instructions have moved.": the words that are counted are those of the markup.
    private static bool IsRedirect(Document document) =>
        document.Blocks.Count > 0
        && document.Text.IndexOf("http-equiv", StringComparison.OrdinalIgnoreCase) >= 0
        && document.Text.IndexOf("\"refresh\"", StringComparison.OrdinalIgnoreCase) >= 0;

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

    /// <summary>
    /// Marks the pairs that are variants: one of three or more that are nearly the same, as the parts of a statute or the issues of a
    /// series are; two whose names differ at most in their numbers ("policy-v2.8" and "policy-v2.9", or the same name in another
    /// folder), as versions and years do; one text in two formats; two pages of
    /// a template, with other titles; two parts of pages; a page and its translation that is not written yet; or two that differ
    /// in more than a few words.
    /// </summary>
    private static List<SimilarPair> MarkVariants(List<SimilarPair> pairs)
    {
        var partners = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in pairs.Where(pair => pair.Share < Certain))
        {
            Count(pair.Document);
            Count(pair.Other);
        }

        return pairs.ConvertAll(pair => pair with { IsVariant = IsVariant(pair) });

        bool IsVariant(SimilarPair pair) =>
            ((pair.Share < 1 || IsShort(pair)) && NameOf(pair.Document) == NameOf(pair.Other))
            || FormatOf(pair.Document) != FormatOf(pair.Other)
            || HaveOtherTitles(pair)
            || (MissingTitle.IsPart(pair.Document.File.Path) && MissingTitle.IsPart(pair.Other.File.Path))
            || LettersOf(pair.Document.File.Path) == LettersOf(pair.Other.File.Path)
            || VersionFolders.Differ(pair.Document.File.Path, pair.Other.File.Path)
            || LanguageFolders.WithoutLanguage(pair.Document.File.Path) == LanguageFolders.WithoutLanguage(pair.Other.File.Path)
            || !IsEdited(pair)
            || (pair.Share < Certain && (partners[pair.Document.File.Path] > 1 || partners[pair.Other.File.Path] > 1));

        void Count(Document document) =>
            partners[document.File.Path] = partners.TryGetValue(document.File.Path, out var count) ? count + 1 : 1;
    }

    // From this share on, a text with a few edited words is a copy, even if there are three of them.
    private const double Certain = 0.92;

    // In a short text, a word or two that were edited are more than that share.
    private const int FewEdits = 15;
    private const int LettersOfWord = 6;

    private static bool IsEdited(SimilarPair pair) =>
        pair.Share >= Certain || (1 - pair.Share) * pair.Document.Text.Length / LettersOfWord <= FewEdits;

    // "tutorial/index.html" and "features/index.html": pages from one template.
    private static bool IsShort(SimilarPair pair) =>
        pair.Document.Blocks.Sum(block => block.Range.Length) < LettersOfWord * MostWordsOfTemplate;

    private const int MostWordsOfTemplate = 200;

    // "wp core update" and "wp core upgrade": pages that a program writes from one template.
    private static bool HaveOtherTitles(SimilarPair pair) =>
        pair.Share < 1 && TitleOf(pair.Document) is { } one && TitleOf(pair.Other) is { } other && one != other;

    internal static string? TitleOf(Document document)
    {
        if (document.Headline is { } headline)
            return headline.Of(document.Text);
        var heading = document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading);
        return heading is null ? null : document.WordsOf(heading.Range);
    }

    // One text in two formats, for two kinds of readers.
    private static string FormatOf(Document document)
    {
        var extension = document.File.Path.Substring(document.File.Path.LastIndexOf('.') + 1).ToLowerInvariant();
        return extension switch
        {
            "markdown" or "mdx" => "md",
            "text" => "txt",
            "htm" or "xhtml" => "html",
            "yaml" => "yml",
            "asciidoc" => "adoc",
            _ => extension,
        };
    }

    // The letters of the file name: "policy-v1.1" and "policy-v2" are one.
    internal static string NameOf(Document document) => LettersOf(document.File.Path.Substring(document.File.Path.LastIndexOf('/') + 1));

    // "docs/v3.4/faq.md" and "docs/v3.5/faq.md": a page that did not change from one version to the next.
    private static string LettersOf(string path) => new([.. path.Where(char.IsLetter)]);
}
