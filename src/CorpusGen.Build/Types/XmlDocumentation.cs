using System.Text;
using CorpusGen.Build.Types.Metadata;

namespace CorpusGen.Build.Types;

/// <summary>Writes what editors show of the types: the file that lies beside an assembly.</summary>
internal static class XmlDocumentation
{
    /// <summary>The file's text.</summary>
    public static string Of(string assemblyName, TypeModel type)
    {
        var xml = new StringBuilder();
        xml.Append("<?xml version=\"1.0\"?>\n<doc>\n<assembly><name>")
            .Append(assemblyName.Replace("&", "&amp;").Replace("<", "&lt;"))
            .Append("</name></assembly>\n<members>\n");
        Write(xml, type, type.Namespace.Length > 0 ? $"{type.Namespace}.{type.Name}" : type.Name);
        return xml.Append("</members>\n</doc>\n").ToString();
    }

    private static void Write(StringBuilder xml, TypeModel type, string name)
    {
        if (type.Summary.Length > 0)
            Member(xml, 'T', name, type.Summary);
        foreach (var field in type.Fields)
        {
            if (field.Summary.Length > 0)
                Member(xml, 'F', $"{name}.{field.Name}", field.Summary);
        }

        foreach (var property in type.Properties)
            Member(xml, 'P', $"{name}.{property.Name}", property.Summary);
        foreach (var method in type.Methods)
        {
            if (method.Documentation.Length > 0)
            {
                xml.Append("<member name=\"M:")
                    .Append(name)
                    .Append('.')
                    .Append(method.Name)
                    .Append(method.DocumentedParameters)
                    .Append("\">")
                    .Append(method.Documentation)
                    .Append("</member>\n");
            }
        }

        foreach (var nested in type.Nested)
            Write(xml, nested, $"{name}.{nested.Name}");
    }

    private static void Member(StringBuilder xml, char kind, string name, string summary) =>
        xml.Append("<member name=\"")
            .Append(kind)
            .Append(':')
            .Append(name)
            .Append("\"><summary>")
            .Append(summary)
            .Append("</summary></member>\n");
}
