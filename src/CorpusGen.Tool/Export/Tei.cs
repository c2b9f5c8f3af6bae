using System.Text;
using System.Xml;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Tool.Corpora;

namespace CorpusGen.Tool.Export;

/// <summary>Writes a corpus as TEI P5: a teiCorpus with a TEI for each document. <see cref="TeiBlocks"/> writes its blocks.</summary>
internal static class Tei
{
    private const string Namespace = "http://www.tei-c.org/ns/1.0";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
        Indent = false,
    };

    /// <summary>Writes all documents.</summary>
    public static void Write(Stream output, ExportedCorpus corpus, CancellationToken stop)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("teiCorpus", Namespace);
        Header(xml, "Corpus", "Written by corpusgen export.", []);
        foreach (var (read, entry) in corpus.Documents)
        {
            stop.ThrowIfCancellationRequested();
            Document(xml, read, entry);
        }

        xml.WriteEndElement();
    }

    private static void Document(XmlWriter xml, ReadDocument read, MapEntry entry)
    {
        var people = read.Document.Quotes.Select(quote => quote.Speaker?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        // An id is unique in the whole corpus.
        var ids = people
            .Select((name, i) => (name, Id: $"{entry.Collection}.{entry.Name}.speaker{i + 1}"))
            .ToDictionary(pair => pair.name, pair => pair.Id);
        xml.WriteStartElement("TEI", Namespace);
        Header(xml, ExportedCorpus.TitleOf(read), entry.Path, people.Select(name => (ids[name], name)));
        xml.WriteStartElement("text", Namespace);
        xml.WriteStartElement("body", Namespace);
        TeiBlocks.Write(xml, Namespace, read.Document, ShownBlock.Of(read.Document), ids);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Header(XmlWriter xml, string title, string source, IEnumerable<(string Id, string Name)> people)
    {
        xml.WriteStartElement("teiHeader", Namespace);
        xml.WriteStartElement("fileDesc", Namespace);
        xml.WriteStartElement("titleStmt", Namespace);
        xml.WriteElementString("title", Namespace, XmlWords.Of(title));
        xml.WriteEndElement();
        xml.WriteStartElement("publicationStmt", Namespace);
        xml.WriteElementString("p", Namespace, "Unpublished.");
        xml.WriteEndElement();
        xml.WriteStartElement("sourceDesc", Namespace);
        xml.WriteElementString("p", Namespace, XmlWords.Of(source));
        xml.WriteEndElement();
        xml.WriteEndElement();
        var speakers = people.ToList();
        if (speakers.Count > 0)
        {
            xml.WriteStartElement("profileDesc", Namespace);
            xml.WriteStartElement("particDesc", Namespace);
            xml.WriteStartElement("listPerson", Namespace);
            foreach (var (id, name) in speakers)
            {
                xml.WriteStartElement("person", Namespace);
                xml.WriteAttributeString("xml", "id", null, id);
                xml.WriteElementString("persName", Namespace, XmlWords.Of(name));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
