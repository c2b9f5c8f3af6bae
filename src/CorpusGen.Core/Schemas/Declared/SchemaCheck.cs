using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Checks one file's metadata: that it can be read, and that it is what the record of its collection declares.</summary>
public static class SchemaCheck
{
    /// <summary>The faults of a file, in order of their places.</summary>
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
                CheckValue(faults, sheet, property, entry.Value, entry.Key);
            else if (!isDocument || !WellKnownKeys.Has(entry.Key))
            {
                Add(
                    SchemaFaultKind.UnknownKey,
                    entry.KeyRange,
                    $"{owner} has no property for the key '{entry.Key}'{Nearest.Hint(entry.Key, properties.Select(known => KeyOf(known.Name)))}"
                );
            }
        }

        foreach (var property in properties)
        {
            var entry = entries.FirstOrDefault(entry => MetadataKey.Same(property.Name, entry.Key));
            if (!property.IsRequired || entry is { Value.Kind: not MetadataKind.Nothing })
                continue;
            // What is missing may be there under a wrong name.
            var unknown = entries
                .Where(other => !properties.Any(known => MetadataKey.Same(known.Name, other.Key)))
                .Select(other => other.Key);
            Add(
                SchemaFaultKind.MissingKey,
                entry?.KeyRange ?? top,
                $"The key '{KeyOf(property.Name)}', which {owner} needs, {(entry is null ? "is missing" : "has no value")}{Nearest.Hint(property.Name, unknown)}"
            );
        }

        void Add(SchemaFaultKind kind, TextRange range, string message) => faults.Add(SchemaFault.At(kind, sheet, range, message));
    }

    private static void CheckValue(
        List<SchemaFault> faults,
        MetadataSheet sheet,
        DeclaredProperty property,
        MetadataValue value,
        string key
    )
    {
        if (value.Kind == MetadataKind.Nothing)
            return;
        var isRight = true;
        foreach (
            var item in property.Type.IsList && value.Kind == MetadataKind.List ? value.Items : new EquatableArray<MetadataValue>([value])
        )
        {
            if (ValueTypes.WhyNot(property.Type, item) is { } why)
            {
                faults.Add(SchemaFault.At(SchemaFaultKind.WrongType, sheet, item.Range, $"'{key}' must be {why}"));
                isRight = false;
            }
            else if (property.Type.Kind == DeclaredKind.Record)
            {
                CheckEntries(faults, sheet, property.Type.Properties, item.Entries, item.Range, $"'{key}'", isDocument: false);
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
                        SchemaFaultKind.ValueNotAllowed,
                        sheet,
                        value.Range,
                        rule.Message.Length > 0 ? rule.Message.Replace("{0}", key) : $"'{key}' must {why}"
                    )
                );
            }
        }
    }

    private static SchemaFault Of(MetadataSheet sheet, MetadataProblem problem) =>
        problem.Kind switch
        {
            MetadataProblemKind.KeyTwice => SchemaFault.At(
                SchemaFaultKind.KeyTwice,
                sheet,
                problem.Range,
                $"The key '{problem.Detail}' stands here a second time; the first is taken"
            ),
            MetadataProblemKind.TooMuch => SchemaFault.At(
                SchemaFaultKind.TooMuch,
                sheet,
                problem.Range,
                $"The metadata is refused: {problem.Detail}"
            ),
            MetadataProblemKind.NoKeys => SchemaFault.At(
                SchemaFaultKind.Unreadable,
                sheet,
                problem.Range,
                "The metadata must be keys with values: `key: value`"
            ),
            _ => SchemaFault.At(SchemaFaultKind.Unreadable, sheet, problem.Range, $"The metadata cannot be read: {problem.Detail}"),
        };

    /// <summary>A property's name as a key is mostly written: PublishedOn is publishedOn.</summary>
    internal static string KeyOf(string name) => name.Length == 0 ? name : char.ToLowerInvariant(name[0]) + name.Substring(1);
}
