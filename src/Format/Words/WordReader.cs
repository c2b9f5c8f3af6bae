namespace CorpusGen.Format.Words;

/// <summary>
/// Reads the words of a text as a search compares them: in lower case, without diacritics, without apostrophes and without the 's of a
/// possessive. The index and the query must agree on what a word is.
/// </summary>
internal sealed class WordReader
{
    /// <summary>What a longer word has beyond is not compared: a word of a megabyte must not fill the index.</summary>
    public const int Longest = 64;

    private string _text = "";
    private int _at;

    /// <summary>The folded word: the first <see cref="Length"/> characters count.</summary>
    public char[] Characters { get; } = new char[Longest];

    /// <summary>How many characters the folded word has.</summary>
    public int Length { get; private set; }

    /// <summary>Where the word begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends, with its possessive.</summary>
    public int End { get; private set; }

    /// <summary>Begins a text.</summary>
    public void Begin(string text)
    {
        _text = text;
        _at = 0;
    }

    /// <summary>Moves to the next word; returns false after the last.</summary>
    public bool Next()
    {
        while (_at < _text.Length)
        {
            // Most of a text is ASCII: it is not asked twice.
            if (_text[_at] < 0x80 ? WordCharacter.FoldAscii(_text[_at]) == ' ' : WordCharacter.SizeAt(_text, _at) == 0)
            {
                _at++;
                continue;
            }

            Start = _at;
            Length = 0;
            if (_text[_at] >= 0x80 && WordCharacter.StandsAlone(_text, _at))
                AppendAt(WordCharacter.SizeAt(_text, _at));
            else
                ReadWord();
            End = _at;
            // Marks alone fold to nothing.
            if (Length > 0)
                return true;
        }

        return false;
    }

    private void ReadWord()
    {
        var apostrophe = -1;
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c < 0x80 && WordCharacter.FoldAscii(c) is var folded && folded != ' ')
            {
                Append(folded);
                _at++;
                continue;
            }

            var size = c < 0x80 ? 0 : WordCharacter.SizeAt(_text, _at);
            if (size > 0 && !WordCharacter.StandsAlone(_text, _at))
            {
                AppendAt(size);
            }
            else if (size == 0 && c != ' ' && GoesOn(c))
            {
                if (c == '.')
                    Append('.');
                if (WordCharacter.IsApostrophe(c))
                    apostrophe = Length;
                _at++;
            }
            else
            {
                break;
            }
        }

        if (apostrophe > 0 && apostrophe == Length - 1 && Characters[apostrophe] == 's')
            Length--;
    }

    // What can be inside a word: an apostrophe, a soft hyphen, the comma of 1,300 and the point of 3.5.
    private bool GoesOn(char c)
    {
        if (_at + 1 >= _text.Length || Length == 0)
            return false;
        if (c == '.')
            return IsDigit(_at - 1) && IsDigit(_at + 1);
        if (c == ',')
            return IsDigit(_at - 1) && IsDigit(_at + 1) && IsDigit(_at + 2) && IsDigit(_at + 3) && !IsDigit(_at + 4);
        return (WordCharacter.IsApostrophe(c) || WordCharacter.IsSilent(c))
            && WordCharacter.SizeAt(_text, _at + 1) > 0
            && !WordCharacter.StandsAlone(_text, _at + 1);
    }

    private bool IsDigit(int at) => at >= 0 && at < _text.Length && _text[at] is >= '0' and <= '9';

    private void AppendAt(int size)
    {
        if (size == 2)
        {
            // Both halves or none: half a pair is no text.
            if (Length + 2 <= Longest)
            {
                Append(_text[_at]);
                Append(_text[_at + 1]);
            }
        }
        else
        {
            WordCharacter.Fold(_text[_at], out var first, out var second);
            if (first != '\0')
                Append(first);
            if (second != '\0')
                Append(second);
        }

        _at += size;
    }

    private void Append(char c)
    {
        if (Length < Longest)
            Characters[Length++] = c;
    }
}
