using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the type of a document: its groups, and in them a field for everything that has a name.</summary>
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
        // What says the same has one name, and the name gives the first of them.
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var members = Enumerable.Range(0, names.Count).Where(i => written.Add(names[i])).ToList();
        file.Open($"internal {type}Group(global::CorpusGen.Document document) : base(document)");
        foreach (var run in Runs(members)) file.Line($"Give({run[0]}, {string.Join(", ", run.Select(i => "out " + names[i]))});");
        file.Close();
        foreach (var i in members)
        {
            file.Line();
            file.Line($"/// <summary>{citation(i)}</summary>");
            file.Line($"public readonly global::CorpusGen.{item ?? type} {names[i]};");
        }

        file.Close();
    }

    // The run-time library gives 8, 4, 3, 2 or 1 in a row.
    private static IEnumerable<List<int>> Runs(List<int> members)
    {
        for (var at = 0; at < members.Count;)
        {
            var length = 1;
            while (at + length < members.Count && members[at + length] == members[at] + length) length++;
            length = length >= 8 ? 8 : Math.Min(length, 4);
            yield return members.GetRange(at, length);
            at += length;
        }
    }
}
