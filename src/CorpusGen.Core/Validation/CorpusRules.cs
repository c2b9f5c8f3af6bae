using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Rules;

namespace CorpusGen.Core.Validation;

/// <summary>The rules that need all documents: what is repeated, contradicted or called alike between them.</summary>
public static class CorpusRules
{
    private static readonly (Rule Rule, Func<IReadOnlyList<Document>, IEnumerable<Finding>> Judge)[] Rules =
    [
        (RepeatedDocument.Rule, RepeatedDocument.Judge),
        (NameClash.Rule, NameClash.Judge),
        (WordsOfTwoSpeakers.Rule, WordsOfTwoSpeakers.Judge),
        (WordsSpelledTwice.Rule, WordsSpelledTwice.Judge),
        (FigureContradictedElsewhere.Rule, FigureContradictedElsewhere.Judge),
    ];

    /// <summary>All of them, in order.</summary>
    public static IEnumerable<Rule> All => Rules.Select(entry => entry.Rule);

    /// <summary>
    /// Judges a corpus; its order does not matter. Of two documents that disagree, the one whose path comes later has the finding, and
    /// the other is its other side.
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
                    Switches.Filter(document, findings.Where(finding => finding.Place.Path == document.File.Path))
                ),
            ];
    }
}
