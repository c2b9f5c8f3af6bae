namespace CorpusGen.Core.Citations;

/// <summary>
/// A normal form while it is written. The last characters can still change; the places of those before are listed.
/// </summary>
internal sealed class NormalTextBuffer(int capacity)
{
    private const int MostOpen = 16;
    private const int FewestOpen = 8;

    private readonly NormalPlaces _places = new();
    private readonly NormalPlace[] _open = new NormalPlace[MostOpen];
    private char[] _text = new char[capacity + MostOpen];
    private int _countOfOpen;

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the last character; U+0000 if there is none.</summary>
    public char Last => Length > 0 ? _text[Length - 1] : '\0';

    /// <summary>Gets or sets a character. Only the last ones can be set.</summary>
    public char this[int index]
    {
        get => _text[index];
        set => _text[index] = value;
    }

    /// <summary>Returns the place of one of the last characters, to be read or changed.</summary>
    public ref NormalPlace Place(int index) => ref _open[index - FirstOpen];

    /// <summary>Appends a character.</summary>
    /// <param name="normal">The character.</param>
    /// <param name="spelling">A character that differs for two spellings.</param>
    /// <param name="start">The start of its range in the original.</param>
    /// <param name="end">The end.</param>
    public void Append(char normal, char spelling, int start, int end)
    {
        if (_countOfOpen == MostOpen)
            Close(MostOpen - FewestOpen);
        Reserve(1);
        _text[Length++] = normal;
        _open[_countOfOpen++] = new NormalPlace(start, end, spelling);
    }

    /// <summary>
    /// Appends a range of the original that is equal in the normal form. Nothing before its last character changes later.
    /// </summary>
    public void AppendPlain(string original, int start, int end)
    {
        Close(_countOfOpen);
        var last = end - 1;
        if (start < last)
        {
            Reserve(last - start);
            original.CopyTo(start, _text, Length, last - start);
            // The others follow it.
            _places.Add(Length, original[start], new NormalPlace(start, start + 1, original[start]));
            Length += last - start;
        }

        Append(original[last], original[last], last, end);
    }

    /// <summary>Replaces the last character, and extends its range.</summary>
    public void ReplaceLast(char normal, char spelling, int end)
    {
        Respell(Length - 1, normal, spelling);
        Place(Length - 1).End = end;
    }

    /// <summary>Replaces one of the last characters.</summary>
    public void Respell(int index, char normal, char spelling)
    {
        _text[index] = normal;
        Place(index).Spelling = spelling;
    }

    /// <summary>Removes one of the last characters.</summary>
    public void RemoveAt(int index)
    {
        var open = index - FirstOpen;
        _countOfOpen--;
        Length--;
        Array.Copy(_open, open + 1, _open, open, _countOfOpen - open);
        Array.Copy(_text, index + 1, _text, index, Length - index);
    }

    /// <summary>Returns the text.</summary>
    public NormalText Finish()
    {
        Close(_countOfOpen);
        return new NormalText(new string(_text, 0, Length), _places);
    }

    private int FirstOpen => Length - _countOfOpen;

    // Lists the places of the first open characters.
    private void Close(int count)
    {
        var first = FirstOpen;
        for (var i = 0; i < count; i++)
            _places.Add(first + i, _text[first + i], _open[i]);
        _countOfOpen -= count;
        Array.Copy(_open, count, _open, 0, _countOfOpen);
    }

    private void Reserve(int count)
    {
        if (Length + count > _text.Length)
            Array.Resize(ref _text, Math.Max(2 * _text.Length, Length + count));
    }
}
