using System.Collections.Immutable;
using CorpusGen.Core.Schemas.Declared;
using CorpusGen.Core.Text;

namespace CorpusGen.Generator;

/// <summary>Asks Core what is wrong: with each file alone, with what it takes all files to tell, with pictures.</summary>
internal static class Checks
{
    /// <summary>The faults of one file's metadata.</summary>
    public static IEnumerable<SchemaFault> Sheet(
        (MetadataSheet Sheet, EquatableArray<Declaration> Declarations) input,
        CancellationToken cancellation
    ) => SchemaCheck.Check(input.Sheet, SchemasOf(input.Declarations));

    /// <summary>The faults between files, and the declarations of collections that are not there.</summary>
    public static IEnumerable<SchemaFault> Across(
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
                        declaration.CollectionSaid,
                        collections.Count > 0
                            ? $": use one of {string.Join(", ", collections.OrderBy(name => name, StringComparer.Ordinal))}"
                            : ": add files to it",
                    ]),
                }
            );
        return ReferenceCheck.Check(input.Sheets, [.. SchemasOf(input.Declarations)]).Concat(nowhere);
    }

    /// <summary>The faults of a document's images.</summary>
    public static IEnumerable<SchemaFault> Pictures(
        (Reading Reading, EquatableArray<string> Images) input,
        CancellationToken cancellation
    ) => PictureCheck.Check(input.Reading.Document!.Document, input.Reading.Place, input.Images);

    private static IEnumerable<DeclaredSchema> SchemasOf(EquatableArray<Declaration> declarations) =>
        declarations.Select(declaration => declaration.Schema).OfType<DeclaredSchema>();
}
