using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes;

/// <summary>Joins spans to one utterance: over an interruption ("A," he said, "B") and over paragraphs.</summary>
internal static class Utterances
{
    /// <summary>The quotations, in order.</summary>
    public static Quote[] Join(string text, List<QuotedSpan> spans, QuotedSpanReading[] readings)
    {
        var count = 0;
        for (var i = 0; i < spans.Count; i++)
        {
            if (!GoesOn(spans, readings, i))
                count++;
        }

        var quotes = new Quote[count];
        var next = 0;
        var first = 0;
        while (first < spans.Count)
        {
            var end = first + 1;
            while (end < spans.Count && GoesOn(spans, readings, end))
                end++;
            quotes[next++] = One(text, spans, readings, first, end);
            first = end;
        }

        return quotes;
    }

    private static bool GoesOn(List<QuotedSpan> spans, QuotedSpanReading[] readings, int index) =>
        index > 0
        && (
            readings[index].Joins
            || (
                (spans[index].Ends & QuotedSpanEnds.Continued) != 0
                && !(HasCue(readings[index]) && HasCue(readings[index - 1]) && !readings[index - 1].Joins)
            )
        );

    /// <summary>A span with a cue of its own begins anew, if the one before it has one too: there the mark was forgotten.</summary>
    private static bool HasCue(QuotedSpanReading reading) => reading.Found?.Cue is not null;

    private static Quote One(string text, List<QuotedSpan> spans, QuotedSpanReading[] readings, int first, int end)
    {
        var pieces = new TextRange[end - first];
        var kind = readings[first].Kind;
        AttributionMatch? best = null;
        var isCarried = true;
        for (var i = first; i < end; i++)
        {
            pieces[i - first] = spans[i].Range;
            var found = readings[i].Found;
            if (best is null || (isCarried && found?.Cue is not null))
            {
                best = found ?? best;
                isCarried = readings[i].IsCarried;
            }
        }

        if (kind == QuoteKind.Scare && best is not null)
            kind = end - first > 1 ? QuoteKind.Direct : QuoteKind.Mixed;
        var likely = best?.Person?.AsSpeaker(text);
        return new Quote(
            new(pieces),
            kind,
            best?.Cue,
            best is { } match && (match.IsSure || EvidenceRules.IsBeside(match.Evidence)) ? match.Source : null,
            best is { IsSure: true, IsDoubtful: false } ? likely : null,
            likely is null ? QuoteAttribution.None : EvidenceRules.Shown(best!.Value.Evidence),
            likely
        );
    }
}
