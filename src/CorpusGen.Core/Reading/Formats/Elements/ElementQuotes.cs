namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>
/// Adds the quotation marks of elements, for readers of words. Texts that have their own marks keep them.
/// </summary>
internal sealed class ElementQuotes(string text, LeafBuilder leaves)
{
    private int _open;

    /// <summary>Gets whether a quotation is open.</summary>
    public bool IsOpen => _open > 0;

    /// <summary>Opens a quotation, unless the tag is its end too.</summary>
    public void Open(Token token)
    {
        if (token.IsClosed)
            return;
        _open++;
        var hasMarks = token.Range.End < text.Length && text[token.Range.End] is '"' or '“' or '‘' or '«' or '\'' or '„';
        leaves.Instead(token.Range.Start, token.Range.End, hasMarks ? "" : "“");
    }

    /// <summary>Closes a quotation, if one is open.</summary>
    public void Close(Token token)
    {
        if (_open == 0)
            return;
        _open--;
        var hasMarks = token.Range.Start > 0 && text[token.Range.Start - 1] is '"' or '”' or '’' or '»' or '\'';
        leaves.Instead(token.Range.Start, token.Range.End, hasMarks ? "" : "”");
    }
}
