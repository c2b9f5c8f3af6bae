namespace CorpusGen.Core.Reading.Markdown;

/// <summary>The marks of a paragraph that open something which is not closed yet, and those whose other side is of another length: told without parsing, and so roughly.</summary>
internal struct WaitingMarks(string text)
{
    private int _brackets;
    private int _parentheses;
    private int _emphasis;
    private int _code;

    /// <summary>What they cost the parser, if they wait in vain.</summary>
    public readonly long Square
    {
        get
        {
            long all = _brackets + _parentheses + _emphasis + (_code / 4);
            return all * all;
        }
    }

    /// <summary>Adds the mark at a place.</summary>
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
            // A parenthesis is a mark behind a bracket alone.
            case '(':
                _parentheses += at > 0 && text[at - 1] == ']' ? 1 : 0;
                break;
            case ')':
                _parentheses -= _parentheses > 0 ? 1 : 0;
                break;
            case '*' or '_' when at == 0 || text[at - 1] != text[at]:
                Emphasis(at);
                break;
            // Of runs of one length the second closes the first: of all lengths, only what goes beyond a few can be looked for in vain.
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
