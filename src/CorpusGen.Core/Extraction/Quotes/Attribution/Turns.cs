using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// The turns of a dialogue: paragraphs that begin with a quotation and follow each other. A turn without attribution is given to one of two
/// speakers who have taken turns before it.
/// </summary>
internal sealed class Turns(string text, List<QuotedSpan> spans, QuotedSpanReading[] readings)
{
    /// <summary>In a longer exchange without names, a turn is forgotten too easily.</summary>
    private const int LongestRun = 6;

    private readonly List<Turn> _turns = [];

    /// <summary>Adds the turn of a paragraph, whose quotations are those from one index to another.</summary>
    public void Add(int first, int end)
    {
        if ((spans[first].Ends & QuotedSpanEnds.Continued) != 0)
            return;
        AttributionMatch? match = null;
        var isBare = true;
        for (var i = first; i < end; i++)
        {
            isBare &= readings[i].Found is null && readings[i].Kind == QuoteKind.Direct;
            if (match is null && readings[i].Found is { Person: not null } found)
                match = found;
        }

        _turns.Add(new Turn(first, end, match, isBare));
    }

    /// <summary>Ends the exchange: a paragraph without quotation follows, or the text ends.</summary>
    public void End()
    {
        var areTwo = AreTwo();
        var i = 2;
        while (i < _turns.Count)
        {
            if (!_turns[i].IsBare || _turns[i - 1].Match is not { } second || _turns[i - 2].Match is not { } first)
            {
                i++;
                continue;
            }

            var end = i;
            while (end < _turns.Count && _turns[end].IsBare)
                end++;
            if (
                first.Person != second.Person
                && end - i <= LongestRun
                && Agrees(end, (end - i) % 2 == 0 ? first : second)
                && !AnyNamed(i, end, first, second)
            )
            {
                Fill(i, end, first, second, areTwo && IsConfirmed(i, end, first, second));
            }

            i = end;
        }

        _turns.Clear();
    }

    /// <summary>True if nobody else takes part in the exchange.</summary>
    private bool AreTwo()
    {
        Person? one = null;
        Person? other = null;
        foreach (var turn in _turns)
        {
            if (turn.Match?.Person is not { } person || person == one || person == other)
                continue;
            if (one is null)
                one = person;
            else if (other is null)
                other = person;
            else
                return false;
        }

        return true;
    }

    private bool Agrees(int turn, AttributionMatch expected) =>
        turn == _turns.Count || _turns[turn].Match is not { } match || match.Person == expected.Person;

    /// <summary>A named turn that ends the run, or two that take turns already before it, confirm that nobody else speaks.</summary>
    private bool IsConfirmed(int from, int end, AttributionMatch first, AttributionMatch second) =>
        (end < _turns.Count && _turns[end].Match is { IsSure: true, Cue: not null })
        || (from > 2 && _turns[from - 3].Match is { IsSure: true } match && match.Person == second.Person);

    /// <summary>"I am not sure, Ellen.": somebody else speaks.</summary>
    private bool IsNamedIn(Turn turn, Person person)
    {
        for (var span = turn.First; span < turn.End; span++)
        {
            if (text.AsSpan(spans[span].Start, spans[span].End - spans[span].Start).IndexOf(person.Surname.In(text)) >= 0)
                return true;
        }

        return false;
    }

    private bool AnyNamed(int from, int end, AttributionMatch first, AttributionMatch second)
    {
        for (var i = from; i < end; i++)
        {
            if (((i - from) % 2 == 0 ? first : second).Person is { } person && IsNamedIn(_turns[i], person))
                return true;
        }

        return false;
    }

    private void Fill(int from, int end, AttributionMatch first, AttributionMatch second, bool isConfirmed)
    {
        for (var i = from; i < end; i++)
        {
            var speaker = ((i - from) % 2 == 0 ? first : second).Carried(Evidence.Alternation, isDialogue: true);
            speaker = speaker with { IsSure = isConfirmed && first.IsSure && second.IsSure && speaker.IsSure };
            _turns[i] = _turns[i] with { Match = speaker };
            for (var span = _turns[i].First; span < _turns[i].End; span++)
                readings[span] = readings[span] with { Found = speaker, IsCarried = true };
        }
    }

    private readonly record struct Turn(int First, int End, AttributionMatch? Match, bool IsBare);
}
