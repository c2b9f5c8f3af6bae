using System.Text;
using CorpusGen.Core.Api;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Settings;

namespace CorpusGen.Build.Types;

/// <summary>Writes the documentation that editors show of the types: the file beside an assembly.</summary>
internal sealed class XmlDocumentation
{
    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly StringBuilder _xml = new();

    /// <summary>Writes the file.</summary>
    /// <param name="stream">The stream that is written to.</param>
    /// <param name="assemblyName">The name of the assembly.</param>
    /// <param name="corpusName">The name of the corpus class, with its namespace.</param>
    /// <param name="corpus">The corpus class. Of its documents, the types and properties are omitted.</param>
    /// <param name="documents">What <see cref="OfDocuments"/> returns, for all documents.</param>
    public static void Write(Stream stream, string assemblyName, string corpusName, ApiType corpus, IEnumerable<byte[]> documents)
    {
        var file = new XmlDocumentation();
        file._xml.Append("<?xml version=\"1.0\"?>\n<doc>\n<assembly><name>")
            .Append(assemblyName.Replace("&", "&amp;").Replace("<", "&lt;"))
            .Append("</name></assembly>\n<members>\n");
        file.WriteType(corpus, corpusName);
        Add(Utf8.GetBytes(file._xml.ToString()));
        foreach (var part in documents)
            Add(part);
        Add(Utf8.GetBytes("</members>\n</doc>\n"));

        void Add(byte[] bytes) => stream.Write(bytes, 0, bytes.Length);
    }

    /// <summary>Returns the part of the file for documents: their types, and the properties that return them.</summary>
    /// <param name="corpusName">The name of the corpus class, with its namespace.</param>
    /// <param name="documents">The documents. Those without types are omitted.</param>
    public static byte[] OfDocuments(string corpusName, IEnumerable<NamedDocument> documents)
    {
        var file = new XmlDocumentation();
        foreach (var document in documents.Where(document => document.Members == MemberLevel.All))
        {
            var type = DocumentApi.Of(document);
            var collection = GeneratedTypes.Collection(document.Collection).Name;
            file.WriteType(type, $"{corpusName}.{GeneratedTypes.Document(document.Collection, document.Name).Path}");
            file.Write('P', $"{corpusName}.{collection}.{document.Name}", type.Summary!);
        }

        return Utf8.GetBytes(file._xml.ToString());
    }

    private void WriteType(ApiType type, string name)
    {
        Write('T', name, type.Summary!);
        foreach (var member in type.Members)
        {
            var memberName = $"{name}.{member.Name}";
            switch (member)
            {
                case ApiType nested:
                    WriteType(nested, memberName);
                    break;
                // Is documented as the document that it returns.
                case ApiProperty { Summary: null }:
                    break;
                case ApiProperty:
                    Write('P', memberName, member.Summary!);
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
