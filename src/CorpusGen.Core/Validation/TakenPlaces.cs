using CorpusGen.Core.Text;

namespace CorpusGen.Core.Validation;

/// <summary>Which places of a text are taken by edits. Asked once an edit, of which a broken text has as many as characters: so nothing is searched.</summary>
internal sealed class TakenPlaces
{
    // Where edits begin, and what lies inside them, behind their first character.
    private readonly HashSet<int> _starts = [];
    private readonly HashSet<int> _inside = [];

    /// <summary>Takes the place of an edit.</summary>
    public void Take(TextRange range)
    {
        _starts.Add(range.Start);
        for (var i = range.Start + 1; i < range.End; i++)
            _inside.Add(i);
    }

    /// <summary>True where an edit shares a character with one that was taken, stands inside one, or begins where one begins: two insertions at one place meet as well.</summary>
    public bool Meet(TextRange range)
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
