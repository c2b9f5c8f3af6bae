using System.Text.RegularExpressions;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>
/// No headline, no heading and no standfirst before the text: the title is its first words, which may be a dateline or a byline.
/// </summary>
internal static class MissingTitle
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.MissingTitle;

    public static IEnumerable<Finding> Judge(Document document)
    {
        // The title of a recording is the name of its file.
        if (document.Blocks.Count == 0 || document.Headline is not null || SpeechTranscript.Is(document))
            yield break;
        TextRange? first = null;
        foreach (var block in document.Blocks)
        {
            // The first heading is a title too, of whatever level it is.
            if (block.Kind == BlockKind.Standfirst || (first is null && block is { Kind: BlockKind.Heading, Level: > 0 }))
                yield break;
            if (ProseBlocks.IsProse(block))
                first ??= block.Range;
        }

        // A file of markup alone is a part of a page.
        if (first is { } words && !IsElsewhere(document, words))
            yield return Definition.FindingAt(document, words, Excerpt.Of(document.Text, words));
    }

    // "Title: The harbour" in lines of metadata without marks around them (Pelican), "@def title" (Franklin), `title: 'The harbour'` in an
    // export of MDX, and a template, which writes the title of the page.
    private static bool IsElsewhere(Document document, TextRange first) =>
        document.Text.IndexOf(Key, 0, first.Start, StringComparison.OrdinalIgnoreCase) >= 0
        || (first.Start + 5 < document.Text.Length && string.CompareOrdinal(document.Text, first.Start, "@def ", 0, 5) == 0)
        || Line.IsMatch(document.Text.Substring(first.Start, Math.Min(first.Length, LongestHead)))
        || document.Text.IndexOf("{%", 0, first.Start, StringComparison.Ordinal) >= 0
        || document.Text.IndexOf("{{", 0, first.Start, StringComparison.Ordinal) >= 0;

    private const string Key = "title:";
    private const int LongestHead = 1000;
    private static readonly Regex Line = new("^Title:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline);
}
