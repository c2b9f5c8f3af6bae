using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Somebody who may speak in a turn.</summary>
/// <param name="Person">The person; null for somebody who is not named.</param>
/// <param name="Cost">How odd that is.</param>
internal readonly record struct SceneCandidate(Person? Person, int Cost);

/// <summary>
/// Finds who may speak in each turn: those who are named around it, in its words or in those of the turns beside it, and the speakers
/// of the turns beside it. A turn has as many places as candidates are kept; the last one is for somebody who is not named.
/// </summary>
internal sealed class SceneCandidates(List<Presence> presences, SceneNames names, Strangers strangers, Person? narrator)
{
    /// <summary>So many candidates of a turn are kept.</summary>
    public const int Most = 7;

    private const int MostPresences = 60;

    // What is odd decides who is kept.
    private const int NotSubject = 1;
    private const int NamedAfter = 3;
    private const int NamedInWords = 12;
    private const int Near = 200;
    private const int Nearby = 1000;
    private const int NotNear = 3;
    private const int NotNearby = 25;

    private readonly List<SceneCandidate> _candidates = [];
    private int _first;

    /// <summary>Gets a candidate.</summary>
    public SceneCandidate this[int index] => _candidates[index];

    /// <summary>Sets what a candidate costs.</summary>
    public void Set(int index, Person? person, int cost) =>
        _candidates[index] = new SceneCandidate(person, Math.Min(cost, SceneCosts.Never));

    /// <summary>Returns a turn with its candidates; turns are given in their order.</summary>
    public SceneTurn Find(SceneTurn turn, SceneTurn? before, SceneTurn? after)
    {
        var from = _candidates.Count;
        if (turn.Known is { } known)
        {
            _candidates.Add(new SceneCandidate(known, 0));
            return turn with { From = from, To = from + 1 };
        }

        for (var i = 0; i < Most; i++)
            _candidates.Add(new SceneCandidate(null, SceneCosts.Never));
        turn = turn with { From = from, To = from + Most };
        OfferPresent(turn);
        if (narrator is not null && turn.Gender == Gender.Unknown)
            Offer(turn, narrator, 0);
        if (before is { } previous && turn.Follows(previous))
            OfferNamed(turn, previous);
        if (after is { } next && next.Follows(turn))
            OfferNamed(turn, next);
        if (turn.Guess is { } guess)
            Offer(turn, guess, 0);
        return turn;
    }

    /// <summary>Who may speak in one turn may speak in another one of the scene.</summary>
    public void Share(in SceneTurn from, in SceneTurn to, int cost)
    {
        if (to.Known is not null)
            return;
        for (var i = from.From; i < from.To; i++)
        {
            if (_candidates[i].Person is { } person && to.Admits(person))
                Offer(to, person, _candidates[i].Cost + cost);
        }
    }

    private void OfferPresent(in SceneTurn turn)
    {
        while (_first < presences.Count && presences[_first].At < turn.Start - SceneCosts.Window)
            _first++;
        var end = _first;
        while (end < presences.Count && presences[end].At < turn.Stop + SceneCosts.WindowAfter)
            end++;
        for (var i = end - 1; i >= Math.Max(_first, end - MostPresences); i--)
        {
            var (person, at, isSubject) = presences[i];
            if (person.IsPlace || person.IsNotPerson || !turn.Admits(person))
                continue;
            if (person is { Gender: Gender.Unknown, IsHuman: false, Spoke: false } && !isSubject)
                continue;
            var cost = isSubject ? 0 : NotSubject;
            cost +=
                at < turn.Start ? OfDistance(turn.Start - at)
                : at >= turn.Stop ? NamedAfter
                : 0;
            Offer(turn, person, cost);
        }
    }

    private static int OfDistance(int characters) =>
        characters < Near ? 0
        : characters < Nearby ? NotNear
        : NotNearby;

    private void OfferNamed(in SceneTurn turn, in SceneTurn by)
    {
        if (by.Addresses is Gender.Male or Gender.Female && strangers.Of(by.Addresses) is var stranger && turn.Admits(stranger))
            Offer(turn, stranger, NamedInWords);
        for (var i = by.FirstName; i < by.EndName; i++)
        {
            if (names.IsAddressedAt(i) && turn.Admits(names.PersonAt(i)))
                Offer(turn, names.PersonAt(i), NamedInWords);
        }
    }

    private void Offer(in SceneTurn turn, Person person, int cost)
    {
        var worst = turn.From;
        for (var i = turn.From; i < turn.To - 1; i++)
        {
            if (_candidates[i].Person == person)
            {
                if (cost < _candidates[i].Cost)
                    Set(i, person, cost);
                return;
            }

            if (_candidates[i].Cost > _candidates[worst].Cost)
                worst = i;
        }

        if (cost < _candidates[worst].Cost)
            Set(worst, person, cost);
    }
}
