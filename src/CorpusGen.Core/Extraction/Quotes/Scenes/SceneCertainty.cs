using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// Decides if the probable speaker of a turn is given. The probabilities were chosen on turns of novels, of which about nine of ten answers
/// were right.
/// </summary>
internal sealed class SceneCertainty(List<SceneTurn> turns, List<QuotedSpan> spans, List<Presence> presences, Person? narrator)
{
    private const double SurePronoun = 0.70;
    private const double SureBare = 0.68;

    /// <summary>Needed if somebody without a name acted last ("The clerk looked up."), or if a paragraph separates two turns.</summary>
    private const double SureInDoubt = 0.90;

    /// <summary>If three people spoke in so many turns before, anybody may speak next.</summary>
    private const int Near = 4;

    /// <summary>Who acted so many characters before may still speak.</summary>
    private const int Acted = 1500;

    private int _next;

    /// <summary>Returns true if a person with this probability speaks in a turn for certain; turns are given in their order.</summary>
    public bool Is(int index, double probability)
    {
        var turn = turns[index];
        if (turn.IsReportedByPronoun)
            return probability >= (HasStrangerActed(turn) ? SureInDoubt : SurePronoun);
        var follows = index > 0 && turn.Follows(turns[index - 1]);
        return probability >= (follows && !HasStrangerActed(turn) ? SureBare : SureInDoubt) && !HaveManySpoken(index);
    }

    /// <summary>Returns true if the last subject before the words that may be the speaker has no name.</summary>
    private bool HasStrangerActed(in SceneTurn turn)
    {
        var end = spans[turn.First].OuterStart;
        while (_next < presences.Count && presences[_next].At < end)
            _next++;
        for (var i = _next - 1; i >= 0 && presences[i].At >= turn.Start - Acted; i--)
        {
            var (person, _, isSubject) = presences[i];
            if (isSubject && !person.IsPlace && turn.Admits(person))
                return person.NameWords == 0 && person != narrator;
        }

        return false;
    }

    /// <summary>Returns true if more than two people are known to speak shortly before a turn.</summary>
    private bool HaveManySpoken(int index)
    {
        Person? one = null;
        Person? two = null;
        for (var i = Math.Max(0, index - Near); i < index; i++)
        {
            if (turns[i].Known is not { NameWords: > 0 } known || known == one || known == two)
                continue;
            if (two is not null)
                return true;
            (one, two) = (known, one);
        }

        return false;
    }
}
