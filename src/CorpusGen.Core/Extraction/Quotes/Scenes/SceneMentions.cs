using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Where the candidates of a turn are named around it. One pass over the last of those who are named.</summary>
internal sealed class SceneMentions(List<Presence> presences)
{
    /// <summary>So many of those who are named before a turn are read.</summary>
    private const int Most = 120;

    /// <summary>So far before a turn its last subject is searched, in characters.</summary>
    private const int Near = 1500;

    private readonly Places[] _places = new Places[SceneCandidates.Most];
    private Person? _lastSubject;
    private Person? _lastBetween;
    private Person? _lastOfParagraph;
    private int _next;

    /// <summary>Reads where the candidates of a turn are named; turns are given in their order.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="quotation">Offset of its first quotation.</param>
    /// <param name="before">The turn before it; null if the scene begins.</param>
    /// <param name="candidates">The candidates.</param>
    public void Read(in SceneTurn turn, int quotation, SceneTurn? before, SceneCandidates candidates)
    {
        Array.Clear(_places, 0, _places.Length);
        (_lastSubject, _lastBetween, _lastOfParagraph) = (null, null, null);
        while (_next < presences.Count && presences[_next].At < turn.Stop + SceneCosts.WindowAfter)
            _next++;
        for (var i = _next - 1; i >= 0 && i >= _next - Most && presences[i].At >= turn.Start - SceneCosts.Window; i--)
        {
            var presence = presences[i];
            if (presence.IsSubject && !presence.Person.IsPlace)
                ReadSubject(presence, turn, quotation, before);
            for (var slot = turn.From; slot < turn.To - 1; slot++)
            {
                if (candidates[slot].Person == presence.Person)
                    ReadPlace(ref _places[slot - turn.From], presence, turn, quotation, before);
            }
        }
    }

    /// <summary>Returns what the places cost where the candidate with a number is named.</summary>
    public int Cost(in SceneTurn turn, int number, Person person)
    {
        var places = _places[number];
        var cost = OfPlace(places).In(turn);
        if (_lastSubject is not null && _lastSubject != person)
            cost += SceneCosts.OtherLastSubject.In(turn);
        if (_lastBetween is not null)
            cost += (_lastBetween == person ? SceneCosts.LastSubjectBetween : SceneCosts.OtherLastSubjectBetween).In(turn);
        if (_lastOfParagraph is not null)
            cost += (_lastOfParagraph == person ? SceneCosts.LastSubjectOfParagraph : SceneCosts.OtherLastSubjectOfParagraph).In(turn);
        if (places.IsSubjectBetween)
            cost += SceneCosts.SubjectBetween.In(turn);
        if (places.IsBetween)
            cost += SceneCosts.NamedBetween.In(turn);
        if (places.IsSubjectBesideBefore)
            cost += SceneCosts.SubjectBesideTurnBefore.In(turn);
        if (places.IsBesideBefore)
            cost += SceneCosts.NamedBesideTurnBefore.In(turn);
        return cost;
    }

    private void ReadSubject(Presence presence, in SceneTurn turn, int quotation, SceneTurn? before)
    {
        if (presence.At < turn.Start && presence.At >= turn.Start - Near)
            _lastSubject ??= presence.Person;
        if (before is not { } previous || presence.At >= quotation || presence.At < previous.Stop)
            return;
        if (presence.At >= turn.Start)
            _lastOfParagraph ??= presence.Person;
        else
            _lastBetween ??= presence.Person;
    }

    private static void ReadPlace(ref Places places, Presence presence, in SceneTurn turn, int quotation, SceneTurn? before)
    {
        var (person, at, isSubject) = presence;
        if (at >= turn.Stop)
        {
            places.IsAfter = true;
        }
        else if (at >= turn.Start)
        {
            places.IsSubjectBeforeQuotation |= isSubject && at < quotation;
            places.IsSubjectAfterQuotation |= isSubject && at >= quotation;
            places.IsInParagraph |= !isSubject;
        }
        else if (before is { } previous && at >= previous.Stop)
        {
            places.IsSubjectBetween |= isSubject;
            places.IsBetween |= !isSubject;
        }
        else if (before is { } beside && at >= beside.Start)
        {
            places.IsSubjectBesideBefore |= isSubject && beside.Known != person;
            places.IsBesideBefore |= !isSubject && beside.Known != person;
        }
        else if (isSubject)
        {
            places.DistanceAsSubject = places.DistanceAsSubject == 0 ? turn.Start - at : places.DistanceAsSubject;
        }
        else
        {
            places.Distance = places.Distance == 0 ? turn.Start - at : places.Distance;
        }
    }

    private static SceneCost OfPlace(in Places places)
    {
        if (places.IsSubjectBeforeQuotation)
            return SceneCosts.SubjectBeforeQuotation;
        if (places.IsSubjectAfterQuotation)
            return SceneCosts.SubjectAfterQuotation;
        if (places.IsInParagraph)
            return SceneCosts.InParagraph;
        foreach (var (distance, asSubject, otherwise) in SceneCosts.Distances)
        {
            if (places.DistanceAsSubject > 0 && places.DistanceAsSubject < distance)
                return asSubject;
            if (places.Distance > 0 && places.Distance < distance)
                return otherwise;
        }

        return places.DistanceAsSubject > 0 || places.Distance > 0 ? SceneCosts.Far
            : places.IsAfter ? SceneCosts.NamedOnlyAfter
            : SceneCosts.NotNamedNear;
    }

    private struct Places
    {
        public bool IsSubjectBeforeQuotation;
        public bool IsSubjectAfterQuotation;
        public bool IsInParagraph;
        public bool IsSubjectBetween;
        public bool IsBetween;
        public bool IsSubjectBesideBefore;
        public bool IsBesideBefore;
        public bool IsAfter;
        public int DistanceAsSubject;
        public int Distance;
    }
}
