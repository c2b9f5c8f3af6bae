namespace CorpusGen.Core.Citations;

/// <summary>The range of the original that a character of the normal form has, and a character that differs for two spellings.</summary>
internal record struct NormalPlace(int Start, int End, char Spelling);

/// <summary>
/// The places of the characters of a normal form. Most characters are spelled as in the normal form, and follow the one before: only the
/// others are listed. Finding a place is logarithmic in their number.
/// </summary>
internal sealed class NormalPlaces
{
    private readonly List<int> _indexes = [];
    private readonly List<NormalPlace> _places = [];

    /// <summary>Adds the place of a character. The characters must be in order.</summary>
    /// <param name="index">The index in the normal form.</param>
    /// <param name="normal">The character there.</param>
    /// <param name="place">The place.</param>
    public void Add(int index, char normal, NormalPlace place)
    {
        if (place == Following(_indexes.Count - 1, index, normal))
            return;
        _indexes.Add(index);
        _places.Add(place);
    }

    /// <summary>Returns the place of a character.</summary>
    /// <param name="index">The index in the normal form.</param>
    /// <param name="normal">The character there.</param>
    public NormalPlace Of(int index, char normal)
    {
        var found = _indexes.BinarySearch(index);
        return found >= 0 ? _places[found] : Following(~found - 1, index, normal);
    }

    private NormalPlace Following(int listed, int index, char normal)
    {
        var start = listed < 0 ? index : _places[listed].Start + index - _indexes[listed];
        return new NormalPlace(start, start + 1, normal);
    }
}
