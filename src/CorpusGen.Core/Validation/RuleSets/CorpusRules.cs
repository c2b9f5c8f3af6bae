using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Links;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>The rules that compare documents: repetitions, contradictions, name clashes and links.</summary>
public static class CorpusRules
{
    private static readonly (DiagnosticDefinition Definition, Func<IReadOnlyList<Document>, IEnumerable<Finding>> Judge)[] Rules =
    [
        (MissingTitle.Definition, MissingTitle.Judge),
        (RepeatedBoilerplate.Definition, RepeatedBoilerplate.Judge),
        (NameClash.Definition, NameClash.Judge),
        (ConflictingSpeakers.Definition, ConflictingSpeakers.Judge),
        (InconsistentSpelling.Definition, InconsistentSpelling.Judge),
        (ContradictoryDocuments.Definition, ContradictoryDocuments.Judge),
        (DuplicateId.Definition, DuplicateId.Judge),
    ];

    private static readonly (DiagnosticDefinition Definition, Func<IReadOnlyList<SimilarPair>, IEnumerable<Finding>> Judge)[] PairRules =
    [
        (RepeatedDocument.Definition, RepeatedDocument.Judge),
        (DocumentVariants.Definition, DocumentVariants.Judge),
    ];

    private static readonly (DiagnosticDefinition Definition, Func<CorpusLinks, IEnumerable<Finding>> Judge)[] LinkRules =
    [
        (BrokenLink.Definition, BrokenLink.Judge),
        (MissingAnchor.Definition, MissingAnchor.Judge),
    ];

    /// <summary>Gets the diagnostics of the rules, in order.</summary>
    public static IEnumerable<DiagnosticDefinition> All =>
        Rules
            .Select(entry => entry.Definition)
            .Concat(PairRules.Select(entry => entry.Definition))
            .Concat(LinkRules.Select(entry => entry.Definition));

    /// <summary>
    /// Applies the rules to a corpus, in any order. Of two documents that disagree, the one whose path is sorted last has the finding, and
    /// the other is a related place.
    /// </summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isFile">Returns true if a path is a file that is not a document. Paths have the form of those of the documents.</param>
    public static IReadOnlyList<Finding> Judge(IEnumerable<Document> documents, Func<string, bool>? isFile = null)
    {
        var sorted = documents.OrderBy(document => document.File.Path, StringComparer.Ordinal).ToList();
        // The rules are independent of each other, and most of their work is to hash all words.
        IEnumerable<Func<IEnumerable<Finding>>> work =
        [
            () => JudgePairs(SimilarDocuments.Find(sorted)),
            .. Rules.Select(entry => (Func<IEnumerable<Finding>>)(() => entry.Judge(sorted))),
            () => JudgeLinks(new CorpusLinks(sorted, isFile ?? (_ => false))),
        ];
        var parts = work.AsParallel().AsOrdered().Select(judge => judge().ToList()).ToList();
        List<Finding> findings = [.. parts.Skip(1).Take(Rules.Length).SelectMany(part => part), .. parts[0], .. parts[parts.Count - 1]];
        var byPath = findings.ToLookup(finding => finding.Place.Path, StringComparer.Ordinal);
        return findings.Count == 0
            ? findings
            : [.. sorted.SelectMany(document => DisableComments.Filter(document, byPath[document.File.Path]))];
    }

    private static IEnumerable<Finding> JudgePairs(IReadOnlyList<SimilarPair> pairs) => PairRules.SelectMany(rule => rule.Judge(pairs));

    private static IEnumerable<Finding> JudgeLinks(CorpusLinks links) => LinkRules.SelectMany(rule => rule.Judge(links));
}
