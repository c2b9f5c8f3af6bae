using CorpusGen.Core.Compilation;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;

namespace CorpusGen.Core.Remembering;

/// <summary>
/// Writes what was read from a text, and found in it, as bytes, which a later build reads instead. The text itself is not in the bytes, and
/// neither is its HTML, which only the tables of a document contain: a remembered document has an empty one, and <see cref="Complete"/>
/// reads it.
/// </summary>
public static class RememberedText
{
    private static readonly Dictionary<string, DiagnosticDefinition> ById = DiagnosticCatalog.All.ToDictionary(
        definition => definition.Id,
        StringComparer.Ordinal
    );

    /// <summary>Returns a document and its findings as bytes.</summary>
    /// <param name="read">The document, and the names of its content.</param>
    /// <param name="findings">Its findings, of which fixes and related places are omitted; null if they are not known.</param>
    public static byte[] Write(ReadDocument read, IReadOnlyCollection<Finding>? findings)
    {
        var output = new ByteWriter();
        new ModelWriter(output).Document(read.Document);
        var names = read.Names;
        foreach (var group in (EquatableArray<string>[])[names.Quotes, names.Figures, names.Pictures, names.Sections])
            output.List(group, output.Text);
        output.Optional(findings, all => output.List(all, finding => Write(output, finding)));
        return output.ToArray();
    }

    /// <summary>Returns a document and its findings.</summary>
    /// <param name="bytes">What <see cref="Write(ReadDocument, IReadOnlyCollection{Finding}?)"/> returned for the same file and
    /// text.</param>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    public static (ReadDocument Read, IReadOnlyList<Finding>? Findings) Read(byte[] bytes, CorpusFile file, string text)
    {
        var input = new ByteReader(bytes);
        var document = new ModelReader(input).Document(file, text);
        var names = new DocumentNames(Names(), Names(), Names(), Names());
        var findings = input.Flag() ? input.List(() => ReadFinding(input, file.Path)) : (EquatableArray<Finding>?)null;
        return (new ReadDocument(document, DocumentHead.Of(document), names), findings);

        EquatableArray<string> Names() => input.List(input.Text);
    }

    /// <summary>Returns the document with its HTML.</summary>
    public static Document Complete(Document document) =>
        document.Html is { Length: 0 } ? DocumentReader.Read(document.File, document.Text) : document;

    /// <summary>Returns the bytes of several texts as one.</summary>
    /// <param name="texts">Of each text its bytes, and a key of everything that they depend on.</param>
    public static byte[] Pack(IReadOnlyCollection<(string Key, byte[] Bytes)> texts)
    {
        var output = new ByteWriter();
        output.List(
            texts,
            text =>
            {
                output.Text(text.Key);
                output.Bytes(text.Bytes);
            }
        );
        return output.ToArray();
    }

    /// <summary>Returns the bytes of texts by their keys.</summary>
    /// <param name="packed">What <see cref="Pack"/> returned.</param>
    public static Dictionary<string, byte[]> Unpack(byte[] packed)
    {
        var input = new ByteReader(packed);
        var texts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var left = input.Number(); left > 0; left--)
            texts[input.Text()] = input.Bytes();
        return texts;
    }

    private static void Write(ByteWriter output, Finding finding)
    {
        output.Text(finding.Id);
        output.Number(finding.Place.Range.Start);
        output.Number(finding.Place.Range.Length);
        output.List(finding.Arguments, output.Text);
    }

    private static Finding ReadFinding(ByteReader input, string path) =>
        new(
            ById[input.Text()],
            new Place(path, new TextRange(input.Number(), input.Number())),
            input.List(input.Text),
            Others: default,
            Fix: null
        );
}
