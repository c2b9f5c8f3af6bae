using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>The ranges of edits. A broken text can have as many edits as characters, so a lookup must not search a list.</summary>
internal sealed class EditedRanges
{
    // The starts of the edits, and the positions inside them after their first character.
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<int> _inside = [];

    /// <summary>Adds the range of an edit.</summary>
    public void Add(TextRange range)
    {
        _starts.Add(range.Start);
        for (var i = range.Start + 1; i < range.End; i++)
            _inside.Add(i);
    }

    /// <summary>
    /// Returns true if the range shares a character with one that was added, is inside one, or has the same start. Two
    /// insertions at the same position overlap as well.
    /// </summary>
    public bool Overlaps(TextRange range)
    {
        if (_inside.Contains(range.Start) || _starts.Contains(range.Start))
            return true;
        for (var i = range.Start + 1; i < range.End; i++)
        {
            if (_starts.Contains(i))
                return true;
        }

        return false;
    }
}
