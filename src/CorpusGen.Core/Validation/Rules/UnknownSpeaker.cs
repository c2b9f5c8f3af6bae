using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>Reported speech whose speaker was not found.</summary>
internal static class UnknownSpeaker
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.UnknownSpeaker;

    // A description ("a senior official") identifies the speaker as far as the text does; these words do not.
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "he",
        "she",
        "they",
        "it",
        "who",
        "one",
        "another",
        "some",
        "others",
        "this",
        "that",
        "him",
        "her",
        "them",
        "his",
        "their",
    };

    public static IEnumerable<Finding> Judge(Document document)
    {
        // Speakers are not looked for in other languages, and CORPUS113 reports that once.
        if (document.Doubts.Any(doubt => doubt.Kind == DoubtKind.NotEnglish))
            yield break;
        foreach (var quote in document.Quotes)
        {
            if (quote.Kind == QuoteKind.Scare || quote.Speaker is not null)
                continue;
            var words = Excerpt.Of(document.Text, quote.Pieces[0]);
            if (quote.Source is not { } source)
            {
                yield return Definition.FindingAt(document, quote.Pieces[0], words, "the text names nobody");
            }
            else if (Pronouns.Contains(source.Of(document.Text)))
            {
                yield return Definition
                    .FindingAt(document, quote.Pieces[0], words, $"'{source.Of(document.Text)}' refers to no known person")
                    .WithOther(document, source);
            }
        }
    }
}
