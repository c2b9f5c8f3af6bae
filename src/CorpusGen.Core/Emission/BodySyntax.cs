using System.Globalization;
using CorpusGen.Core.Api;
using CorpusGen.Core.Schemas;

namespace CorpusGen.Core.Emission;

/// <summary>Prints as C# how a member of the generated API gets its value.</summary>
internal static class BodySyntax
{
    /// <summary>Returns the expression of a property.</summary>
    public static string Of(EmissionOptions options, ApiProperty property)
    {
        var value = Value(options, property);
        if (property.Cache == ApiCache.None)
            return value;
        var field = property.Cache == ApiCache.Type ? TypeNameSyntax.Of(options, property.Type) + ".Cached_" : FieldOf(property);
        return $"{field} ?? ({field} = {value})";
    }

    // No other name begins with an underscore and a capital.
    /// <summary>Returns the name of the field beside a property that keeps its value.</summary>
    public static string FieldOf(ApiProperty property) => "_" + property.Name;

    private static string Value(EmissionOptions options, ApiProperty property) =>
        property.Body switch
        {
            CreateBody create => $"new {TypeNameSyntax.Of(options, create.Type)}({Arguments(options, create.Arguments)})",
            ItemBody item => $"this[{Number(item.Place)}]",
            IndexBody index => $"{IndexSyntax.Data(options)}.{index.Property}",
            MetadataBody metadata => Read(metadata, property.Type),
            PathBody path => $"{CorpusClass(options)}.{string.Join(".", path.Steps.Select(step => step.Name))}",
            _ => throw new InvalidOperationException($"{property.Body.GetType().Name} is not the body of a property."),
        };

    private static string CorpusClass(EmissionOptions options) =>
        options.Namespace.Length == 0 ? $"global::{options.ClassName}" : $"global::{options.Namespace}.{options.ClassName}";

    /// <summary>Returns the expression of a method.</summary>
    public static string Of(ApiMethod method)
    {
        var target = method.Body.Target == ForwardTarget.View ? "View" : "Search_.Data";
        return $"{target}.{method.Body.Method}({string.Join(", ", method.Parameters.Select(parameter => parameter.Name))})";
    }

    /// <summary>Returns the arguments of a constructor.</summary>
    public static string Arguments(EmissionOptions options, IReadOnlyList<ApiValue> arguments) =>
        string.Join(", ", arguments.Select(argument => Of(options, argument)));

    private static string Of(EmissionOptions options, ApiValue value) =>
        value switch
        {
            ThisValue => "this",
            ParameterValue parameter => parameter.Parameter.Name,
            NumberValue number => Number(number.Number),
            NameValue name => $"\"{name.Name}\"",
            IndexValue => IndexSyntax.Data(options),
            ShardValue shard => ShardSyntax.Expression(options, shard.Number),
            FactoryValue factory => $"(shard, ordinal) => new {TypeNameSyntax.Of(options, factory.Type)}(shard, ordinal)",
            _ => throw new InvalidOperationException($"{value.GetType().Name} is not an argument."),
        };

    private static string Read(MetadataBody body, ApiTypeName type)
    {
        var value = $"{(body.IsNested ? "_value" : "Metadata")}[{Literal.Of(body.Property.Key)}]";
        return body.Property.IsList ? $"{value}.List(item => {Read(body, "item", false)})" : Read(body, value, type.IsNullable);
    }

    private static string Read(MetadataBody body, string value, bool orNull)
    {
        var type = body.Item.Name;
        var orDefault = orNull ? "" : ".GetValueOrDefault()";
        return body.Property.Kind switch
        {
            PropertyKind.Text => value + (orNull ? ".TextOrNull" : ".Text"),
            PropertyKind.Any => value,
            PropertyKind.Record => orNull ? $"{value}.Exists ? new {type}({value}) : null" : $"new {type}({value})",
            PropertyKind.Choice => orNull ? $"{value}.Exists ? ({type}?){type}s_.IndexOf({value}) : null" : $"{type}s_.IndexOf({value})",
            PropertyKind.Number => $"{value}.Number{orDefault}",
            PropertyKind.Truth => $"{value}.Boolean{orDefault}",
            PropertyKind.Date => $"{value}.{(body.Item == LibraryTypes.DateOnly ? "DateOnly" : "DateTime")}{orDefault}",
            _ => $"{value}.DateTimeOffset{orDefault}",
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
