using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// Finds how probable it is that each candidate speaks in each turn of a scene, from all readings of the scene. What a candidate costs
/// depends on the speakers of the two turns before, so all pairs of candidates are followed from the beginning and from the end.
/// </summary>
internal sealed class SceneReading(SceneCandidates candidates)
{
    private const int Most = SceneCandidates.Most;
    private const int Pairs = Most * Most;

    /// <summary>What a cost of one makes of a probability: e to the power of minus a tenth.</summary>
    private const double OfOne = 0.90483741803595957;

    /// <summary>A greater cost is the same as this one.</summary>
    private const int Greatest = 160;

    private static readonly double[] Powers = MakePowers();

    private readonly double[] _costs = new double[Most];
    private List<SceneTurn> _turns = [];
    private double[] _before = [];
    private double[] _after = [];
    private int _start;

    /// <summary>Reads the turns of a scene.</summary>
    public void Read(List<SceneTurn> turns, int start, int end)
    {
        (_turns, _start) = (turns, start);
        if (_before.Length < (end - start) * Pairs)
            (_before, _after) = (new double[(end - start) * Pairs], new double[(end - start) * Pairs]);
        for (var turn = start; turn < end; turn++)
            ReadForwards(turn);
        for (var turn = end - 1; turn >= start; turn--)
            ReadBackwards(turn, isLast: turn == end - 1);
    }

    /// <summary>Returns who most probably speaks in a turn, and how probable it is; null if it is nobody who is named.</summary>
    public Person? Speaker(int turn, out double probability)
    {
        var (best, all) = (0.0, 0.0);
        Person? speaker = null;
        for (var i = 0; i < Width(turn); i++)
        {
            var sum = 0.0;
            for (var j = 0; j < Width(turn - 1); j++)
                sum += _before[At(turn, i, j)] * _after[At(turn, i, j)];
            all += sum;
            if (sum > best)
                (best, speaker) = (sum, Candidate(turn, i).Person);
        }

        probability = all > 0 ? best / all : 0;
        return speaker is { NameWords: > 0 } ? speaker : null;
    }

    private void ReadForwards(int turn)
    {
        var all = 0.0;
        for (var i = 0; i < Width(turn); i++)
        {
            var own = Power(Candidate(turn, i).Cost);
            for (var j = 0; j < Width(turn - 1); j++)
            {
                var sum = turn > _start ? 0.0 : 1.0;
                for (var k = 0; turn > _start && k < Width(turn - 2); k++)
                    sum += _before[At(turn - 1, j, k)] * Step(turn, i, j, k);
                all += _before[At(turn, i, j)] = own * sum;
            }
        }

        Scale(_before, turn, all);
    }

    private void ReadBackwards(int turn, bool isLast)
    {
        var all = 0.0;
        for (var next = 0; !isLast && next < Width(turn + 1); next++)
            _costs[next] = Power(Candidate(turn + 1, next).Cost);
        for (var i = 0; i < Width(turn); i++)
        {
            for (var j = 0; j < Width(turn - 1); j++)
            {
                var sum = isLast ? 1.0 : 0.0;
                for (var next = 0; !isLast && next < Width(turn + 1); next++)
                    sum += _costs[next] * _after[At(turn + 1, next, i)] * Step(turn + 1, next, i, j);
                all += _after[At(turn, i, j)] = sum;
            }
        }

        Scale(_after, turn, all);
    }

    /// <summary>Only the relations of the numbers matter; without this, those of a long scene would become too small.</summary>
    private void Scale(double[] values, int turn, double all)
    {
        if (all <= 0)
            return;
        for (var i = 0; i < Width(turn); i++)
        {
            for (var j = 0; j < Width(turn - 1); j++)
                values[At(turn, i, j)] /= all;
        }
    }

    private double Step(int turn, int now, int previous, int beforeThat) =>
        Power(
            SceneTransitions.Cost(
                _turns[turn],
                _turns[turn].Follows(_turns[turn - 1]),
                Candidate(turn, now).Person,
                Candidate(turn - 1, previous).Person,
                turn - 2 < _start ? null : Candidate(turn - 2, beforeThat).Person,
                turn - 2 >= _start
            )
        );

    private static double Power(int cost) =>
        cost >= SceneCosts.Never ? 0 : Powers[Math.Min(Greatest, Math.Max(-Greatest, cost)) + Greatest];

    /// <summary>By multiplication alone, so that every machine has the same numbers.</summary>
    private static double[] MakePowers()
    {
        var powers = new double[(2 * Greatest) + 1];
        powers[Greatest] = 1;
        for (var cost = 1; cost <= Greatest; cost++)
        {
            powers[Greatest + cost] = powers[Greatest + cost - 1] * OfOne;
            powers[Greatest - cost] = 1 / powers[Greatest + cost];
        }

        return powers;
    }

    private SceneCandidate Candidate(int turn, int index) => candidates[_turns[turn].From + index];

    /// <summary>A turn before the scene has one speaker, who does not count.</summary>
    private int Width(int turn) => turn < _start ? 1 : _turns[turn].To - _turns[turn].From;

    private int At(int turn, int now, int previous) => ((turn - _start) * Pairs) + (now * Most) + previous;
}
