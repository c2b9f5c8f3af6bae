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
    private readonly double[] _steps = new double[SceneTransitions.Kinds];
    private List<SceneTurn> _turns = [];
    private Person?[] _persons = [];
    private double[] _before = [];
    private double[] _after = [];
    private int _start;

    /// <summary>Reads the turns of a scene.</summary>
    public void Read(List<SceneTurn> turns, int start, int end)
    {
        (_turns, _start) = (turns, start);
        Reserve(end - start);
        for (var turn = start; turn < end; turn++)
        {
            for (var i = 0; i < Width(turn); i++)
                _persons[((turn - start) * Most) + i] = Candidate(turn, i).Person;
        }

        for (var turn = start; turn < end; turn++)
            ReadForwards(turn);
        for (var turn = end - 1; turn >= start; turn--)
            ReadBackwards(turn, isLast: turn == end - 1);
    }

    /// <summary>Twice as much as before, so that scenes that become longer and longer do not copy all again for each of them.</summary>
    private void Reserve(int turns)
    {
        if (_persons.Length >= turns * Most)
            return;
        turns = Math.Max(turns, _persons.Length / Most * 2);
        (_persons, _before, _after) = (new Person?[turns * Most], new double[turns * Pairs], new double[turns * Pairs]);
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
        EnterStep(turn);
        var all = 0.0;
        var (width, previousWidth, firstWidth) = (Width(turn), Width(turn - 1), Width(turn - 2));
        for (var i = 0; i < width; i++)
        {
            var own = Power(Candidate(turn, i).Cost);
            for (var j = 0; j < previousWidth; j++)
            {
                var sum = turn > _start ? 0.0 : 1.0;
                for (var k = 0; turn > _start && k < firstWidth; k++)
                    sum += _before[At(turn - 1, j, k)] * Step(turn, i, j, k);
                all += _before[At(turn, i, j)] = own * sum;
            }
        }

        Scale(_before, turn, all);
    }

    private void ReadBackwards(int turn, bool isLast)
    {
        var all = 0.0;
        var (width, previousWidth, nextWidth) = (Width(turn), Width(turn - 1), isLast ? 0 : Width(turn + 1));
        if (!isLast)
            EnterStep(turn + 1);
        for (var next = 0; next < nextWidth; next++)
            _costs[next] = Power(Candidate(turn + 1, next).Cost);
        for (var i = 0; i < width; i++)
        {
            for (var j = 0; j < previousWidth; j++)
            {
                var sum = isLast ? 1.0 : 0.0;
                for (var next = 0; next < nextWidth; next++)
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

    /// <summary>Reads what the steps to a turn cost.</summary>
    private void EnterStep(int turn)
    {
        if (turn == _start)
            return;
        var follows = _turns[turn].Follows(_turns[turn - 1]);
        for (var kind = 0; kind < SceneTransitions.Kinds; kind++)
            _steps[kind] = Power(SceneTransitions.Cost(_turns[turn], follows, kind));
    }

    private double Step(int turn, int now, int previous, int beforeThat)
    {
        var at = (turn - _start) * Most;
        var hasBeforeThat = turn - 2 >= _start;
        return _steps[
            SceneTransitions.Kind(
                _persons[at + now],
                _persons[at - Most + previous],
                hasBeforeThat ? _persons[at - (2 * Most) + beforeThat] : null,
                hasBeforeThat
            )
        ];
    }

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
