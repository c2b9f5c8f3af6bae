using CorpusGen.Core.Emission;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>
/// Writes the class by which a program finds the passages that it cites. It is in the program itself, also if the corpus is in an assembly
/// of its own, because only the compiler of the program knows its citations.
/// </summary>
public static class CitationSyntax
{
    /// <summary>Returns the file.</summary>
    /// <param name="options">The language and the target.</param>
    /// <param name="citations">The citations, in the order of their words; not empty.</param>
    public static EmittedFile Write(EmissionOptions options, EquatableArray<ResolvedCitation> citations)
    {
        var file = new SourceFile();
        var name = $"{options.ClassName}Citations_";
        var prefix = options.Namespace.Length > 0 ? $"global::{options.Namespace}." : "global::";
        FileFrame.WriteHead(file, options);
        file.Line($"[assembly: global::CorpusGen.Storage.CorpusCitations(typeof({prefix}{name}))]");
        file.Line();
        if (options.Namespace.Length > 0)
            file.Open($"namespace {options.Namespace}");
        file.Line(AttributeSyntax.Generated);
        file.Open($"internal sealed class {name} : global::CorpusGen.Storage.CitationTable");
        // An array, and not a switch: the compiler's time for a switch grows with the square of its cases.
        file.Line($"public {name}() : base({prefix}{options.ClassName}.View, ", CitationTables.Write(citations).ToString(), ", new[]");
        file.Line("{");
        foreach (var citation in citations)
            file.Line($"    {Literal.Of(citation.Words)},");
        file.Line("})");
        file.Line("{ }");
        file.Close();
        if (options.Namespace.Length > 0)
            file.Close();
        return new EmittedFile($"{options.ClassName}.Citations.g.cs", file.ToString());
    }
}
