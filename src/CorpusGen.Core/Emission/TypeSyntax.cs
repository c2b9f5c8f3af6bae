using CorpusGen.Core.Api;

namespace CorpusGen.Core.Emission;

/// <summary>Prints a type of the generated API as C#.</summary>
internal static class TypeSyntax
{
    /// <summary>Writes a type with its members.</summary>
    public static void Write(SourceFile file, EmissionOptions options, ApiType type)
    {
        if (type.Kind == ApiTypeKind.Enum)
        {
            WriteEnum(file, type);
            return;
        }

        // Users and declared records add members to the base types of documents.
        var modifier = type.Kind == ApiTypeKind.Class ? "partial" : "sealed";
        file.Open($"public {modifier} class {type.Name}{(type.Base is { } name ? $" : {TypeNameSyntax.Of(options, name)}" : "")}");
        if (type.HasCache)
        {
            file.Line($"internal static {type.Name} Cached_;");
            file.Line();
        }

        if (type.Constructor is { } constructor)
            WriteConstructor(file, options, type.Name, constructor);
        foreach (var member in type.Members)
        {
            file.Line();
            MemberSyntax.Write(file, options, member, isOfPart: type.Kind == ApiTypeKind.Class);
        }

        file.Close();
    }

    private static void WriteConstructor(SourceFile file, EmissionOptions options, string name, ApiConstructor constructor)
    {
        var head =
            $"internal {name}({string.Join(", ", constructor.Parameters.Select(parameter => MemberSyntax.Parameter(options, parameter)))})";
        if (constructor is not DerivedConstructor derived)
        {
            var value = constructor.Parameters[0];
            file.Line($"private readonly {TypeNameSyntax.Of(options, value.Type)} _{value.Name};");
            file.Line();
            file.Line($"{head} {{ _{value.Name} = {value.Name}; }}");
            return;
        }

        head += $" : base({BodySyntax.Arguments(options, derived.Arguments)})";
        if (derived.Fields.Count == 0)
        {
            file.Line(head + " { }");
            return;
        }

        file.Open(head);
        foreach (var run in derived.Fields)
            file.Line($"Give({run.First}, {string.Join(", ", run.Names.Select(field => "out " + field))});");
        file.Close();
    }

    private static void WriteEnum(SourceFile file, ApiType type)
    {
        file.Open($"public enum {type.Name}");
        foreach (var value in type.Members)
        {
            MemberSyntax.WriteDocumentation(file, value);
            file.Line($"{value.Name},");
        }

        file.Close();
        file.Line();
        file.Line(AttributeSyntax.Generated);
        file.Open($"private static class {type.Name}s_");
        var words = string.Join(", ", type.Members.OfType<ApiEnumValue>().Select(value => Literal.Of(value.Word)));
        file.Line($"private static readonly string[] Words = {{ {words} }};");
        file.Line($"internal static {type.Name} IndexOf(global::CorpusGen.MetadataValue value) => ({type.Name})value.IndexIn(Words);");
        file.Close();
    }
}
