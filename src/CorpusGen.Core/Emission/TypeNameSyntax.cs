using CorpusGen.Core.Api;

namespace CorpusGen.Core.Emission;

/// <summary>Prints the name of a type as C#.</summary>
internal static class TypeNameSyntax
{
    /// <summary>Returns the name. Nothing that the project declares can change its meaning.</summary>
    public static string Of(EmissionOptions options, ApiTypeName type)
    {
        var name =
            type.IsGenerated ? type.Name
            : type.Argument is { } argument ? $"global::{type.Namespace}.{type.Name}<{Of(options, argument)}>"
            : type.Namespace != "System" ? $"global::{type.Namespace}.{type.Name}"
            : type.Name switch
            {
                "String" => "string",
                "Int32" => "int",
                "Boolean" => "bool",
                "Decimal" => "decimal",
                _ => $"global::System.{type.Name}",
            };
        return type.IsNullable && (type.IsValueType || options.NullableAnnotations) ? name + "?" : name;
    }
}
