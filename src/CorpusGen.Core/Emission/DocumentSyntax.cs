using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the type of a document: its groups, and in them a property for everything that has a name.</summary>
internal static class DocumentSyntax
{
    /// <summary>Writes the type.</summary>
    public static void Write(SourceFile file, EmissionOptions options, NamedDocument document)
    {
        file.Line($"/// <summary>{Citation.Of(document.Document)}</summary>");
        if (document.Notice is { } notice) file.Line(NoticeOf(options, notice));
        file.Open($"public sealed class {document.Name} : {(document.IsTyped ? document.Collection + "Document" : "global::CorpusGen.Document")}");
        file.Line($"internal {document.Name}(global::CorpusGen.Storage.CorpusShard shard, int ordinal) : base(shard, ordinal) {{ }}");
        WriteGroup(file, "Quote", "quotations", document.Names.Quotes, i => Citation.Of(document.Document, document.Document.Quotes[i]));
        WriteGroup(file, "Figure", "figures", document.Names.Figures, i => Citation.Of(document.Document, document.Document.Figures[i]));
        WriteGroup(file, "Picture", "pictures", document.Names.Pictures, i => Citation.Of(document.Document, document.Document.Pictures[i]));
        var sections = DocumentSection.Of(document.Document.Blocks);
        WriteGroup(file, "Section", "sections", document.Names.Sections, i => Citation.Of(document.Document, sections[i]), "DocumentSection");
        file.Close();
    }

    /// <summary>The attribute that has the compiler warn where a document is used.</summary>
    public static string NoticeOf(EmissionOptions options, Notice notice) =>
        $"[global::System.Obsolete({Literal.Of(notice.Message)}{(options.ObsoleteIds ? $", DiagnosticId = \"{notice.Id}\"" : "")})]";

    // A document that has none of a kind inherits the untyped, empty list: a type less for the compiler.
    private static void WriteGroup(SourceFile file, string type, string words, EquatableArray<string> names, Func<int, string> citation, string? item = null)
    {
        if (names.Count == 0) return;
        file.Line();
        file.Line($"/// <summary>The {words} of the document, by name.</summary>");
        file.Line($"public new {type}Group {type}s => new {type}Group(this);");
        file.Line();
        file.Line($"/// <summary>The {words} of the document, by name.</summary>");
        file.Open($"public sealed class {type}Group : global::CorpusGen.{type}List");
        file.Line($"internal {type}Group(global::CorpusGen.Document document) : base(document) {{ }}");
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Count; i++)
        {
            // What says the same has one name, and the name gives the first of them.
            if (!written.Add(names[i])) continue;
            file.Line();
            file.Line($"/// <summary>{citation(i)}</summary>");
            file.Line($"public global::CorpusGen.{item ?? type} {names[i]} => this[{i}];");
        }

        file.Close();
    }
}
