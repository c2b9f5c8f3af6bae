using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation.Prose;

namespace CorpusGen.Core.Validation.Rules;

/// <summary>The same words are attributed to two people, but only one of them can have spoken.</summary>
internal static class ConflictingSpeakers
{
    public static DiagnosticDefinition Definition => DiagnosticCatalog.ConflictingSpeakers;

    // Two people can use the same words if they are fewer than these.
    private const int FewestWords = 8;

    public static IEnumerable<Finding> Judge(IReadOnlyList<Document> documents)
    {
        var known = new Dictionary<ulong, (Document Document, Quote Quote)>();
        foreach (var document in documents)
        {
            // People who talk repeat each other, and what they read aloud.
            if (SpeechTranscript.Is(document))
                continue;
            foreach (var quote in document.Quotes)
            {
                // Who "he" is was inferred: only words that name the speaker can contradict others.
                if (quote.Speaker is not { } speaker || (quote.Source is { } source && SpeakerPronouns.Has(source.Of(document.Text))))
                    continue;
                // "Engineering", "Voyage": a single word can be a title or a team.
                if (quote.Cue is null || speaker.Name.IndexOf(' ') < 0)
                    continue;
                var (words, count) = NormalizedWords.HashOf(document.Text, quote.Pieces.AsSpan());
                if (count < FewestWords)
                    continue;
                if (!known.TryGetValue(words, out var other))
                    known.Add(words, (document, quote));
                else if (!SpeakerNames.MayBeOne(speaker.Name, other.Quote.Speaker!.Name))
                    yield return Disagreement(document, quote, other.Document, other.Quote);
            }
        }
    }

    private static Finding Disagreement(Document document, Quote quote, Document other, Quote same) =>
        Definition
            .FindingAt(
                document,
                quote.Pieces[0],
                Excerpt.Of(document.Text, quote.Pieces[0]),
                quote.Speaker!.Name,
                same.Speaker!.Name,
                other.FileAndLine(same.Range)
            )
            .WithOther(other, same.Pieces[0]);
}
