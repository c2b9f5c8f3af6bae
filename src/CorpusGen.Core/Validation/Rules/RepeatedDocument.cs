using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A document that is in the corpus twice, word for word or nearly so.</summary>
internal static class RepeatedDocument
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.RepeatedDocument;

    public static IEnumerable<Finding> Judge(IReadOnlyList<SimilarPair> pairs) =>
        pairs
            .Where(pair => !pair.IsVariant)
            .Select(pair =>
                Definition
                    .FindingAt(pair.Document, Head(pair.Document), How(pair.Share), pair.Other.File.Path)
                    .WithOther(pair.Other, Head(pair.Other))
            );

    private static string How(double share) =>
        share >= 1
            ? "has the same words as"
            : FormattableString.Invariant($"shares {Math.Floor(share * 100)} percent of its word sequences with");

    // A data file, or one with front matter only, has no blocks: its first key is reported.
    internal static TextRange Head(Document document) =>
        document.Blocks.Count > 0 ? document.Blocks[0].Range
        : document.Metadata.Entries.Count > 0 ? document.Metadata.Entries[0].KeyRange
        : default;
}
