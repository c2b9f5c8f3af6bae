namespace CorpusGen.Core.Emission;

/// <summary>
/// The positions of ranges of a text: of every fourth position, by a hash of the characters after it. A search of the whole text for each
/// character of its HTML would cost the square of it.
/// </summary>
internal sealed class WordPlaces
{
    // Whatever is long enough to be worth pointing at begins at such a place soon enough.
    private const int Step = 4;

    private readonly string _text;
    private readonly int[] _places;

    public WordPlaces(string text)
    {
        _text = text;
        var size = 64;
        while (size < text.Length / (Step / 2))
            size *= 2;
        _places = new int[size];
        // Of equal ones the first is kept. 0 means that no position is known.
        for (var at = text.Length / Step * Step; at >= 0; at -= Step)
        {
            if (at + HtmlRanges.Shortest <= text.Length && !char.IsLowSurrogate(text[at]))
                _places[Slot(text, at)] = at + 1;
        }
    }

    /// <summary>The position in the text of what is at a position of the HTML, or -1 if it is not known.</summary>
    public int Find(string html, int at)
    {
        var place = _places[Slot(html, at)] - 1;
        return place >= 0 && string.CompareOrdinal(_text, place, html, at, HtmlRanges.Shortest) == 0 ? place : -1;
    }

    private int Slot(string text, int at)
    {
        var hash = 2166136261u;
        for (var i = 0; i < HtmlRanges.Shortest; i++)
            hash = unchecked((hash ^ text[at + i]) * 16777619u);
        return (int)(unchecked(hash ^ (hash >> 15)) & (uint)(_places.Length - 1));
    }
}
