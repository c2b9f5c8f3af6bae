using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>Adds to the candidates of a scene what its words, pronouns and actions show.</summary>
internal sealed class SceneWeights(List<SceneTurn> turns, SceneCandidates candidates, SceneNames names, Person? narrator)
{
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
                candidates.Share(turns[i + distance], turns[i], SceneCosts.SpeaksAfter);
        }
    }

    private void WeighTurn(int index, int start, int end)
    {
        var turn = turns[index];
        var isPronoun = turn.Gender != Gender.Unknown;
        var isAddressed = index > start && turn.Follows(turns[index - 1]) && Addresses(index - 1, turn);
        var isAnswered = index + 1 < end && turns[index + 1].Follows(turn) && Addresses(index + 1, turn);
        var gender = index > start && turn.Follows(turns[index - 1]) ? turns[index - 1].Addresses : Gender.Unknown;
        if (index + 1 < end && turns[index + 1].Follows(turn))
            gender |= turns[index + 1].Addresses;
        for (var i = turn.From; i < turn.To - 1; i++)
        {
            if (candidates[i].Person is not { } person)
                continue;
            var cost = candidates[i].Cost + OfClause(turn, person);
            cost += names.Of(turn, person) switch
            {
                SceneNames.Use.Addressed => SceneCosts.Addressed,
                SceneNames.Use.Named => SceneCosts.Named,
                _ => 0,
            };
            if (person.Scene != start + 1 && person != narrator)
                cost += isPronoun ? SceneCosts.SilentPronoun : SceneCosts.Silent;
            if (gender is Gender.Male or Gender.Female && person.Gender != Gender.Unknown && person.Gender != gender)
                cost += SceneCosts.OtherGenderIsAddressed;
            if (isAddressed && names.Of(turns[index - 1], person) != SceneNames.Use.Addressed)
                cost += SceneCosts.OtherIsAddressed;
            if (isAnswered && names.Of(turns[index + 1], person) != SceneNames.Use.Addressed)
                cost += SceneCosts.OtherIsAnswered;
            candidates.Set(i, person, cost);
        }

        candidates.Set(turn.To - 1, null, isPronoun ? SceneCosts.UnnamedPronoun : SceneCosts.Unnamed);
    }

    /// <summary>What the reporting clause and the clauses beside the quotation show.</summary>
    private static int OfClause(in SceneTurn turn, Person person)
    {
        var cost = 0;
        if (turn.Gender != Gender.Unknown && person.Gender == Gender.Unknown)
            cost += SceneCosts.UnknownGender;
        if (turn.ActorGender != Gender.Unknown && person.Gender != turn.ActorGender)
            cost += person.Gender == Gender.Unknown ? SceneCosts.UnknownGender : SceneCosts.OtherGender;
        if (turn.Guess is { } guess && guess != person)
            cost += turn.OtherThanGuess;
        return cost;
    }

    /// <summary>Returns true if a turn addresses one of the candidates of another one.</summary>
    private bool Addresses(int by, in SceneTurn turn)
    {
        for (var i = turn.From; i < turn.To; i++)
        {
            if (candidates[i].Person is { } person && names.Of(turns[by], person) == SceneNames.Use.Addressed)
                return true;
        }

        return false;
    }
}
