namespace CorpusGen.Core.Reading.Markdown;

/// <summary>
/// Estimates, without parsing, how many marks of a paragraph are open and not yet closed, or closed by a run of another length.
/// </summary>
internal struct UnclosedMarks(string text)
{
    private int _brackets;
    private int _parentheses;
    private int _emphasis;
    private int _code;

    /// <summary>Gets the parser's cost if none of them is closed: the square of their number.</summary>
    public readonly long Square
    {
        get
        {
            long all = _brackets + _parentheses + _emphasis + (_code / 4);
            return all * all;
        }
    }

    /// <summary>Adds the mark at an offset.</summary>
    public void Add(int at)
    {
        switch (text[at])
        {
            case '[':
                _brackets++;
                break;
            case ']':
                _brackets -= _brackets > 0 ? 1 : 0;
                break;
            // A parenthesis is a mark only after a bracket.
            case '(':
                _parentheses += at > 0 && text[at - 1] == ']' ? 1 : 0;
                break;
            case ')':
                _parentheses -= _parentheses > 0 ? 1 : 0;
                break;
            case '*' or '_' when at == 0 || text[at - 1] != text[at]:
                Emphasis(at);
                break;
            // The second of two runs of one length closes the first, so only runs of many different lengths stay open.
            case '`' when at == 0 || text[at - 1] != '`':
                _code++;
                break;
        }
    }

    private void Emphasis(int at)
    {
        var end = at;
        while (end < text.Length && text[end] == text[at])
            end++;
        var opens = end < text.Length && !char.IsWhiteSpace(text[end]);
        var closes = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        if (closes && _emphasis > 0)
            _emphasis--;
        else if (opens)
            _emphasis++;
    }
}
