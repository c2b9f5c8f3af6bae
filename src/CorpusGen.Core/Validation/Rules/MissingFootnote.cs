using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Links;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The mark of a footnote whose text is missing. The reader sees the brackets.</summary>
internal static class MissingFootnote
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingFootnote;

    // A document without any footnote can have "[^a-z]" as an expression: there only numbers are marks.
    public static IEnumerable<Finding> Judge(Document document)
    {
        var notes = FootnoteReferences.Read(document);
        var defined = new HashSet<string>(notes.Texts.Select(text => text.Label), StringComparer.OrdinalIgnoreCase);
        foreach (var (label, range) in notes.Marks)
        {
            if (!defined.Contains(label) && (defined.Count > 0 || label.All(char.IsDigit)))
                yield return Definition.FindingAt(document, range, label);
        }
    }
}
