using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the type of a document: its groups, and in them a field for everything that has a name.</summary>
internal static class DocumentSyntax
{
    /// <summary>Writes the type.</summary>
    public static void Write(SourceFile file, EmissionOptions options, NamedDocument document)
    {
        file.Line($"/// <summary>{Citation.Of(document.Document)}</summary>");
        if (document.Notice is { } notice)
            file.Line(NoticeOf(options, notice));
        file.Open(
            $"public sealed class {document.Name} : {(document.IsTyped ? document.Collection + "Document" : "global::CorpusGen.Document")}"
        );
        file.Line($"internal {document.Name}(global::CorpusGen.Storage.CorpusShard shard, int ordinal) : base(shard, ordinal) {{ }}");
        foreach (var group in MemberGroup.Of(document))
            WriteGroup(file, group);
        file.Close();
    }

    /// <summary>The attribute that has the compiler warn where a document is used.</summary>
    public static string NoticeOf(EmissionOptions options, Notice notice) =>
        $"[global::System.Obsolete({Literal.Of(notice.Message)}{(options.ObsoleteIds ? $", DiagnosticId = \"{notice.Id}\"" : "")})]";

    private static void WriteGroup(SourceFile file, MemberGroup group)
    {
        file.Line();
        file.Line($"/// <summary>{group.Summary}</summary>");
        file.Line($"public new {group.Kind}Group {group.Kind}s => new {group.Kind}Group(this);");
        file.Line();
        file.Line($"/// <summary>{group.Summary}</summary>");
        file.Open($"public sealed class {group.Kind}Group : global::CorpusGen.{group.Kind}List");
        file.Open($"internal {group.Kind}Group(global::CorpusGen.Document document) : base(document)");
        foreach (var run in group.Runs())
            file.Line($"Give({run[0].Place}, {string.Join(", ", run.Select(member => "out " + member.Name))});");
        file.Close();
        foreach (var member in group.Members)
        {
            file.Line();
            file.Line($"/// <summary>{member.Citation}</summary>");
            file.Line($"public readonly global::CorpusGen.{group.Item} {member.Name};");
        }

        file.Close();
    }
}
