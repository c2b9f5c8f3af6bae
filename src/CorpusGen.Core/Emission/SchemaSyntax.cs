using CorpusGen.Core.Naming;
using CorpusGen.Core.Schemas;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the base type of each collection whose documents say something of themselves: a typed property for each key.</summary>
public static class SchemaSyntax
{
    /// <summary>Writes the file of the schemas.</summary>
    public static EmittedFile Write(EmissionOptions options, EquatableArray<CollectionSchema> schemas) =>
        new(
            $"{options.ClassName}.Schemas.g.cs",
            FileFrame.Write(
                options,
                file =>
                {
                    foreach (var schema in schemas)
                    {
                        var type = schema.Collection + "Document";
                        file.Line($"/// <summary>{SummaryOf(schema)}</summary>");
                        file.Open($"public partial class {type} : global::CorpusGen.Document");
                        file.Line(
                            $"internal {type}(global::CorpusGen.Storage.CorpusShard shard, int ordinal) : base(shard, ordinal) {{ }}"
                        );
                        WriteProperties(file, options, schema.Properties, "Metadata");
                        file.Close();
                        file.Line();
                    }
                }
            )
        );

    /// <summary>What an editor shows of a collection's type.</summary>
    internal static string SummaryOf(CollectionSchema schema) =>
        $"What the documents of {schema.Collection} have in common: the keys of their metadata.";

    /// <summary>What an editor shows of a property, as XML.</summary>
    internal static string SummaryOf(SchemaProperty property) =>
        $"`{XmlText.Of(property.Key, 80)}`{(property is { IsOptional: true, IsList: false } ? "; null where a document does not say" : "")}";

    /// <summary>What an editor shows of the values that a property has, as XML.</summary>
    internal static string SummaryOfChoice(SchemaProperty property) => $"The values of `{XmlText.Of(property.Key, 80)}`.";

    /// <summary>What an editor shows of the type of a property with keys of its own, as XML.</summary>
    internal static string SummaryOfRecord(SchemaProperty property) => $"What `{XmlText.Of(property.Key, 80)}` says.";

    private static void WriteProperties(SourceFile file, EmissionOptions options, EquatableArray<SchemaProperty> properties, string from)
    {
        foreach (var property in properties)
        {
            file.Line();
            file.Line($"/// <summary>{SummaryOf(property)}</summary>");
            file.Line(
                $"public {(property.Name == "Name" && from == "Metadata" ? "new " : "")}{TypeOf(options, property)} {property.Name} => {Read(options, property, $"{from}[{Literal.Of(property.Key)}]")};"
            );
            if (property.Kind == PropertyKind.Choice)
                WriteChoice(file, property);
            if (property.Kind == PropertyKind.Record)
                WriteRecord(file, options, property);
        }
    }

    private static string TypeOf(EmissionOptions options, SchemaProperty property)
    {
        var item = ItemType(options, property);
        if (property.IsList)
            return $"global::System.Collections.Generic.IReadOnlyList<{item}>";
        var isReference = property.Kind is PropertyKind.Text or PropertyKind.Record;
        return property.IsOptional && property.Kind != PropertyKind.Any && (!isReference || options.NullableAnnotations)
            ? item + "?"
            : item;
    }

    private static string ItemType(EmissionOptions options, SchemaProperty property) =>
        property.Kind switch
        {
            PropertyKind.Text => "string",
            PropertyKind.Number => "decimal",
            PropertyKind.Truth => "bool",
            PropertyKind.Date => options.DateOnly ? "global::System.DateOnly" : "global::System.DateTime",
            PropertyKind.Moment => "global::System.DateTimeOffset",
            PropertyKind.Any => "global::CorpusGen.MetadataValue",
            _ => property.Name + "Value",
        };

    private static string Read(EmissionOptions options, SchemaProperty property, string value)
    {
        if (property.IsList)
            return $"{value}.List(item => {ReadItem(options, property, "item", false)})";
        return ReadItem(options, property, value, property.IsOptional);
    }

    private static string ReadItem(EmissionOptions options, SchemaProperty property, string value, bool optional)
    {
        var type = ItemType(options, property);
        return property.Kind switch
        {
            PropertyKind.Text => value + (optional ? ".TextOrNull" : ".Text"),
            PropertyKind.Any => value,
            PropertyKind.Record => optional ? $"{value}.Exists ? new {type}({value}) : null" : $"new {type}({value})",
            PropertyKind.Choice => optional ? $"{value}.Exists ? ({type}?){type}s_.IndexOf({value}) : null" : $"{type}s_.IndexOf({value})",
            PropertyKind.Number => value + ".Number" + (optional ? "" : ".GetValueOrDefault()"),
            PropertyKind.Truth => value + ".Truth" + (optional ? "" : ".GetValueOrDefault()"),
            PropertyKind.Date => value + (options.DateOnly ? ".Day" : ".Date") + (optional ? "" : ".GetValueOrDefault()"),
            _ => value + ".Moment" + (optional ? "" : ".GetValueOrDefault()"),
        };
    }

    private static void WriteChoice(SourceFile file, SchemaProperty property)
    {
        var type = property.Name + "Value";
        file.Line();
        file.Line($"/// <summary>{SummaryOfChoice(property)}</summary>");
        file.Open($"public enum {type}");
        foreach (var choice in property.Choices)
        {
            file.Line($"/// <summary>{XmlText.Of(choice, 80)}</summary>");
            file.Line($"{Words.Identifier(Words.Pascal(choice), "Value")},");
        }

        file.Close();
        file.Line();
        file.Open($"private static class {type}s_");
        file.Line($"private static readonly string[] Words = {{ {string.Join(", ", property.Choices.Select(Literal.Of))} }};");
        file.Line($"internal static {type} IndexOf(global::CorpusGen.MetadataValue value) => ({type})value.IndexIn(Words);");
        file.Close();
    }

    private static void WriteRecord(SourceFile file, EmissionOptions options, SchemaProperty property)
    {
        var type = property.Name + "Value";
        file.Line();
        file.Line($"/// <summary>{SummaryOfRecord(property)}</summary>");
        file.Open($"public sealed class {type}");
        file.Line("private readonly global::CorpusGen.MetadataValue _value;");
        file.Line();
        file.Line($"internal {type}(global::CorpusGen.MetadataValue value) {{ _value = value; }}");
        WriteProperties(file, options, property.Properties, "_value");
        file.Close();
    }
}
