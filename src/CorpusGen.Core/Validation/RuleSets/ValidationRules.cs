using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>All rules that validate texts.</summary>
public static class ValidationRules
{
    /// <summary>Gets the diagnostics of the rules, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [.. DocumentRules.All.Concat(CorpusRules.All).OrderBy(definition => definition.Id, StringComparer.Ordinal)];

    /// <summary>Applies all rules to a corpus. Returns the findings sorted by path, then by position.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="isFile">Returns true if a path is a file that is not a document, to which a link can lead.</param>
    public static IReadOnlyList<Finding> Judge(IReadOnlyList<Document> documents, Func<string, bool>? isFile = null) =>
        Sorted(documents.SelectMany(DocumentRules.Judge).Concat(CorpusRules.Judge(documents, isFile)));

    /// <summary>Sorts findings by path, then by position, then by id.</summary>
    public static IReadOnlyList<Finding> Sorted(IEnumerable<Finding> findings) =>
        [
            .. findings
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Range.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];
}
