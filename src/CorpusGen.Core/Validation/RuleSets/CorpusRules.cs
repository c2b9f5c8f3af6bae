using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>The rules that compare documents: repetitions, contradictions and name clashes.</summary>
public static class CorpusRules
{
    private static readonly (DiagnosticDefinition Definition, Func<IReadOnlyList<Document>, IEnumerable<Finding>> Judge)[] Rules =
    [
        (RepeatedDocument.Definition, RepeatedDocument.Judge),
        (NameClash.Definition, NameClash.Judge),
        (ConflictingSpeakers.Definition, ConflictingSpeakers.Judge),
        (InconsistentSpelling.Definition, InconsistentSpelling.Judge),
        (ContradictoryDocuments.Definition, ContradictoryDocuments.Judge),
    ];

    /// <summary>Gets the diagnostics of the rules, in order.</summary>
    public static IEnumerable<DiagnosticDefinition> All => Rules.Select(entry => entry.Definition);

    /// <summary>
    /// Applies the rules to a corpus, in any order. Of two documents that disagree, the one whose path is sorted last has the finding, and
    /// the other is a related place.
    /// </summary>
    public static IReadOnlyList<Finding> Judge(IEnumerable<Document> documents)
    {
        var sorted = documents.OrderBy(document => document.File.Path, StringComparer.Ordinal).ToList();
        var findings = new List<Finding>();
        foreach (var (_, judge) in Rules)
            findings.AddRange(judge(sorted));
        return findings.Count == 0
            ? findings
            :
            [
                .. sorted.SelectMany(document =>
                    DisableComments.Filter(document, findings.Where(finding => finding.Place.Path == document.File.Path))
                ),
            ];
    }
}
