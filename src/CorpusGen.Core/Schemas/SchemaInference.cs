using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas;

/// <summary>Infers the schema of a collection: a property for every key that one of its documents has.</summary>
public static class SchemaInference
{
    // Fewer values of a kind are no evidence that the others are wrong.
    private const int FewestAlike = 2;

    // A longer name is cut after some words.
    private const int LongestName = 60;
    private const int WordsOfName = 7;

    /// <summary>
    /// Returns the schemas of all collections that have documents with metadata. The order of the shapes does not matter.
    /// </summary>
    public static EquatableArray<CollectionSchema> Infer(IEnumerable<MetadataShape> shapes)
    {
        var all = shapes.ToList();
        var choices = KeyChoices.Of(all);
        return all.GroupBy(shape => shape.Collection, StringComparer.Ordinal)
            .Where(collection => collection.Any(shape => shape.Entries.Count > 0))
            .OrderBy(collection => collection.Key, StringComparer.Ordinal)
            .Select(collection => new CollectionSchema(
                collection.Key,
                Properties([.. collection.Select(shape => shape.Entries)], ReservedOf(collection.Key), choices)
            ))
            .ToEquatableArray();
    }

    private static HashSet<string> ReservedOf(string collection) =>
        new(Reserved.InCollection, StringComparer.OrdinalIgnoreCase) { collection, collection + "Document", collection + "Collection" };

    private static EquatableArray<SchemaProperty> Properties(
        IReadOnlyList<EquatableArray<MetadataEntry>> maps,
        ISet<string> reserved,
        KeyChoices? ofDocuments
    )
    {
        var isDocument = ofDocuments is not null;
        var properties = new List<SchemaProperty>();
        var taken = new HashSet<string>(reserved, StringComparer.OrdinalIgnoreCase);
        foreach (
            var key in maps.SelectMany(map => map)
                .GroupBy(entry => MetadataKey.Folded(entry.Key), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
        )
        {
            var spelled = key.Select(entry => entry.Key).OrderBy(name => name, StringComparer.Ordinal).First();
            var values = key.Select(entry => entry.Value).Where(value => value.Kind != MetadataKind.None).ToList();
            // Document has these properties already.
            if (isDocument && key.Key is "TITLE" or "HEADLINE" or "SOURCE" && values.All(value => value.Kind == MetadataKind.Text))
                continue;
            if (NameOf(spelled, taken, isDocument) is { } name)
                properties.Add(Property(spelled, name, values, maps.Count, ofDocuments));
        }

        return properties.OrderBy(property => property.Name, StringComparer.Ordinal).ToEquatableArray();
    }

    private static string? NameOf(string key, HashSet<string> taken, bool isDocument)
    {
        var pascal = Words.Pascal(key);
        var name = Words.Identifier(pascal.Length > LongestName ? Words.Pascal(key, WordsOfName) : pascal, "Value");
        // For `name: Ada Birch` the property is that name. The member's name is still available on the base type.
        if (isDocument && name == "Name")
            return name;
        if (!taken.Add(name) && !taken.Add(name += "Value"))
            return null;
        taken.Add(name + "Value");
        return name;
    }

    private static SchemaProperty Property(string key, string name, List<MetadataValue> values, int documents, KeyChoices? ofDocuments)
    {
        var isList = values.Any(value => value.Kind == MetadataKind.List);
        var single = values
            .SelectMany(value => value.Kind == MetadataKind.List ? value.Items : new EquatableArray<MetadataValue>([value]))
            .Where(value => value.Kind != MetadataKind.None)
            .ToList();
        var kind = KindOf([.. single.Select(value => value.Kind).Distinct()]);
        var common = kind == PropertyKind.Text ? CommonKindOf(single) : null;
        kind = common ?? kind;
        var choices = kind == PropertyKind.Text && !isList ? ofDocuments?.Of(key, values) ?? KeyChoices.Of(values) : default;
        return new SchemaProperty(
            key,
            name,
            choices.Count > 0 ? PropertyKind.Choice : kind,
            isList,
            values.Count < documents || common is not null,
            choices,
            kind == PropertyKind.Record
                ? Properties(
                    [.. single.Select(value => value.Entries)],
                    new HashSet<string>(Reserved.InGroup, StringComparer.OrdinalIgnoreCase) { name + "Value" },
                    null
                )
                : default
        );
    }

    private static bool IsTruthInWords(string text) => text.ToLowerInvariant() is "yes" or "no" or "on" or "off";

    // Numbers and text together are text; days and moments together are moments.
    private static PropertyKind KindOf(MetadataKind[] kinds) =>
        kinds switch
        {
            [] => PropertyKind.Text,
            [MetadataKind.Text] => PropertyKind.Text,
            [MetadataKind.Number] => PropertyKind.Number,
            [MetadataKind.Boolean] => PropertyKind.Truth,
            [MetadataKind.Date] => PropertyKind.Date,
            [MetadataKind.Map] => PropertyKind.Record,
            _ when kinds.All(kind => kind is MetadataKind.Date or MetadataKind.DateTime) => PropertyKind.Moment,
            _ when kinds.All(kind => kind is not (MetadataKind.Map or MetadataKind.List)) => PropertyKind.Text,
            _ => PropertyKind.Any,
        };

    /// <summary>
    /// Returns the kind of nearly all values: one "two" among numbers is an error of its file, and does not make a text of all others.
    /// Null if there is no such kind.
    /// </summary>
    private static PropertyKind? CommonKindOf(List<MetadataValue> values)
    {
        var common = values
            .Where(value => value.Kind != MetadataKind.Text)
            .GroupBy(value => value.Kind == MetadataKind.DateTime ? MetadataKind.Date : value.Kind)
            .FirstOrDefault(group => group.Count() >= FewestAlike && group.Count() * 3 >= values.Count * 2);
        // A path beside "false" is another value of the key ("permalink"), and not a misspelled "true".
        if (common?.Key == MetadataKind.Boolean && values.Any(value => value.Kind == MetadataKind.Text && !IsTruthInWords(value.Text)))
            return null;
        return common is null ? null : KindOf([.. common.Select(value => value.Kind).Distinct()]);
    }
}
