using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Gives the candidates of a scene what they cost: what its words, pronouns and actions show.</summary>
internal sealed class SceneWeights(
    List<SceneTurn> turns,
    List<QuotedSpan> spans,
    SceneCandidates candidates,
    SceneNames names,
    SceneMentions mentions,
    Person? narrator
)
{
    /// <summary>Somebody who is offered by a turn after takes part already.</summary>
    private const int SpeaksAfter = 2;

    /// <summary>Weighs the candidates of a scene.</summary>
    public void Weigh(int start, int end)
    {
        Share(start, end);
        for (var i = start; i < end; i++)
        {
            if (turns[i].Known is { } known)
                known.Scene = start + 1;
        }

        for (var i = start; i < end; i++)
        {
            if (turns[i].Known is null)
                WeighTurn(i, start, end);
        }
    }

    private void Share(int start, int end)
    {
        for (var distance = 1; distance <= 2; distance++)
        {
            for (var i = start + distance; i < end; i++)
                candidates.Share(turns[i - distance], turns[i], 0);
        }

        for (var distance = 1; distance <= 2; distance++)
        {
            for (var i = end - 1 - distance; i >= start; i--)
                candidates.Share(turns[i + distance], turns[i], SpeaksAfter);
        }
    }

    private void WeighTurn(int index, int start, int end)
    {
        var turn = turns[index];
        SceneTurn? before = index > start ? turns[index - 1] : null;
        SceneTurn? after = index + 1 < end ? turns[index + 1] : null;
        mentions.Read(turn, spans[turn.First].OuterStart, before, candidates);
        for (var i = turn.From; i < turn.To - 1; i++)
        {
            if (candidates[i].Person is not { } person)
                continue;
            var cost = OfPerson(turn, person, start) + OfClause(turn, person) + mentions.Cost(turn, i - turn.From, person);
            cost += names.Of(turn, person) switch
            {
                SceneNames.Use.Addressed => SceneCosts.AddressedHere.In(turn),
                SceneNames.Use.Named => SceneCosts.NamedHere.In(turn),
                _ => 0,
            };
            if (before is { } previous && turn.Follows(previous))
                cost += OfTurnBefore(turn, previous, person);
            if (after is { } next && next.Follows(turn))
                cost += OfTurnAfter(turn, next, person);
            candidates.Set(i, person, cost);
        }

        candidates.Set(turn.To - 1, null, SceneCosts.Unnamed.In(turn));
    }

    private int OfPerson(in SceneTurn turn, Person person, int start)
    {
        if (person.NameWords > 0)
            return SceneCosts.OfMentions(person.Mentions).In(turn) + (person.Scene == start + 1 ? 0 : SceneCosts.Silent.In(turn));
        return (
            person == narrator ? SceneCosts.Narrator
            : person.Gender == Gender.Unknown ? SceneCosts.Anybody
            : SceneCosts.Stranger
        ).In(turn);
    }

    /// <summary>What the reporting clause and the clauses beside the quotation show.</summary>
    private static int OfClause(in SceneTurn turn, Person person)
    {
        var cost = 0;
        if (turn.IsReportedByPronoun && person.Gender == Gender.Unknown)
            cost += SceneCosts.UnknownGender.In(turn);
        if (turn.ActorGender != Gender.Unknown)
        {
            cost += (
                person.Gender == turn.ActorGender ? SceneCosts.GenderActs
                : person.Gender == Gender.Unknown ? SceneCosts.UnknownGenderActs
                : SceneCosts.OtherGenderActs
            ).In(turn);
        }

        if (turn.Guess is not { } guess || turn.GuessBy == SceneGuess.LastOfPronoun)
            return cost;
        if (turn.GuessBy == SceneGuess.Actor)
            return cost + (guess == person ? SceneCosts.Acts : SceneCosts.OtherActs).In(turn);
        return cost + (guess == person ? SceneCosts.SubjectOfPronoun : SceneCosts.OtherSubjectOfPronoun).In(turn);
    }

    private int OfTurnBefore(in SceneTurn turn, in SceneTurn before, Person person)
    {
        var use = names.Of(before, person);
        var cost = use switch
        {
            SceneNames.Use.Addressed => SceneCosts.AddressedBefore.In(turn),
            SceneNames.Use.Named => SceneCosts.NamedBefore.In(turn),
            _ => 0,
        };
        if (use != SceneNames.Use.Addressed && names.AddressesOther(before, person))
            cost += SceneCosts.OtherAddressedBefore.In(turn);
        return cost + OfGender(turn, before, person, SceneCosts.GenderAddressedBefore, SceneCosts.OtherGenderAddressedBefore);
    }

    private int OfTurnAfter(in SceneTurn turn, in SceneTurn after, Person person)
    {
        var use = names.Of(after, person);
        var cost = use switch
        {
            SceneNames.Use.Addressed => SceneCosts.AddressedAfter.In(turn),
            SceneNames.Use.Named => SceneCosts.NamedAfter.In(turn),
            _ => 0,
        };
        if (use != SceneNames.Use.Addressed && names.AddressesOther(after, person))
            cost += SceneCosts.OtherAddressedAfter.In(turn);
        return cost + OfGender(turn, after, person, SceneCosts.GenderAddressedAfter, SceneCosts.OtherGenderAddressedAfter);
    }

    /// <summary>"sir", "madam": what the gender of those who are addressed shows.</summary>
    private static int OfGender(in SceneTurn turn, in SceneTurn by, Person person, SceneCost same, SceneCost other)
    {
        if (by.Addresses is not (Gender.Male or Gender.Female) || person.Gender == Gender.Unknown)
            return 0;
        return (by.Addresses == person.Gender ? same : other).In(turn);
    }
}
