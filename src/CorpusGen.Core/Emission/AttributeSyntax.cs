using CorpusGen.Core.Api;

namespace CorpusGen.Core.Emission;

/// <summary>Prints the attributes of generated types and members as C#.</summary>
internal static class AttributeSyntax
{
    /// <summary>
    /// Marks code as generated, for analyzers and for tools that measure coverage. They also apply it to nested types. Types to which
    /// users can add parts are not marked, but their generated members are.
    /// </summary>
    public static string Generated { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"CorpusGen\", \"{typeof(AttributeSyntax).Assembly.GetName().Version}\"), "
        + "global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]";

    private const string Json =
        "[global::System.Text.Json.Serialization.JsonConverter(typeof(global::CorpusGen.Storage.DocumentJsonConverter))]";

    /// <summary>Writes the attributes of a type. System.Text.Json does not use the attribute of a base class.</summary>
    public static void Write(SourceFile file, EmissionOptions options, ApiType type)
    {
        if (type is { Kind: ApiTypeKind.SealedClass, IsPart: false })
            file.Line(Generated);
        if (type.IsDocument && options.JsonConverters)
            file.Line(Json);
    }

    /// <summary>
    /// Writes the attributes of a property of a declared record that leads back to the document or to other records. Serializers ignore
    /// it, as it would be a cycle.
    /// </summary>
    public static void WriteNotSerialized(SourceFile file, EmissionOptions options)
    {
        file.Line(Generated);
        file.Line(
            options.JsonConverters
                ? "[global::System.Text.Json.Serialization.JsonIgnore, global::System.Runtime.Serialization.IgnoreDataMember]"
                : "[global::System.Runtime.Serialization.IgnoreDataMember]"
        );
    }

    /// <summary>Writes the attributes of a member of a type to which users can add parts.</summary>
    public static void WriteOfPart(SourceFile file, ApiMember member)
    {
        if (member is ApiProperty or ApiMethod)
            file.Line(Generated);
    }
}
