using System.Collections.Immutable;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;

namespace CorpusGen.Generator;

/// <summary>Finds faults in the metadata of each file, between files, and in the images of documents.</summary>
internal static class MetadataChecks
{
    /// <summary>Returns the faults in the metadata of one file.</summary>
    public static IEnumerable<SchemaFault> CheckFile(
        (MetadataSheet Sheet, EquatableArray<Declaration> Declarations) input,
        CancellationToken cancellation
    ) => SchemaCheck.Check(input.Sheet, SchemasOf(input.Declarations.Where(declaration => declaration.IsComplete)));

    /// <summary>Returns the values of a file that have another type than in the other files of its collection.</summary>
    public static IEnumerable<SchemaFault> CheckTypes(
        ((MetadataSheet Sheet, EquatableArray<CollectionSchema> Schemas) File, EquatableArray<Declaration> Declarations) input,
        CancellationToken cancellation
    ) =>
        InferredTypeCheck.Check(
            input.File.Sheet,
            input.File.Schemas.Where(schema => !SchemasOf(input.Declarations).Any(declared => declared.Collection == schema.Collection))
        );

    /// <summary>Returns the faults between files, and the declarations of collections that do not exist.</summary>
    public static IEnumerable<SchemaFault> CheckAll(
        (ImmutableArray<MetadataSheet> Sheets, EquatableArray<Declaration> Declarations) input,
        CancellationToken cancellation
    )
    {
        if (input.Declarations.Count == 0)
            return [];
        var collections = input.Sheets.Select(sheet => sheet.Collection).Distinct().ToList();
        var nowhere = input
            .Declarations.Where(declaration => declaration.Schema is { } schema && !collections.Contains(schema.Collection))
            .Select(declaration =>
                declaration.Place with
                {
                    Arguments = new EquatableArray<string>([
                        declaration.Collection,
                        collections.Count > 0
                            ? $": use one of {string.Join(", ", collections.OrderBy(name => name, StringComparer.Ordinal))}"
                            : ": add files to it",
                    ]),
                }
            );
        return ReferenceCheck.Check(input.Sheets, [.. SchemasOf(input.Declarations)]).Concat(nowhere);
    }

    /// <summary>Returns the faults of a document's images.</summary>
    public static IEnumerable<SchemaFault> CheckImages(
        ((ReadFile File, EquatableArray<string> Images) Read, bool HasCredits) input,
        CancellationToken cancellation
    ) => PictureCheck.Check(input.Read.File.Document!.Document, input.Read.File.Path, input.Read.Images, input.HasCredits);

    /// <summary>Counts the pictures of a document with and without a credit.</summary>
    public static CreditUse CountCredits(ReadFile file, CancellationToken cancellation) => CreditUse.Of(file.Document!.Document);

    private static IEnumerable<DeclaredSchema> SchemasOf(IEnumerable<Declaration> declarations) =>
        declarations.Select(declaration => declaration.Schema).OfType<DeclaredSchema>();
}
