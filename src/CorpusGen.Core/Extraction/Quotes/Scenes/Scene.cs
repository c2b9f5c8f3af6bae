using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Attribution;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// Finds who speaks in the turns of dialogues that no rule knows. It weighs all that the text shows: who is named around, whom pronouns
/// admit, whom the words address, and that speakers alternate. A speaker is given if all readings of the scene together make it probable.
/// </summary>
internal sealed class Scene
{
    private readonly string _text;
    private readonly List<QuotedSpan> _spans;
    private readonly QuotedSpanReading[] _readings;
    private readonly SpeakerResolver _speakers;
    private readonly List<Presence> _presences;
    private readonly Strangers _strangers = new();
    private readonly Person? _narrator;
    private readonly List<SceneTurn> _turns = [];
    private readonly SceneTurnReader _reader;
    private readonly SceneNames _names;
    private readonly SceneCandidates _candidates;
    private SceneActor _actor;
    private Paragraph _paragraph;
    private int _number;
    private bool _breaks;

    /// <summary>Starts reading a text with dialogues.</summary>
    public Scene(string text, List<QuotedSpan> spans, QuotedSpanReading[] readings, SpeakerResolver speakers, bool hasNarrator)
    {
        (_text, _spans, _readings, _speakers) = (text, spans, readings, speakers);
        _presences = speakers.LogPresences();
        _narrator = hasNarrator ? _strangers.Narrator : null;
        _reader = new SceneTurnReader(text, spans, readings, _strangers);
        _names = new SceneNames(text, spans, speakers);
        _candidates = new SceneCandidates(_presences, _names, _strangers, _narrator);
    }

    /// <summary>Goes to a paragraph. A heading and a line without words end the scene.</summary>
    public void Enter(Paragraph paragraph, int number)
    {
        (_paragraph, _number, _actor) = (paragraph, number, default);
        _breaks |= paragraph.Kind is BlockKind.Heading or BlockKind.Headline || !HasLetters(paragraph);
    }

    /// <summary>Reads the clause that begins at an index, beside the quotations, for who acts in it.</summary>
    public void ReadActor(QuoteSentence sentence, int from) => _actor = _actor.With(sentence, from, _speakers);

    /// <summary>Reads a sentence for those who have no name.</summary>
    public void ReadStrangers(QuoteSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Is(QuoteTags.Pronoun) && sentence[i].Range.In(_text).SequenceEqual("I".AsSpan()))
                _presences.Add(new Presence(_strangers.Narrator, sentence[i].Start, IsSubject: true));
        }

        if (
            Reports.Actor(sentence, 0) is { } subject
            && IsDescription(sentence, subject)
            && _speakers.Find(sentence, subject, out _) is null
        )
        {
            AddStranger(subject);
        }
    }

    /// <summary>Adds somebody whom words mean that name nobody.</summary>
    public void AddStranger(TextRange source)
    {
        var words = source.In(_text);
        if (Pronouns.GenderOf(words) == Gender.Unknown)
            _presences.Add(new Presence(_strangers.Of(words), source.Start, IsSubject: true));
    }

    /// <summary>Adds the turn of the paragraph, whose quotations are those from one index to another.</summary>
    public void AddTurn(int first, int end)
    {
        var read = _reader.Read(_paragraph, _number, first, end, _actor);
        if ((_spans[first].Ends & QuotedSpanEnds.Continued) != 0 && _turns.Count > 0)
        {
            var last = _turns[_turns.Count - 1];
            if (last.End == first && (read?.Known is not { } known || known == last.Known))
            {
                _turns[_turns.Count - 1] = last with { End = end, Number = _number, Stop = _paragraph.End };
                return;
            }
        }

        if (read is not { } turn)
            return;
        _turns.Add(turn with { BreaksScene = _breaks });
        _breaks = false;
    }

    /// <summary>Gives their speakers to all turns.</summary>
    public void Decide()
    {
        for (var i = 0; i < _turns.Count; i++)
            _turns[i] = _names.Read(_turns[i]);
        _names.GiveFullNames();
        for (var i = 0; i < _turns.Count; i++)
            _turns[i] = _candidates.Find(_turns[i], i > 0 ? _turns[i - 1] : null, i + 1 < _turns.Count ? _turns[i + 1] : null);
        var reading = new SceneReading(_candidates);
        var weights = new SceneWeights(_turns, _spans, _candidates, _names, new SceneMentions(_presences), _narrator);
        var certainty = new SceneCertainty(_turns, _spans, _presences, _narrator);
        var start = 0;
        for (var i = 1; i <= _turns.Count; i++)
        {
            if (i < _turns.Count && !_turns[i].BreaksScene && _turns[i].Start - _turns[i - 1].Stop < SceneCosts.Gap)
                continue;
            weights.Weigh(start, i);
            reading.Read(_turns, start, i);
            for (var turn = start; turn < i; turn++)
                Give(turn, reading, certainty);
            start = i;
        }
    }

    private void Give(int index, SceneReading reading, SceneCertainty certainty)
    {
        var turn = _turns[index];
        if (turn.Known is not null)
        {
            GiveKnown(turn);
            return;
        }

        if (reading.Speaker(index, out var probability) is not { } person)
            return;
        var isSure = certainty.Is(index, probability);
        var evidence = turn.IsReportedByPronoun ? Evidence.PronounInScene : Evidence.Alternation;
        for (var i = turn.First; i < turn.End; i++)
        {
            if (_readings[i] is { Found: { IsSure: true } } or { Found: null, Kind: not QuoteKind.Direct })
                continue;
            _readings[i] = _readings[i].Found is { } found
                ? _readings[i] with
                {
                    Found = found with { Person = person, Evidence = evidence, IsSure = isSure },
                }
                : _readings[i] with
                {
                    Found = new AttributionMatch(person.Name, null, person, evidence, isSure),
                    IsCarried = true,
                };
        }
    }

    /// <summary>"Go!" Suddenly Hugo exclaimed, "Stay!": only a clause after the second quotation is about the first as well.</summary>
    private void GiveKnown(SceneTurn turn)
    {
        var known = turn.First;
        while (known < turn.End && _readings[known].Found is not { Cue: not null })
            known++;
        if (known == turn.End || _readings[known].Found is not { } found || found.Source.Start <= _spans[known].OuterEnd)
            return;
        for (var i = turn.First; i < known; i++)
        {
            if (_readings[i] is { Found: null, Kind: QuoteKind.Direct })
                _readings[i] = _readings[i] with { Found = found.Carried(Evidence.QuotationAfter, isDialogue: true), IsCarried = true };
        }
    }

    private static bool IsDescription(QuoteSentence sentence, TextRange subject)
    {
        for (var i = 0; i < sentence.Count && sentence[i].Start <= subject.Start; i++)
        {
            if (sentence[i].Start == subject.Start)
                return sentence[i].Is(QuoteTags.Determiner | QuoteTags.PossessivePronoun);
        }

        return false;
    }

    private bool HasLetters(Paragraph paragraph)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            if (char.IsLetter(_text[i]))
                return true;
        }

        return false;
    }
}
