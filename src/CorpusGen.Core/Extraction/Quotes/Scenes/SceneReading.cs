using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Scenes;

/// <summary>
/// Finds the readings of a scene, in which each turn has one of its candidates, that cost least. What a candidate costs depends on the
/// speakers of the two turns before, so all pairs of candidates are followed from the beginning and from the end.
/// </summary>
internal sealed class SceneReading(SceneCandidates candidates)
{
    private const int Most = SceneCandidates.Most;
    private const int Pairs = Most * Most;

    private List<SceneTurn> _turns = [];
    private int[] _before = [];
    private int[] _after = [];
    private int _start;

    /// <summary>Reads the turns of a scene.</summary>
    public void Read(List<SceneTurn> turns, int start, int end)
    {
        (_turns, _start) = (turns, start);
        if (_before.Length < (end - start) * Pairs)
            (_before, _after) = (new int[(end - start) * Pairs], new int[(end - start) * Pairs]);
        for (var turn = start; turn < end; turn++)
            ReadForwards(turn);
        for (var turn = end - 1; turn >= start; turn--)
            ReadBackwards(turn, isLast: turn == end - 1);
    }

    /// <summary>Returns who speaks in a turn, and how much more any other reading costs; null if it is nobody who is named.</summary>
    public Person? Speaker(int turn, out int margin)
    {
        var (best, second) = (int.MaxValue, int.MaxValue);
        Person? speaker = null;
        for (var i = 0; i < Width(turn); i++)
        {
            var least = int.MaxValue;
            for (var j = 0; j < Width(turn - 1); j++)
                least = Math.Min(least, _before[At(turn, i, j)] + _after[At(turn, i, j)]);
            if (least < best)
                (best, second, speaker) = (least, best, Candidate(turn, i).Person);
            else if (least < second)
                second = least;
        }

        margin = second - best;
        return speaker is { NameWords: > 0 } ? speaker : null;
    }

    private void ReadForwards(int turn)
    {
        for (var i = 0; i < Width(turn); i++)
        {
            var now = Candidate(turn, i);
            for (var j = 0; j < Width(turn - 1); j++)
            {
                var least = SceneCosts.Never;
                for (var k = 0; turn > _start && k < Width(turn - 2); k++)
                    least = Math.Min(least, _before[At(turn - 1, j, k)] + Cost(turn, now.Person, j, k));
                _before[At(turn, i, j)] = Math.Min(SceneCosts.Never, now.Cost + (turn > _start ? least : 0));
            }
        }
    }

    private void ReadBackwards(int turn, bool isLast)
    {
        for (var i = 0; i < Width(turn); i++)
        {
            for (var j = 0; j < Width(turn - 1); j++)
            {
                var least = isLast ? 0 : SceneCosts.Never;
                for (var next = 0; !isLast && next < Width(turn + 1); next++)
                {
                    var then = Candidate(turn + 1, next);
                    least = Math.Min(least, then.Cost + _after[At(turn + 1, next, i)] + Cost(turn + 1, then.Person, i, j));
                }

                _after[At(turn, i, j)] = least;
            }
        }
    }

    /// <summary>What a speaker of a turn costs, after two others.</summary>
    private int Cost(int turn, Person? speaker, int previous, int beforeThat)
    {
        var follows = _turns[turn].Follows(_turns[turn - 1]);
        if (Candidate(turn - 1, previous).Person == speaker)
        {
            return !follows ? (speaker is { NameWords: > 0 } ? SceneCosts.AgainAfterPause : 0)
                : speaker is { NameWords: > 0 } ? SceneCosts.Again
                : SceneCosts.StrangerAgain;
        }

        if (turn - 2 < _start || Candidate(turn - 2, beforeThat).Person == speaker)
            return 0;
        return follows ? SceneCosts.Third : SceneCosts.ThirdAfterPause;
    }

    private SceneCandidate Candidate(int turn, int index) => candidates[_turns[turn].From + index];

    /// <summary>A turn before the scene has one speaker, who does not count.</summary>
    private int Width(int turn) => turn < _start ? 1 : _turns[turn].To - _turns[turn].From;

    private int At(int turn, int now, int previous) => ((turn - _start) * Pairs) + (now * Most) + previous;
}
