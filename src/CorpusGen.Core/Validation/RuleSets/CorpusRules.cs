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
        var findings = new List<Finding>();
        foreach (var (_, judge) in Rules)
            findings.AddRange(judge(sorted));
        var pairs = SimilarDocuments.Find(sorted);
        foreach (var (_, judge) in PairRules)
            findings.AddRange(judge(pairs));
        var links = new CorpusLinks(sorted, isFile ?? (_ => false));
        foreach (var (_, judge) in LinkRules)
            findings.AddRange(judge(links));
        var byPath = findings.ToLookup(finding => finding.Place.Path, StringComparer.Ordinal);
        return findings.Count == 0
            ? findings
            : [.. sorted.SelectMany(document => DisableComments.Filter(document, byPath[document.File.Path]))];
    }
}
