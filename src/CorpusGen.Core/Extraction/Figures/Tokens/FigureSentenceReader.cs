using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>Cuts a range of a text into sentences and tokens, in one pass.</summary>
internal ref struct FigureSentenceReader
{
    private readonly FigureSentence _sentence;
    private readonly Lexicon _lexicon;
    private readonly ReadOnlySpan<char> _text;
    private readonly int _end;
    private int _at;

    public FigureSentenceReader(FigureSentence sentence, TextRange range)
    {
        _sentence = sentence;
        _lexicon = sentence.Language.Lexicon;
        _text = sentence.Text.AsSpan();
        _at = range.Start;
        _end = range.End;
    }

    /// <summary>Reads the next sentence into the buffer; returns false after the last.</summary>
    public bool Read()
    {
        _sentence.Clear();
        var spaced = true;
        while (_at < _end && !_sentence.IsFull)
        {
            var first = _text[_at];
            if (IsLetter(first))
            {
                ReadWord(spaced);
            }
            else if (first == ' ' || char.IsWhiteSpace(first))
            {
                _at++;
                spaced = true;
                continue;
            }
            else if (IsDigit(first) || (first == '.' && DigitAt(_at + 1) && !(_at > 0 && char.IsLetterOrDigit(_text[_at - 1]))))
            {
                var start = _at;
                _at = EndOfDigits();
                _sentence.AddDigits(start, _at, spaced);
            }
            else if (IsInvisible(first))
            {
                _at++;
                continue;
            }
            else
            {
                _sentence.AddSymbol(_at, spaced, first);
                if (first == '@' || (first == '/' && _at > 0 && _text[_at - 1] is '/' or ':'))
                    _sentence.MarkAddress();
                if (first is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E')
                    _sentence.Trigger();
                _at++;
                if (first is '.' or '!' or '?' or '…' && EndsHere(first))
                    break;
            }

            spaced = false;
        }

        return _sentence.Count > 0;
    }

    /// <summary>Most words are short and of ASCII letters: they are found by a key that is made while their end is searched.</summary>
    private void ReadWord(bool spaced)
    {
        var start = _at;
        var end = start;
        var key = 0UL;
        for (; end < _end && LetterKey.Has(_text[end]); end++)
            key = LetterKey.Add(key, _text[end]);
        var length = end - start;
        _at = EndOfLetters(end);
        var word = _at == end && length <= LetterKey.MostLetters ? _lexicon.Find(key) : _lexicon.Find(_text.Slice(start, _at - start));
        _sentence.AddWord(start, _at, spaced, word);
    }

    private static bool IsLetter(char character) => LetterKey.Has(character) || (character > '\u007F' && char.IsLetter(character));

    /// <summary>Marks of direction and of no width, which word processors leave between a label and its number.</summary>
    private static bool IsInvisible(char character) =>
        character
            is '\u00AD'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2064')
                or '\uFEFF';

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private readonly bool DigitAt(int offset) => offset < _end && IsDigit(_text[offset]);

    /// <summary>Points and commas belong to the number if a digit follows, but not if they separate a list: "22,24,26".</summary>
    private readonly int EndOfDigits()
    {
        // A point before its digits does not belong to a list: in "5,.10" it would be an empty token, and reading would never end.
        var beginsWithDigit = IsDigit(_text[_at]);
        var inList = beginsWithDigit && _at > 1 && _text[_at - 1] == ',' && IsDigit(_text[_at - 2]);
        var end = _at;
        while (DigitAt(end) || (!inList && JoinsDigits(end)))
            end++;
        if (inList || !beginsWithDigit || !DigitList.Is(_text.Slice(_at, end - _at)))
            return end;
        end = _at;
        while (DigitAt(end))
            end++;
        return end;
    }

    private readonly bool JoinsDigits(int at) =>
        at < _end
        && DigitAt(at + 1)
        && (_text[at] is '.' or ',' ? at > _at || _text[at] == '.' : _text[at] == RaisedPoint && at > _at && IsDecimal(at));

    /// <summary>The decimal point of older British print and some journals: "0·032".</summary>
    private const char RaisedPoint = '\u00B7';

    /// <summary>Returns true if a raised point is between the digits of a number, and not a sign of multiplication: "3·10^4".</summary>
    private readonly bool IsDecimal(int point)
    {
        if (_text.Slice(_at, point - _at).IndexOfAny('.', RaisedPoint) >= 0)
            return false;
        var end = point + 1;
        while (DigitAt(end))
            end++;
        if (end < _end && (_text[end] is '^' or '\u207B' or '\u2212' or RaisedPoint || char.IsNumber(_text[end])))
            return false;
        return end - point != 3 || _text[point + 1] != '1' || _text[point + 2] != '0';
    }

    /// <summary>"doesn't" is one word; the 's of "Turkey's" is one of its own.</summary>
    private readonly int EndOfLetters(int end)
    {
        while (end < _end)
        {
            if (IsLetter(_text[end]))
            {
                end++;
                continue;
            }

            if (_text[end] is not ('\'' or '\u2019') || end + 1 >= _end || !char.IsLetter(_text[end + 1]))
                break;
            var possessive = _text[end + 1] is 's' or 'S' && (end + 2 >= _end || !char.IsLetter(_text[end + 2]));
            if (possessive)
                break;
            end += 2;
        }

        return end;
    }

    /// <summary>
    /// Returns true if a mark ends the sentence: a lower-case word does not follow, and a full stop does not belong to an abbreviation.
    /// </summary>
    private readonly bool EndsHere(char mark)
    {
        var next = _at;
        while (next < _end && _text[next] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']')
            next++;
        if (next >= _end)
            return true;
        if (!char.IsWhiteSpace(_text[next]))
            return false;
        while (next < _end && char.IsWhiteSpace(_text[next]))
            next++;
        if (next < _end && char.IsLower(_text[next]))
            return false;
        if (mark != '.')
            return true;
        var before = _sentence.Count - 2;
        if (!_sentence.IsWord(before))
            return true;
        if (_sentence.Letters(before).Length == 1)
            return _sentence.Touches(before) && _sentence.IsDigits(before - 1);
        if (!_sentence.Touches(before + 1))
            return true;
        return !_sentence.Is(before, FigureTags.Abbreviation) && !(next < _end && ReporterName.Continues(_sentence, before, _text[next]));
    }
}
