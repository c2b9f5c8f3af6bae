using System.Globalization;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Documents that are nearly the same by design: versions of a text, issues of a series. They are reported once.</summary>
internal static class DocumentVariants
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.DocumentVariants;

    public static IEnumerable<Finding> Judge(IReadOnlyList<SimilarPair> pairs)
    {
        var variants = pairs.Where(pair => pair.IsVariant).ToList();
        if (variants.Count == 0)
            yield break;
        var first = variants[0];
        yield return Definition
            .FindingAt(
                first.Document,
                RepeatedDocument.Head(first.Document),
                variants.Count.ToString(CultureInfo.InvariantCulture),
                first.Other.File.Path
            )
            .WithOther(first.Other, RepeatedDocument.Head(first.Other));
    }
}
