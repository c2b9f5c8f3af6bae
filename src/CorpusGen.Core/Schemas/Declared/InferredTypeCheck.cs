using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Finds values whose type differs from nearly all values of the same key in the collection.</summary>
public static class InferredTypeCheck
{
    /// <summary>Returns the faults of a file, in order of their positions.</summary>
    /// <param name="sheet">The metadata of the file.</param>
    /// <param name="schemas">The inferred schemas. Collections with a declared record are not checked: the record decides.</param>
    public static IEnumerable<SchemaFault> Check(MetadataSheet sheet, IEnumerable<CollectionSchema> schemas)
    {
        if (sheet.Metadata.IsBroken)
            return [];
        var schema = schemas.FirstOrDefault(schema => schema.Collection == sheet.Collection);
        return schema is null ? [] : Check(sheet, schema.Properties, sheet.Metadata.Entries);
    }

    private static IEnumerable<SchemaFault> Check(
        MetadataSheet sheet,
        EquatableArray<SchemaProperty> properties,
        EquatableArray<MetadataEntry> entries
    )
    {
        foreach (var entry in entries)
        {
            if (properties.FirstOrDefault(property => MetadataKey.Same(property.Key, entry.Key)) is not { } property)
                continue;
            foreach (var value in entry.Value.Kind == MetadataKind.List ? entry.Value.Items : new([entry.Value]))
            {
                if (value.Kind == MetadataKind.Map)
                {
                    foreach (var fault in Check(sheet, property.Properties, value.Entries))
                        yield return fault;
                }
                else if (ExpectedOf(property.Kind) is { } expected && value.Text.Length > 0 && !Fits(property.Kind, value.Kind))
                {
                    yield return SchemaFault.At(
                        DiagnosticCatalog.OddType,
                        sheet,
                        value.Range,
                        entry.Key,
                        expected,
                        sheet.Collection,
                        value.Text
                    );
                }
            }
        }
    }

    private static string? ExpectedOf(PropertyKind kind) =>
        kind switch
        {
            PropertyKind.Number => "a number",
            PropertyKind.Truth => "true or false",
            PropertyKind.Date => "a date",
            PropertyKind.Moment => "a date and time",
            _ => null,
        };

    private static bool Fits(PropertyKind expected, MetadataKind kind) =>
        kind == MetadataKind.None
        || expected switch
        {
            PropertyKind.Number => kind == MetadataKind.Number,
            PropertyKind.Truth => kind == MetadataKind.Boolean,
            PropertyKind.Date => kind == MetadataKind.Date,
            _ => kind is MetadataKind.Date or MetadataKind.DateTime,
        };
}
