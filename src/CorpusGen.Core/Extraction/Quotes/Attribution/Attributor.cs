using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// Goes through a text sentence by sentence and asks the rules about each quotation; what no rule knows may go on with what was found
/// before.
/// </summary>
internal sealed class Attributor(string text, List<QuotedSpan> spans, SpeakerResolver speakers)
{
    private const int WordsOfScareQuote = 4;
    private const int MostCues = 4;

    /// <summary>A shorter turn is as often the answer of somebody else.</summary>
    private const int WordsOfSpeech = 6;

    private readonly QuotedSpanReading[] _readings = new QuotedSpanReading[spans.Count];
    private AttributionMatch? _inParagraph;
    private AttributionMatch? _running;
    private AttributionMatch? _introduced;
    private bool _wasAsked;
    private int _unsigned = -1;

    /// <summary>What is found of each span; <paramref name="sentence"/> is the buffer that sentences are read into.</summary>
    public QuotedSpanReading[] Attribute(List<Paragraph> paragraphs, QuoteSentence sentence)
    {
        var reader = new QuoteSentenceReader(sentence, text, spans);
        foreach (var paragraph in paragraphs)
        {
            reader.Enter(paragraph);
            _inParagraph = null;
            var sawQuote = false;
            AttributionMatch? introduced = null;
            while (reader.Read())
            {
                speakers.Read(sentence);
                if (sentence.Quotations > 0)
                {
                    AttributeSentence(sentence);
                    sawQuote = true;
                    introduced = null;
                }
                else if (Signature.TryReadLine(sentence, out var signature))
                {
                    if (_unsigned >= 0)
                        _readings[_unsigned] = _readings[_unsigned] with { Found = Resolved(sentence, signature, null) };
                }
                else
                {
                    introduced = Introduction(sentence) is { } introduction ? Resolved(sentence, introduction, null) : null;
                    if (Reported(sentence) is { } reported)
                        _inParagraph = Resolved(sentence, reported, introduced);
                }
            }

            _introduced = introduced;
            _running = _inParagraph ?? (sawQuote ? _running : null);
        }

        return _readings;
    }

    private void AttributeSentence(QuoteSentence sentence)
    {
        var previous = -1;
        AttributionMatch? previousFound = null;
        for (var i = sentence.NextQuotation(0); i < sentence.Count; i = sentence.NextQuotation(i + 1))
        {
            var span = spans[sentence[i].SpanIndex];
            var quotation = new Quotation(sentence, i, span, previous, previousFound);
            var found = Find(quotation);
            var isCarried = found is { Cue: null } && _inParagraph is null;
            _readings[sentence[i].SpanIndex] = new(
                found,
                QuoteKindRule.Of(quotation, found is not null),
                QuoteKindRule.Joins(quotation, found),
                isCarried
            );
            _unsigned = i == 0 && sentence.BeginsParagraph && found?.Cue is null ? sentence[i].SpanIndex : -1;
            if (found is not null)
                _inParagraph = previousFound = found;
            previous = i;
            _wasAsked = quotation.LastCharacter == '?';
        }
    }

    private AttributionMatch? Find(Quotation quotation)
    {
        if (WorkTitle.Is(quotation) || Nickname.Is(quotation))
            return null;
        return AttributionRules.TryFind(quotation, out var found)
            ? Resolved(quotation.Sentence, found, quotation.PreviousFound)
            : GoingOn(quotation);
    }

    private AttributionMatch Resolved(QuoteSentence sentence, AttributionMatch found, AttributionMatch? known)
    {
        if (known is { } same && same.Source == found.Source)
            return same with { Cue = found.Cue };
        var person = speakers.Resolve(sentence, found.Source, out var by);
        return found with { Person = person, By = by, IsSure = true };
    }

    private AttributionMatch? GoingOn(Quotation quotation)
    {
        if ((quotation.Span.Ends & QuotedSpanEnds.Continued) != 0 && _running is { } same)
            return same with { Cue = null, By = QuoteAttribution.Carried };
        if (_inParagraph is { } here && (quotation.Index == 0 || HasWords(quotation.Span, WordsOfScareQuote)))
            return here with { Cue = null, By = QuoteAttribution.Carried };
        if (quotation.Index != 0 || !quotation.Sentence.BeginsParagraph)
            return null;
        if (_introduced is { } introduced)
            return introduced;
        if (_running is not { } running || !StandsAlone(quotation) || _wasAsked)
            return null;
        return running with
        {
            Cue = null,
            By = QuoteAttribution.Carried,
            IsSure = running.IsSure && HasWords(quotation.Span, WordsOfSpeech),
        };
    }

    /// <summary>"The Long Road" was her first book: what begins a longer sentence goes on with nobody.</summary>
    private static bool StandsAlone(Quotation quotation) =>
        quotation.Sentence.Is(quotation.Index + 1, QuoteTags.Stop | QuoteTags.Quotation) || quotation.Index + 1 == quotation.Sentence.Count;

    private bool HasWords(QuotedSpan span, int count)
    {
        var words = 1;
        for (var i = span.Start; i < span.End && words < count; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                words++;
        }

        return words >= count;
    }

    /// <summary>The senator says that too many are torn. "They feel …"</summary>
    private static AttributionMatch? Reported(QuoteSentence sentence)
    {
        var tried = 0;
        for (var i = sentence.Count - 1; i >= 0 && tried < MostCues; i--)
        {
            if (!sentence[i].Is(QuoteTags.Say) || !sentence[i].Is(QuoteTags.Finite) || !Cues.Is(sentence, i))
                continue;
            tried++;
            if (Subject.Of(sentence, i, 0) is { } source)
                return new AttributionMatch(source, sentence[i].Range);
        }

        return null;
    }

    /// <summary>The mayor's answer was short:¶"…"</summary>
    private static AttributionMatch? Introduction(QuoteSentence sentence)
    {
        var last = sentence.Count - 1;
        if (!sentence.Is(last, QuoteTags.Colon))
            return null;
        var tried = 0;
        for (var i = last - 1; i >= 0 && tried < MostCues; i--)
        {
            if (!Cues.Is(sentence, i))
                continue;
            tried++;
            if (Subject.Of(sentence, i, 0) is { } source)
                return new AttributionMatch(source, sentence[i].Range);
        }

        return Subject.OfClause(sentence, 0, last) is { } subject ? new AttributionMatch(subject, sentence[last].Range) : null;
    }
}
