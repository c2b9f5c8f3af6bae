using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation;

/// <summary>All rules there are.</summary>
public static class RuleBook
{
    /// <summary>The rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [.. DocumentRules.All.Concat(CorpusRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Judges a corpus by all of them: findings by path, then by place.</summary>
    public static IReadOnlyList<Finding> Judge(IReadOnlyList<Document> documents) =>
        Sorted(documents.SelectMany(DocumentRules.Judge).Concat(CorpusRules.Judge(documents)));

    /// <summary>The findings in the order in which a reader meets them.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Range.Start)
                .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal),
        ];
}
