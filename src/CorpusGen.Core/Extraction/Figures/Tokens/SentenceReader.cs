using CorpusGen.Core.Extraction.Figures.Words;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Figures.Tokens;

/// <summary>Cuts a stretch of text into sentences and these into tokens: one pass, one buffer.</summary>
internal ref struct SentenceReader
{
    private readonly Sentence _sentence;
    private readonly string _text;
    private readonly int _end;
    private int _at;

    public SentenceReader(Sentence sentence, TextRange range)
    {
        _sentence = sentence;
        _text = sentence.Text;
        _at = range.Start;
        _end = range.End;
    }

    /// <summary>Reads the next sentence into the buffer; false behind the last.</summary>
    public bool Read()
    {
        _sentence.Clear();
        var spaced = true;
        while (_at < _end && _sentence.Count < Sentence.LongestInTokens)
        {
            var first = _text[_at];
            if (first == ' ' || char.IsWhiteSpace(first))
            {
                _at++;
                spaced = true;
                continue;
            }

            var token = new Token { Start = _at, Spaced = spaced };
            spaced = false;
            if (IsDigit(first) || (first == '.' && DigitAt(_at + 1) && !(_at > 0 && char.IsLetterOrDigit(_text[_at - 1]))))
            {
                token.Kind = TokenKind.Digits;
                token.End = EndOfDigits();
            }
            else if (IsLetter(first))
            {
                token.Kind = TokenKind.Word;
                token.End = EndOfLetters();
                token.Word = Lexicon.Find(_text.AsSpan(_at, token.End - _at));
            }
            else
            {
                token.Kind = TokenKind.Symbol;
                token.End = _at + 1;
                if (first == '@' || (first == '/' && _at > 0 && _text[_at - 1] is '/' or ':')) _sentence.MarkAddress();
                if (first is >= '\u00BC' and <= '\u00BE' or >= '\u2150' and <= '\u215E') _sentence.Trigger();
            }

            _at = token.End;
            _sentence.Add(token);
            if (first is '.' or '!' or '?' or '…' && token.Kind == TokenKind.Symbol && EndsHere(first)) break;
        }

        return _sentence.Count > 0;
    }

    private static bool IsLetter(char character) => (uint)((character | 0x20) - 'a') < 26 ||
        (character > '\u007F' && char.IsLetter(character));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';

    private readonly bool DigitAt(int offset) => offset < _end && IsDigit(_text[offset]);

    /// <summary>Points and commas belong to the number where a digit follows, but not where they part a list: "22,24,26".</summary>
    private readonly int EndOfDigits()
    {
        var inList = _at > 1 && _text[_at - 1] == ',' && IsDigit(_text[_at - 2]);
        var end = _at;
        while (DigitAt(end) || (!inList && JoinsDigits(end))) end++;
        if (inList || !DigitList.Is(_text.AsSpan(_at, end - _at))) return end;
        end = _at;
        while (DigitAt(end)) end++;
        return end;
    }

    private readonly bool JoinsDigits(int at) => at < _end && _text[at] is '.' or ',' && DigitAt(at + 1) && (at > _at || _text[at] == '.');

    /// <summary>"doesn't" is one word; the 's of "Turkey's" is one of its own.</summary>
    private readonly int EndOfLetters()
    {
        var end = _at + 1;
        while (end < _end)
        {
            if (IsLetter(_text[end]))
            {
                end++;
                continue;
            }

            if (_text[end] is not ('\'' or '\u2019') || end + 1 >= _end || !char.IsLetter(_text[end + 1])) break;
            var possessive = _text[end + 1] is 's' or 'S' && (end + 2 >= _end || !char.IsLetter(_text[end + 2]));
            if (possessive) break;
            end += 2;
        }

        return end;
    }

    /// <summary>
    /// A full stop ends a sentence where a capital, a digit or an opening mark follows, and no abbreviation stands before it.
    /// </summary>
    private readonly bool EndsHere(char mark)
    {
        var next = _at;
        while (next < _end && _text[next] is '"' or '\'' or '\u201D' or '\u2019' or ')' or ']') next++;
        if (next >= _end) return true;
        if (!char.IsWhiteSpace(_text[next])) return false;
        while (next < _end && char.IsWhiteSpace(_text[next])) next++;
        if (next < _end && char.IsLower(_text[next])) return false;
        if (mark != '.') return true;
        var before = _sentence.Count - 2;
        if (!_sentence.IsWord(before)) return true;
        if (_sentence.Letters(before).Length == 1) return _sentence.Touches(before) && _sentence.IsDigits(before - 1);
        return !_sentence.Is(before, WordClass.Abbreviation) || !_sentence.Touches(before + 1);
    }
}
