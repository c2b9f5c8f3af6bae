namespace CorpusGen.Core.Reading.Formats.Elements;

/// <summary>The tokens of a text, of which whole elements can be passed over.</summary>
internal sealed class ElementTokens(string text, int start, bool isXml)
{
    private const int LongestNote = 4000;

    // Elements that are never closed after some position: the search for their ends is not repeated.
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private Tokenizer _tokens = new(text, start, isXml);

    /// <summary>Reads the next token. Returns false at the end of the text.</summary>
    public bool Next(out Token token) => _tokens.Next(out token);

    /// <summary>Goes to the end of an element, and returns it. Returns null and stays if the element is not closed.</summary>
    public int? PassOver(Token token)
    {
        if (_neverClosed.Contains(token.Name))
            return null;
        var depth = 1;
        while (_tokens.Next(out var next))
        {
            if (next.Name != token.Name)
                continue;
            if (next is { Kind: ElementTokenKind.Start, IsClosed: false })
                depth++;
            else if (next.Kind == ElementTokenKind.End && --depth == 0)
                return next.Range.End;
        }

        _neverClosed.Add(token.Name);
        _tokens = new Tokenizer(text, token.Range.End, isXml);
        return null;
    }

    /// <summary>Looks for the end of a short element, and returns true if it is followed by anything but an end tag.</summary>
    public bool WordsFollow(Token token)
    {
        var at = token.Range.End;
        var end = text.IndexOf("</" + token.Name, at, Math.Min(LongestNote, text.Length - at), StringComparison.OrdinalIgnoreCase);
        var close = end < 0 ? -1 : text.IndexOf('>', end, Math.Min(LongestNote, text.Length - end));
        if (close < 0)
            return false;
        at = close + 1;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at + 1 < text.Length && (text[at] != '<' || text[at + 1] != '/');
    }
}
