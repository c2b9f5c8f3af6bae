using System.Globalization;
using CorpusGen.Core.Diagnostics;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Documents that are nearly the same by design: versions of a text, issues of a series. They are reported once.</summary>
internal static class DocumentVariants
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.DocumentVariants;

    // Pages of a template are meant, with all that they repeat.
    private static bool IsOfTemplate(SimilarPair pair) =>
        (MissingTitle.IsPart(pair.Document.File.Path) && MissingTitle.IsPart(pair.Other.File.Path)) || HaveOtherTitles(pair);

    private static bool HaveOtherTitles(SimilarPair pair) =>
        pair.Share < 1
        && SimilarDocuments.NameOf(pair.Document) != SimilarDocuments.NameOf(pair.Other)
        && SimilarDocuments.TitleOf(pair.Document) is { } one
        && SimilarDocuments.TitleOf(pair.Other) is { } other
        && WithoutDigits(one) != WithoutDigits(other);

    // "Report 2023" and "Report 2024" are two versions.
    private static string WithoutDigits(string title) => new([.. title.Where(char.IsLetter)]);

    public static IEnumerable<Finding> Judge(IReadOnlyList<SimilarPair> pairs)
    {
        var variants = pairs.Where(pair => pair.IsVariant && !IsOfTemplate(pair)).ToList();
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
