using System.Text;
using CorpusGen.Core.Api;

namespace CorpusGen.Build.Types;

/// <summary>Writes the documentation that editors show of the types: the file beside an assembly.</summary>
internal sealed class XmlDocumentation
{
    private readonly StringBuilder _xml = new();
    private readonly Dictionary<string, string> _summaries = new(StringComparer.Ordinal);

    /// <summary>Returns the file.</summary>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <param name="space">The namespace of the corpus class; empty for none.</param>
    /// <param name="corpus">The corpus class. A type comes before the properties that are documented as it is.</param>
    public static string Of(string assemblyName, string space, ApiType corpus)
    {
        var file = new XmlDocumentation();
        file._xml.Append("<?xml version=\"1.0\"?>\n<doc>\n<assembly><name>")
            .Append(assemblyName.Replace("&", "&amp;").Replace("<", "&lt;"))
            .Append("</name></assembly>\n<members>\n");
        file.WriteType(corpus, space.Length > 0 ? $"{space}.{corpus.Name}" : corpus.Name, "");
        return file._xml.Append("</members>\n</doc>\n").ToString();
    }

    private void WriteType(ApiType type, string name, string path)
    {
        Write('T', name, type.Summary!);
        _summaries[path] = type.Summary!;
        foreach (var member in type.Members)
        {
            var memberName = $"{name}.{member.Name}";
            switch (member)
            {
                case ApiType nested:
                    WriteType(nested, memberName, path.Length == 0 ? nested.Name : $"{path}.{nested.Name}");
                    break;
                case ApiProperty property:
                    Write('P', memberName, property.Summary ?? _summaries[property.Type.Path]);
                    break;
                case ApiMethod method:
                    Write('M', $"{memberName}({string.Join(",", method.Parameters.Select(TypeOf))})", method.Summary!, method.Parameters);
                    break;
                default:
                    Write('F', memberName, member.Summary!);
                    break;
            }
        }
    }

    private static string TypeOf(ApiParameter parameter) => parameter.Type.Path + (parameter.IsParams ? "[]" : "");

    private void Write(char kind, string name, string summary, IReadOnlyList<ApiParameter>? parameters = null)
    {
        if (summary.Length == 0)
            return;
        _xml.Append("<member name=\"").Append(kind).Append(':').Append(name).Append("\"><summary>").Append(summary).Append("</summary>");
        foreach (var parameter in parameters ?? [])
        {
            if (parameter.Documentation.Length > 0)
                _xml.Append($"\n<param name=\"{parameter.Name}\">{parameter.Documentation}</param>");
        }

        _xml.Append("</member>\n");
    }
}
