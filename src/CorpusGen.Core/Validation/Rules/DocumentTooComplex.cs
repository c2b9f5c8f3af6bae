using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A text that exceeds the limits of reading: a file of numbers, or Markdown that is nested a hundred deep.</summary>
internal static class DocumentTooComplex
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.DocumentTooComplex;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (MessageOf(doubt.Kind) is { } message)
                yield return Definition.FindingAt(document, doubt.Range, message);
        }
    }

    private static string? MessageOf(DoubtKind kind) =>
        kind switch
        {
            DoubtKind.MarkdownRefused => "its Markdown is nested too deeply or has too many marks, so all of it is read as plain text",
            DoubtKind.TooMuchFound =>
                "it has more quotations, figures or dates than one in twelve characters, or than 100,000, so those after this "
                    + "position are ignored",
            _ => null,
        };
}
