using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Reported speech whose speaker was not found.</summary>
internal static class UnknownSpeaker
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.UnknownSpeaker;

    private const int FewestInStory = 12;

    public static IEnumerable<Finding> Judge(Document document)
    {
        // Speakers are not looked for in other languages, and CORPUS113 reports that once.
        if (document.Doubts.Any(doubt => doubt.Kind == DoubtKind.NotEnglish))
            yield break;
        // In a story nobody doubts who speaks, and in speech the quotations are of what people might say.
        if (IsStory(document) || IsBook(document.Text) || SpeechTranscript.Is(document))
            yield break;
        var named = FirstName(document);
        foreach (var quote in document.Quotes)
        {
            if (
                quote.Kind != QuoteKind.Direct
                || quote.Speaker is not null
                || quote.LikelySpeaker is not null
                || IsBlockQuote(document, quote)
            )
            {
                continue;
            }

            var words = Excerpt.Of(document.Text, quote.Pieces[0]);
            if (quote.Source is not { } source)
            {
                // In Markdown the marks are around examples, messages and titles too.
                if (document.Html is null && named == int.MaxValue && IsPlain(document.File.Path))
                    yield return Definition.FindingAt(document, quote.Pieces[0], words, "the text names nobody");
            }
            else if (quote.Cue is not null && IsPerson(source.Of(document.Text)) && quote.Range.Start < named)
            {
                yield return Definition
                    .FindingAt(document, quote.Pieces[0], words, $"'{source.Of(document.Text)}' refers to no known person")
                    .WithOther(document, source);
            }
        }
    }

    // If the text names a person before, a reader knows who "he" is, even if we do not. Two words with capital letters can be a name.
    private static int FirstName(Document document)
    {
        var text = document.Text;
        var first = document.Quotes.FirstOrDefault(quote => quote.Speaker is not null)?.Range.Start ?? int.MaxValue;
        foreach (var block in document.Blocks)
        {
            for (var i = block.Range.Start + 2; i + 1 < block.Range.End; i++)
            {
                if (char.IsUpper(text[i]) && text[i - 1] is ' ' or '\n' && EndsCapitalWord(text, i - 1, block.Range.Start))
                    return Math.Min(first, i);
            }
        }

        return first;
    }

    // "Ada Reed", "Mr. Reed", and "<abbr>Mr.</abbr> Reed".
    private static bool EndsCapitalWord(string text, int end, int start)
    {
        if (end > start && text[end - 1] == '>')
            end = Math.Max(start, text.LastIndexOf('<', end - 1));
        var isAbbreviated = end > start && text[end - 1] == '.';
        if (isAbbreviated)
            end--;
        var at = end;
        while (at > start && char.IsLetter(text[at - 1]))
            at--;
        return end - at > 1 && char.IsUpper(text[at]) && !(isAbbreviated && end - at > LongestTitle);
    }

    private const int LongestTitle = 3;

    // A story has many quotations, and most of them without the name of who speaks.
    private static bool IsStory(Document document)
    {
        var (quotes, unknown) = (0, 0);
        foreach (var quote in document.Quotes)
        {
            if (quote.Kind == QuoteKind.Scare)
                continue;
            quotes++;
            unknown += quote.Speaker is null ? 1 : 0;
        }

        return quotes >= FewestInStory && unknown * 2 >= quotes;
    }

    private static bool IsPlain(string path) =>
        path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".text", StringComparison.OrdinalIgnoreCase);

    // A chapter of an EPUB.
    private static bool IsBook(string text) => text.IndexOf("epub:type=", StringComparison.Ordinal) >= 0;

    // A block quote can be a note or an example, and its source a link before it.
    private static bool IsBlockQuote(Document document, Quote quote) =>
        document.Blocks[document.BlockAt(quote.Pieces[0].Start)].Kind == BlockKind.BlockQuote;

    // "They" can be a company, and "it" a program, a law or a sign.
    private static bool IsPerson(string source) => source.ToLowerInvariant() is "he" or "she";
}
