namespace CorpusGen.Core.Citations;

/// <summary>Words of a document that a citation has.</summary>
/// <param name="Start">The start in the normal form of the document.</param>
/// <param name="End">The end.</param>
/// <param name="Differences">How the spellings differ.</param>
/// <param name="Gaps">What the citation leaves out, in order.</param>
internal sealed record PatternMatch(int Start, int End, SpellingDifferences Differences, IReadOnlyList<MatchGap> Gaps);

/// <summary>Words of a document that a citation leaves out or replaces.</summary>
/// <param name="Start">The start in the normal form of the document.</param>
/// <param name="End">The end; the start if nothing is left out.</param>
internal readonly record struct MatchGap(int Start, int End);

/// <summary>Finds the places of a document that a citation matches. The work is bounded, whatever the texts are.</summary>
internal sealed class PatternMatcher(NormalText text, CitationPattern pattern)
{
    /// <summary>The maximum number of words that an insertion of the editor replaces.</summary>
    public const int MostReplacedWords = 8;

    private const long MostWork = 20_000_000;

    private readonly string _source = text.Text;
    private readonly PieceComparer _comparer = new(text, pattern.Words);
    private readonly List<MatchGap> _gaps = [];

    /// <summary>Gets a value that is true if the search ended early, because the texts repeat themselves too much.</summary>
    public bool IsExhausted => _comparer.Work > MostWork;

    /// <summary>Returns the matches in order, at most <paramref name="most"/>.</summary>
    public List<PatternMatch> Find(int most)
    {
        var found = new List<PatternMatch>();
        for (var from = 0; found.Count < most && FindPiece(0, from, _source.Length) is { } first; from = first.Start + 1)
        {
            _gaps.Clear();
            if (Continue(1, first) is { } last)
                found.Add(new PatternMatch(first.Start, last.End, last.Differences, [.. _gaps]));
        }

        return found;
    }

    // Returns the end of the last piece, and the differences of all.
    private PieceMatch? Continue(int index, PieceMatch before)
    {
        if (index == pattern.Pieces.Count)
            return before;
        var piece = pattern.Pieces[index];
        var limit = _source.IndexOfAny([NormalText.ParagraphBreak, NormalText.BlockBreak], before.End);
        limit = limit < 0 ? _source.Length : limit;
        for (var from = before.End; FindPiece(index, from, limit) is { } next; from = next.Start + 1)
        {
            if (piece.Joint == PieceJoint.Insertion && CountWords(before.End, next.Start) > MostReplacedWords)
                break;
            _gaps.Add(new MatchGap(before.End, next.Start));
            if (Continue(index + 1, next with { Differences = before.Differences | next.Differences }) is { } last)
                return last;
            _gaps.RemoveAt(_gaps.Count - 1);
            // The rest was not found after the first place, so it is not after a later one, unless insertions limit the distance.
            if (!pattern.HasInsertions)
                break;
        }

        return null;
    }

    private PieceMatch? FindPiece(int index, int from, int limit)
    {
        var piece = pattern.Pieces[index];
        var first = pattern.FirstLetter(piece);
        while (from < limit && !IsExhausted)
        {
            var at = _source.IndexOf(first, from, limit - from);
            if (piece.FreeCase.Contains(piece.Start + 1))
                at = Earlier(at, _source.IndexOf(SwapCase(first), from, limit - from));
            if (at < 0)
                return null;
            if (_comparer.Match(piece, at, index == pattern.Pieces.Count - 1) is { } match && match.End <= limit)
                return match;
            from = at + 1;
        }

        return null;
    }

    private int CountWords(int start, int end)
    {
        var count = 0;
        var reader = new WordHashes(_source, start, end);
        while (reader.Read())
            count++;
        return count;
    }

    private static int Earlier(int one, int other) =>
        one < 0 ? other
        : other < 0 ? one
        : Math.Min(one, other);

    private static char SwapCase(char letter) => char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter);
}
