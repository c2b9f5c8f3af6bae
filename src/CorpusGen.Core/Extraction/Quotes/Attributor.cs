using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Scenes;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes;

/// <summary>
/// Goes through a text sentence by sentence and asks the rules about each quotation; what no rule knows may go on with what was found
/// before.
/// </summary>
internal sealed class Attributor(string text, List<QuotedSpan> spans, SpeakerResolver speakers)
{
    private const int WordsOfScareQuote = 4;

    /// <summary>As long a turn is hardly an answer, even if the text has questions and exclamations.</summary>
    private const int WordsOfLongSpeech = 12;

    private readonly QuotedSpanReading[] _readings = new QuotedSpanReading[spans.Count];
    private readonly SourceDoubt _doubt = new(text, speakers);
    private readonly LabelNames _labels = new();
    private AttributionMatch? _inParagraph;
    private AttributionMatch? _running;
    private AttributionMatch? _introduced;
    private bool _isDialogue;
    private bool _isPlainReport;
    private bool _isStory;
    private bool _isNarrated;
    private bool _wasAsked;
    private int _unsigned = -1;
    private int _sinceQuoted;
    private Scene? _scene;

    /// <summary>What is found of each span; <paramref name="sentence"/> is the buffer that sentences are read into.</summary>
    public QuotedSpanReading[] Attribute(List<Paragraph> paragraphs, QuoteSentence sentence)
    {
        var reader = new QuoteSentenceReader(sentence, text, spans);
        var manner = new Manner(text, paragraphs, spans);
        _isPlainReport = manner.IsPlainReport;
        (_isStory, _isNarrated) = (manner.IsStory, manner.IsNarrated);
        _doubt.IsEssay = manner.IsEssay;
        speakers.SetStory(_isStory);
        _scene = manner.HasDialogue ? new Scene(text, spans, _readings, speakers, manner.HasNarrator) : null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            _doubt.IsDialogue = _isDialogue = manner.IsDialogue(i);
            var first = reader.NextSpan;
            reader.Enter(paragraphs[i]);
            _scene?.Enter(paragraphs[i], i);
            if (paragraphs[i].Label is { } label)
                ReadTurn(reader, sentence, label);
            else
                ReadParagraph(reader, sentence);
            if (paragraphs[i].Kind == BlockKind.BlockQuote)
                _running = null;
            var isTurn = paragraphs[i].Label is null && !paragraphs[i].IsSpoken && paragraphs[i].Kind != BlockKind.BlockQuote;
            if (_isDialogue && isTurn && reader.NextSpan > first)
                _scene?.AddTurn(first, reader.NextSpan);
        }

