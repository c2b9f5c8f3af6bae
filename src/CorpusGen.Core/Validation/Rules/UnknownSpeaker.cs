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
        if (IsStory(document) || SpeechTranscript.Is(document))
            yield break;
        var isReport =
            document.Quotes.Any(quote => quote.Speaker is not null) || !document.Blocks.Any(block => block.Kind == BlockKind.Code);
        foreach (var quote in document.Quotes)
        {
            if (quote.Kind == QuoteKind.Scare || quote.Speaker is not null || IsBlockQuote(document, quote))
                continue;
            var words = Excerpt.Of(document.Text, quote.Pieces[0]);
            if (quote.Source is not { } source)
            {
                // In a manual that names nobody at all, the marks are around examples and messages.
                if (!isReport)
                    continue;
                yield return Definition.FindingAt(document, quote.Pieces[0], words, "the text names nobody");
            }
            else if (!IsThing(source.Of(document.Text)) && SpeakerPronouns.Has(source.Of(document.Text)))
            {
                yield return Definition
                    .FindingAt(document, quote.Pieces[0], words, $"'{source.Of(document.Text)}' refers to no known person")
                    .WithOther(document, source);
            }
        }
    }

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

    // A block quote can be a note, and its source a link before it.
    private static bool IsBlockQuote(Document document, Quote quote) =>
        quote.Source is null && document.Blocks[document.BlockAt(quote.Pieces[0].Start)].Kind == BlockKind.BlockQuote;

    // "It says “Not found”": a program, a law, a sign.
    private static bool IsThing(string source) => source.ToLowerInvariant() is "it" or "this" or "that" or "one" or "some" or "another";
}
