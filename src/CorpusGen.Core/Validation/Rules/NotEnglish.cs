using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>A text in a language other than English, of which speakers, concepts and most figures are not read.</summary>
internal static class NotEnglish
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.NotEnglish;

    public static IEnumerable<Finding> Judge(Document document)
    {
        foreach (var doubt in document.Doubts)
        {
            if (doubt.Kind == DoubtKind.NotEnglish && HasSentences(document))
                yield return Definition.FindingAt(document, doubt.Range, Excerpt.Of(document.Text, doubt.Range));
        }
    }

    // A page of which only "TODO" is written, and the words of a menu.
    private static bool HasSentences(Document document) =>
        document.Blocks.Where(ProseBlocks.IsProse).Sum(block => block.Range.Length) >= ShortestText
        || document.Text.Any(c => c > '\u007F' && char.IsLetter(c));

    private const int ShortestText = 100;
}