        _scene?.Decide();
        MarkThings(manner);
        return _readings;
    }

    /// <summary>Removes the speaker if the whole text shows that the source is a thing.</summary>
    private void MarkThings(Manner manner)
    {
        for (var i = 0; i < _readings.Length; i++)
        {
            if (
                _readings[i].Found is not { Person: { } person, IsDoubtful: false } found
                || found.Evidence == Evidence.Label
                || IsLabel(found)
            )
            {
                continue;
            }

            if (!speakers.IsPerson(text, person, manner.IsEssay, manner.IsLegal) || (manner.IsEssay && IsOneOfTwo(found, person)))
                _readings[i] = _readings[i] with { Found = found with { IsDoubtful = true } };
        }
    }

    /// <summary>"Holt argues" in an essay that has Ada Holt and Leo Holt.</summary>
    private bool IsOneOfTwo(AttributionMatch found, Person person) =>
        found.Evidence == Evidence.Name && found.Source.In(text).IndexOf(' ') < 0 && speakers.SharesSurname(person);

    /// <summary>ASH: “We stay.”</summary>
    private bool IsLabel(AttributionMatch found) =>
        found.Cue is { Length: 1 } cue && text[cue.Start] == ':' && cue.Start - found.Source.End is 0 or 1;

    /// <summary>ADA BIRCH: I was there.</summary>
    private void ReadTurn(QuoteSentenceReader reader, QuoteSentence sentence, TurnLabel label)
    {
        var first = reader.NextSpan;
        AttributionMatch? match = null;
        while (reader.Read())
        {
            speakers.Read(sentence);
            if (match is null && sentence[0].Start <= label.Name.Start)
            {
                match = Resolved(sentence, new AttributionMatch(label.Name, null), null) with { Evidence = Evidence.Label };
                match = match.Value with { Person = _labels.Unify(text, label.Name, match.Value.Person) };
                if (sentence.Language.RoleLabels.Has(label.Name.In(text)))
                    match = match.Value with { Person = null };
            }
        }

        for (var i = first; i < reader.NextSpan; i++)
            _readings[i] = new QuotedSpanReading(match, QuoteKind.Direct, Joins: false, IsCarried: false);
        (_inParagraph, _introduced, _running) = (null, null, match);
    }

    private void ReadParagraph(QuoteSentenceReader reader, QuoteSentence sentence)
    {
        _inParagraph = null;
        var sawQuote = false;
        var endsWithSpeech = false;
        AttributionMatch? introduced = null;
        while (reader.Read())
        {
            speakers.Read(sentence);
            _scene?.ReadStrangers(sentence);
            endsWithSpeech = sentence.Quotations > 0;
            if (sentence.Quotations > 0)
            {
                AttributeSentence(sentence);
                (sawQuote, _sinceQuoted) = (true, 0);
                introduced = null;
            }
            else if (Signature.TryReadLine(sentence, out var signature))
            {
                if (_unsigned >= 0)
                    _readings[_unsigned] = _readings[_unsigned] with { Found = Resolved(sentence, signature, null) };
            }
            else
            {
                _sinceQuoted++;
                var resumed = _isDialogue ? Reports.Resumed(sentence) : null;
                introduced = (Reports.Introduction(sentence) ?? resumed) is { } found ? Introduced(sentence, found) : null;
                if (resumed is not null && introduced is not null)
                {
                    (endsWithSpeech, _inParagraph) = (true, introduced);
                }
                else if (Reports.Reported(sentence) is { } reported)
                {
                    endsWithSpeech = true;
                    _inParagraph = Resolved(sentence, reported, introduced).Carried(Evidence.ReportBefore, IsNarrative);
                }

                if (_isDialogue)
                    _scene?.ReadActor(sentence, 0);
            }
        }

        _introduced = introduced;
        // "… he said. Parker is another example.": what follows is hardly his.
        _running = !endsWithSpeech ? null : _inParagraph ?? (sawQuote ? _running : null);
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

        if (_isDialogue && previousFound is null)
            _scene?.ReadActor(sentence, previous + 1);
    }

    private AttributionMatch? Find(Quotation quotation)
    {
        if (!quotation.Span.IsUnmarked && (WorkTitle.Is(quotation) || Nickname.Is(quotation) || Mentions.IsInCapitals(quotation.Sentence)))
            return null;
        if (!AttributionRules.TryFind(quotation, out var found))
            return GoingOnOf(quotation);
        var resolved = Resolved(quotation.Sentence, found, quotation.PreviousFound);
        if (!_isDialogue && resolved.Person is { } person && found.Cue is { } cue && found.Source.Start > cue.Start)
            person.IsInverted = true;
        return resolved with { IsDoubtful = resolved.IsDoubtful || _doubt.Is(quotation, resolved) };
    }

    private AttributionMatch? GoingOnOf(Quotation quotation)
    {
        if (GoingOn(quotation) is not { } going)
            return null;
        var isDoubtful = going != _introduced && _doubt.IsOfContinuation(quotation, going, _sinceQuoted);
        return going with { IsDoubtful = going.IsDoubtful || isDoubtful };
    }

    /// <summary>The source of a sentence that introduces the next quotation.</summary>
    private AttributionMatch Introduced(QuoteSentence sentence, AttributionMatch introduction)
    {
        var found = Resolved(sentence, introduction, null);
        return found with { IsDoubtful = found.IsDoubtful || _doubt.IsOfIntroduction(sentence, found) };
    }

    private AttributionMatch Resolved(QuoteSentence sentence, AttributionMatch found, AttributionMatch? known)
    {
        if (known is { } same && same.Source == found.Source)
            return same with { Cue = found.Cue };
        // "Brunner: I said …": the label of the paragraph gives the person of "I".
        var source = found.Source;
        if (sentence.BeginsParagraph && IsFirstPerson(source) && TurnLabel.TryRead(text, sentence[0].Start, source.End, out var label))
            source = label.Name;
        var person = speakers.Resolve(sentence, source, out var evidence);
        if (person is null)
            _scene?.AddStranger(source);
        var isContested = evidence is Evidence.Pronoun or Evidence.PronounOfSubject && speakers.IsContested;
        return found with
        {
            Person = person,
            Evidence = evidence,
            IsSure = EvidenceRules.IsSure(evidence, IsNarrative),
            IsDoubtful = isContested,
        };
    }

    /// <summary>Gets a value indicating whether "he" is as often somebody else: in dialogues, stories and memoirs.</summary>
    private bool IsNarrative => _isDialogue || _isStory || _isNarrated;

    private bool IsFirstPerson(TextRange source) => source.Length == 1 && text[source.Start] == 'I';

    private AttributionMatch? GoingOn(Quotation quotation)
    {
        if ((quotation.Span.Ends & QuotedSpanEnds.Continued) != 0 && _running is { } same)
            return same.Carried(Evidence.OpenMarks, _isDialogue);
        if (_inParagraph is { } here && (quotation.Index == 0 || Manner.HasWords(text, quotation.Span, WordsOfScareQuote)))
            return GoingOnInParagraph(quotation, here);
        if (quotation.Index != 0 || !quotation.Sentence.BeginsParagraph)
            return null;
        if (_introduced is { } introduced)
            return introduced;
        if (quotation.Span.IsUnmarked || _running is not { } running || !StandsAlone(quotation) || _wasAsked || _isDialogue || _isStory)
            return null;
        var carried = running.Carried(Evidence.ParagraphBefore, _isDialogue);
        var fewest = _isPlainReport ? SourceDoubt.WordsOfSpeech : WordsOfLongSpeech;
        return carried with { IsSure = carried.IsSure && Manner.HasWords(text, quotation.Span, fewest) };
    }

    /// <summary>A part of a sentence may be the words of anybody: "They called it “the internal trade”."</summary>
    private AttributionMatch GoingOnInParagraph(Quotation quotation, AttributionMatch here)
    {
        var evidence = here.Evidence == Evidence.ReportBefore ? Evidence.ReportBefore : Evidence.SameParagraph;
        var carried = here.Carried(evidence, IsNarrative);
        return carried with { IsSure = carried.IsSure && (quotation.Index == 0 || quotation.PreviousFound is not null || !IsNarrative) };
    }

    /// <summary>"The Long Road" was her first book: what begins a longer sentence goes on with nobody.</summary>
    private static bool StandsAlone(Quotation quotation) =>
        quotation.Sentence.Is(quotation.Index + 1, QuoteTags.Stop | QuoteTags.Quotation) || quotation.Index + 1 == quotation.Sentence.Count;
}
