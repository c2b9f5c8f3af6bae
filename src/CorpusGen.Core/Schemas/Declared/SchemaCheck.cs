using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks that the metadata of a file can be read and matches the record of its collection.</summary>
public static class SchemaCheck
{
    /// <summary>Returns the faults of a file, in order of their positions.</summary>
    public static EquatableArray<SchemaFault> Check(MetadataSheet sheet, IEnumerable<DeclaredSchema> schemas)
    {
        var faults = sheet.Metadata.Problems.Select(problem => Of(sheet, problem)).ToList();
        if (!sheet.Metadata.IsBroken)
        {
            foreach (var schema in schemas.Where(schema => schema.Collection == sheet.Collection))
                CheckEntries(faults, sheet, schema.Properties, sheet.Metadata.Entries, sheet.Top, schema.Name, isDocument: true);
        }

        return faults.OrderBy(fault => fault.Range.Start).ToEquatableArray();
    }

    private static void CheckEntries(
        List<SchemaFault> faults,
        MetadataSheet sheet,
        EquatableArray<DeclaredProperty> properties,
        EquatableArray<MetadataEntry> entries,
        TextRange top,
        string owner,
        bool isDocument
    )
    {
        foreach (var entry in entries)
        {
            var property = properties.FirstOrDefault(property => MetadataKey.Same(property.Name, entry.Key));
            if (property is not null)
            {
                CheckValue(faults, sheet, property, entry.Value, entry.Key);
            }
            else if (!isDocument || !WellKnownKeys.Has(entry.Key))
            {
                Add(
                    DiagnosticCatalog.UnknownKey,
                    entry.KeyRange,
                    owner,
                    entry.Key,
                    NameSuggestion.For(entry.Key, properties.Select(known => KeyOf(known.Name)), ": remove the key, or add a property")
                );
            }
        }

        foreach (var property in properties)
        {
            var entry = entries.FirstOrDefault(entry => MetadataKey.Same(property.Name, entry.Key));
            if (!property.IsRequired || entry is { Value.Kind: not MetadataKind.None })
                continue;
            // The key may be there, but misspelled.
            var unknown = entries
                .Where(other => !properties.Any(known => MetadataKey.Same(known.Name, other.Key)))
                .Select(other => other.Key);
            Add(
                DiagnosticCatalog.MissingKey,
                entry?.KeyRange ?? top,
                owner,
                KeyOf(property.Name),
                entry is null ? "is missing" : "has no value",
                NameSuggestion.For(property.Name, unknown, entry is null ? ": add it" : ": add one")
            );
        }

        void Add(DiagnosticDefinition definition, TextRange range, params string[] arguments) =>
            faults.Add(SchemaFault.At(definition, sheet, range, arguments));
    }

    private static void CheckValue(
        List<SchemaFault> faults,
        MetadataSheet sheet,
        DeclaredProperty property,
        MetadataValue value,
        string key
    )
    {
        if (value.Kind == MetadataKind.None)
            return;
        var isRight = true;
        foreach (
            var item in property.Type.IsList && value.Kind == MetadataKind.List ? value.Items : new EquatableArray<MetadataValue>([value])
        )
        {
            if (ValueTypes.WhyNot(property.Type, item) is { } why)
            {
                faults.Add(SchemaFault.At(DiagnosticCatalog.WrongType, sheet, item.Range, key, why));
                isRight = false;
            }
            else if (property.Type.Kind == DeclaredKind.Record)
            {
                CheckEntries(faults, sheet, property.Type.Properties, item.Entries, item.Range, key, isDocument: false);
            }
        }

        if (!isRight)
            return;
        foreach (var rule in property.Rules)
        {
            if (ValueRules.WhyNot(rule, value) is { } why)
            {
                faults.Add(
                    SchemaFault.At(
                        DiagnosticCatalog.ValueNotAllowed,
                        sheet,
                        value.Range,
                        rule.Message.Length > 0 ? rule.Message.Replace("{0}", key) : $"'{key}' must {why}"
                    )
                );
            }
        }
    }

    private static SchemaFault Of(MetadataSheet sheet, MetadataProblem problem)
    {
        var (definition, detail) = problem.Kind switch
        {
            MetadataProblemKind.KeyTwice => (DiagnosticCatalog.DuplicateKey, problem.Detail),
            MetadataProblemKind.TooMuch => (DiagnosticCatalog.MetadataTooLarge, problem.Detail),
            MetadataProblemKind.NoKeys => (DiagnosticCatalog.MetadataUnreadable, "it must consist of keys with values, like 'key: value'"),
            MetadataProblemKind.Program => (DiagnosticCatalog.ScriptNotEvaluated, ""),
            _ => (DiagnosticCatalog.MetadataUnreadable, problem.Detail),
        };
        return SchemaFault.At(definition, sheet, problem.Range, detail);
    }

    /// <summary>Returns the usual key of a property: PublishedOn is publishedOn.</summary>
    internal static string KeyOf(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
