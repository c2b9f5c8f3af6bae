using System.Globalization;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Emission;

/// <summary>Prints a member of the generated API as C#.</summary>
internal static class MemberSyntax
{
    /// <summary>Writes a member with its documentation and its usage warning.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The language and the target.</param>
    /// <param name="member">The member.</param>
    /// <param name="isOfPart">True if users can add members to the type of the member.</param>
    public static void Write(SourceFile file, EmissionOptions options, ApiMember member, bool isOfPart = false)
    {
        if (member is ApiProperty { Cache: ApiCache.Member } cached)
        {
            file.Line(
                $"private {(cached.IsStatic ? "static " : "")}{TypeNameSyntax.Of(options, cached.Type)} {BodySyntax.FieldOf(cached)};"
            );
        }

        WriteDocumentation(file, member);
        if (isOfPart)
            AttributeSyntax.WriteOfPart(file, member);
        switch (member)
        {
            case ApiType type:
                AttributeSyntax.Write(file, options, type);
                WriteUsageWarning(file, options, type.UsageWarning);
                TypeSyntax.Write(file, options, type);
                break;
            case ApiField field:
                file.Line($"public readonly {TypeNameSyntax.Of(options, field.Type)} {field.Name};");
                break;
            case ApiProperty property:
                WriteUsageWarning(file, options, property.UsageWarning);
                var modifiers = $"public {(property.IsStatic ? "static " : "")}{(property.HidesInherited ? "new " : "")}";
                var typeName = TypeNameSyntax.Of(options, property.Type);
                file.Line($"{modifiers}{typeName} {property.Name} => {BodySyntax.Of(options, property)};");
                break;
            case ApiMethod method:
                var parameters = string.Join(", ", method.Parameters.Select(parameter => Parameter(options, parameter)));
                var head = $"public static {TypeNameSyntax.Of(options, method.Type)} {method.Name}({parameters}) =>";
                var body = BodySyntax.Of(method) + ";";
                // After a long list of parameters the body is on a line of its own.
                file.Line(method.Parameters.Count > 2 ? head : $"{head} {body}");
                if (method.Parameters.Count > 2)
                    file.Line("    " + body);
                break;
            default:
                throw new InvalidOperationException($"{member.GetType().Name} is not a member of a class.");
        }
    }

    /// <summary>Returns a parameter as it is declared.</summary>
    public static string Parameter(EmissionOptions options, ApiParameter parameter)
    {
        var type = TypeNameSyntax.Of(options, parameter.Type);
        if (parameter.IsParams)
            return $"params {type}[] {parameter.Name}";
        return parameter.IsOptional
            ? $"{type} {parameter.Name} = {parameter.Default?.ToString(CultureInfo.InvariantCulture) ?? "null"}"
            : $"{type} {parameter.Name}";
    }

    /// <summary>Writes the documentation of a member.</summary>
    public static void WriteDocumentation(SourceFile file, ApiMember member)
    {
        if (member is ApiProperty { Summary: null } property)
        {
            file.Line($"/// <inheritdoc cref=\"{property.Type.Path}\"/>");
            return;
        }

        foreach (var line in $"/// <summary>{member.Summary}</summary>".Replace("\n", "\n/// ").Split('\n'))
            file.Line(line);
        if (member is not ApiMethod method)
            return;
        foreach (var parameter in method.Parameters.Where(parameter => parameter.Documentation.Length > 0))
            file.Line($"/// <param name=\"{parameter.Name}\">{parameter.Documentation}</param>");
    }

    private static void WriteUsageWarning(SourceFile file, EmissionOptions options, UsageWarning? warning)
    {
        if (warning is not null)
        {
            var id = options.ObsoleteIds ? $", DiagnosticId = \"{warning.Id}\"" : "";
            file.Line($"[global::System.Obsolete({Literal.Of(warning.Message)}{id})]");
        }
    }
}
