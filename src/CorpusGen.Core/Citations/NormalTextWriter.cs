using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Citations;

/// <summary>
/// Writes the normal form of a text, character by character. The README of this folder has the table. A character can change those just
/// before it, if they are spaces, dots or dashes.
/// </summary>
internal sealed class NormalTextWriter(int capacity)
{
    private const char Multiple = '\u2003';
    private const char Spaced = '\u4000';

    private readonly NormalTextBuffer _text = new(capacity);

    /// <summary>Adds a range of the original.</summary>
    public void Add(string text, int start, int end)
    {
        while (start < end)
        {
            var plain = EndOfPlain(text, start, end);
            if (plain > start)
                _text.AppendPlain(text, start, plain);
            else
                Add(text[start], start, plain = start + 1);
            start = plain;
        }
    }

    /// <summary>Adds a character for a range of the original.</summary>
    public void Add(char c, int start, int end)
    {
        if (CharacterClasses.IsPlain(c))
            _text.Append(c, c, start, end);
        else if (CharacterClasses.IsInvisible(c))
            MarkInvisible(end);
        else if (CharacterClasses.IsSpace(c))
            AddSpace(c, start, end);
        else if (CharacterClasses.IsDoubleMark(c))
            _text.Append('"', c, start, end);
        else if (CharacterClasses.IsSingleMark(c))
            AddSingleMark(c, start, end);
        else if (CharacterClasses.IsDash(c))
            AddDash(c, start, end);
        else if (c is '.' or '…')
            AddDots(c, start, end);
        else if (CharacterClasses.LettersOf(c) is { } letters)
            AddLigature(letters, c, start, end);
        else
            AddOther(c, start, end);
    }

    /// <summary>Ends a block.</summary>
    /// <param name="isBetweenParagraphs">True if a paragraph ends, and another begins.</param>
    /// <param name="at">The start of the next block.</param>
    public void Break(bool isBetweenParagraphs, int at)
    {
        TrimEnd();
        var c = isBetweenParagraphs ? NormalText.ParagraphBreak : NormalText.BlockBreak;
        _text.Append(c, c, at, at);
    }

    /// <summary>Returns the text.</summary>
    public NormalText Finish()
    {
        TrimEnd();
        return _text.Finish();
    }

    private static int EndOfPlain(string text, int start, int end)
    {
        var at = start;
        while (at < end)
        {
            if (CharacterClasses.IsPlain(text[at]))
                at++;
            else if (text[at] == ' ' && at > start && at + 1 < end && CharacterClasses.IsPlain(text[at + 1]))
                at += 2;
            else
                break;
        }

        return at;
    }

    private bool EndsWith(string end)
    {
        var start = _text.Length - end.Length;
        for (var i = 0; i < end.Length; i++)
        {
            if (start < 0 || _text[start + i] != end[i])
                return false;
        }

        return true;
    }

    private void TrimEnd()
    {
        while (_text.Last == ' ')
            _text.RemoveAt(_text.Length - 1);
    }

    private void MarkInvisible(int end)
    {
        if (_text.Length > 0)
            _text.ReplaceLast(_text.Last, '\u200B', end);
    }

    // Spaces beside a long dash or an ellipsis belong to it. A short dash between spaces is a long one. A line break after a hyphen leaves
    // open whether the hyphen is a part of the word.
    private void AddSpace(char c, int start, int end)
    {
        var last = _text.Length - 1;
        var isLineEnd = c is '\n' or '\r' or '\u2028' or '\u0085';
        if (last < 0)
            return;
        if (_text[last] == ' ')
        {
            if (_text.Place(last).Spelling != '\n')
                _text.Place(last).Spelling = isLineEnd ? '\n' : Multiple;
            _text.Place(last).End = end;
        }
        else if (isLineEnd && _text[last] == '-' && last > 0 && char.IsLetter(_text[last - 1]))
        {
            _text[last] = NormalText.LineEndHyphen;
        }
        else if (EndsWith(" -"))
        {
            _text.RemoveAt(last - 1);
            _text[last - 1] = '—';
        }
        else if (
            _text[last] is not ('—' or NormalText.LineEndHyphen or NormalText.ParagraphBreak or NormalText.BlockBreak)
            && !EndsWith("...")
        )
        {
            _text.Append(' ', isLineEnd ? '\n' : c, start, end);
        }
    }

    // Two straight marks are a double mark.
    private void AddSingleMark(char c, int start, int end)
    {
        var last = _text.Length - 1;
        if (c is '\'' or '`' && _text.Last == '\'' && _text.Place(last).Spelling == c && _text.Place(last).End == start)
        {
            _text.Respell(last, '"', c);
            _text.Place(last).End = end;
        }
        else
        {
            _text.Append('\'', c, start, end);
        }
    }

    private void AddDash(char c, int start, int end)
    {
        var last = _text.Length - 1;
        if (_text.Last == '—' && _text.Place(last).End == start)
        {
            _text.Place(last).End = end;
        }
        else if (c == '-' && _text.Last == '-' && _text.Place(last).Spelling == '-' && _text.Place(last).End == start)
        {
            _text.Respell(last, '—', '=');
            _text.Place(last).End = end;
            RemoveSpaceAt(last - 1);
        }
        else if (c is '—' or '―' or '⸺')
        {
            _text.Append('—', c, start, end);
            RemoveSpaceAt(last);
        }
        else
        {
            _text.Append('-', c, start, end);
        }
    }

    private void AddDots(char c, int start, int end)
    {
        if (c == '…')
        {
            _text.Append('.', c, start, end);
            _text.Append('.', '\0', start, end);
            _text.Append('.', '\0', start, end);
        }
        else
        {
            var isSpaced = EndsWith(". ");
            if (isSpaced)
                _text.RemoveAt(_text.Length - 1);
            _text.Append('.', isSpaced ? ':' : c, start, end);
        }

        if (EndsWith("..."))
            RemoveSpaceAt(_text.Length - 4);
    }

    private void RemoveSpaceAt(int index)
    {
        if (index < 0 || _text[index] != ' ')
            return;
        _text.RemoveAt(index);
        if (index < _text.Length)
            _text.Place(index).Spelling ^= Spaced;
    }

    private void AddLigature(string letters, char c, int start, int end)
    {
        _text.Append(letters[0], c, start, end);
        for (var i = 1; i < letters.Length; i++)
            _text.Append(letters[i], '\0', start, end);
    }

    private void AddOther(char c, int start, int end)
    {
        if (_text.Length > 0 && Composition.Compose(_text.Last, c) is { } composed)
            _text.ReplaceLast(composed, c, end);
        else
            _text.Append(c, c, start, end);
    }
}
