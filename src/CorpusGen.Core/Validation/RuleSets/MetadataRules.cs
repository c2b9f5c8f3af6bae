using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation.RuleSets;

/// <summary>
/// The checks of metadata and images as findings. In a build the generator applies them, because records of the project's code decide some
/// of them; without a build there are no records.
/// </summary>
public static class MetadataRules
{
    /// <summary>Gets the diagnostics of the checks that need no record, in order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDefinition> All { get; } =
    [
        DiagnosticCatalog.MetadataUnreadable,
        DiagnosticCatalog.DuplicateKey,
        DiagnosticCatalog.MetadataTooLarge,
        DiagnosticCatalog.OddType,
        DiagnosticCatalog.ImageNotFound,
        DiagnosticCatalog.ImageWithoutAltText,
        DiagnosticCatalog.ImageWithoutCredit,
        DiagnosticCatalog.ScriptNotEvaluated,
    ];

    /// <summary>Applies the checks to a corpus, in any order.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="pathOf">Returns the path of a document from the folder of the project.</param>
    /// <param name="images">The paths of the existing images, from the folder of the project.</param>
    /// <param name="isFile">Returns true for such a path if the file exists, but is not listed.</param>
    public static IEnumerable<Finding> Judge(
        IReadOnlyList<Document> documents,
        Func<Document, string> pathOf,
        EquatableArray<string> images,
        Func<Document, string, bool> isFile
    )
    {
        var schemas = SchemaInference.Infer(documents.Select(MetadataShape.Of).OfType<MetadataShape>());
        var hasCredits = CreditUse.IsCommon(documents.Select(CreditUse.Of));
        foreach (var document in documents)
        {
            var sheet = MetadataSheet.Of(document, document.File.Path);
            var inProject = document with { File = document.File with { Path = pathOf(document) } };
            var faults = SchemaCheck
                .Check(sheet, [])
                .Concat(InferredTypeCheck.Check(sheet, schemas))
                .Concat(PictureCheck.Check(inProject, document.File.Path, images, hasCredits, path => isFile(document, path)));
            foreach (var fault in faults)
                yield return fault.Definition.FindingAt(document, fault.Range, [.. fault.Arguments]);
        }
    }
}
