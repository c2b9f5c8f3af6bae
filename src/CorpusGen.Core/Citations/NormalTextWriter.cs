using System.Text;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Citations;

/// <summary>Writes the normal form of a text, character by character. The README of this folder has the table.</summary>
internal sealed class NormalTextWriter(int capacity)
{
    private const char Multiple = '\u2003';
    private const char Spaced = '\u4000';

    private readonly StringBuilder _text = new(capacity);
    private readonly List<char> _spellings = new(capacity);
    private readonly List<int> _starts = new(capacity);
    private readonly List<int> _ends = new(capacity);

    /// <summary>Adds a character of the original.</summary>
    public void Add(char c, int at) => Add(c, at, at + 1);

    /// <summary>Adds a character for a range of the original.</summary>
    public void Add(char c, int start, int end)
    {
        if (CharacterClasses.IsPlain(c))
            Append(c, c, start, end);
        else if (CharacterClasses.IsInvisible(c))
            MarkInvisible(end);
        else if (CharacterClasses.IsSpace(c))
            AddSpace(c, start, end);
        else if (CharacterClasses.IsDoubleMark(c))
            Append('"', c, start, end);
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
        Append(c, c, at, at);
    }

    /// <summary>Returns the text.</summary>
    public NormalText Finish(int length)
    {
        TrimEnd();
        _starts.Add(length);
        _ends.Add(length);
        return new NormalText(_text.ToString(), [.. _spellings], [.. _starts, .. _ends]);
    }

    private char Last => _text.Length > 0 ? _text[_text.Length - 1] : '\0';

    private void Append(char normal, char spelling, int start, int end)
    {
        _text.Append(normal);
        _spellings.Add(spelling);
        _starts.Add(start);
        _ends.Add(end);
    }

    private void RemoveAt(int index)
    {
        _text.Remove(index, 1);
        _spellings.RemoveAt(index);
        _starts.RemoveAt(index);
        _ends.RemoveAt(index);
    }

    private void Respell(int index, char normal, char spelling)
    {
        _text[index] = normal;
        _spellings[index] = spelling;
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
        while (Last == ' ')
            RemoveAt(_text.Length - 1);
    }

    private void MarkInvisible(int end)
    {
        if (_text.Length > 0)
            (_spellings[_spellings.Count - 1], _ends[_ends.Count - 1]) = ('\u200B', end);
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
            if (_spellings[last] != '\n')
                _spellings[last] = isLineEnd ? '\n' : Multiple;
            _ends[last] = end;
        }
        else if (isLineEnd && _text[last] == '-' && last > 0 && char.IsLetter(_text[last - 1]))
        {
            _text[last] = NormalText.LineEndHyphen;
        }
        else if (EndsWith(" -"))
        {
            RemoveAt(last - 1);
            _text[last - 1] = '—';
        }
        else if (
            _text[last] is not ('—' or NormalText.LineEndHyphen or NormalText.ParagraphBreak or NormalText.BlockBreak)
            && !EndsWith("...")
        )
        {
            Append(' ', isLineEnd ? '\n' : c, start, end);
        }
    }

    // Two straight marks are a double mark.
    private void AddSingleMark(char c, int start, int end)
    {
        var last = _text.Length - 1;
        if (c is '\'' or '`' && Last == '\'' && _spellings[last] == c && _ends[last] == start)
        {
            Respell(last, '"', c);
            _ends[last] = end;
        }
        else
        {
            Append('\'', c, start, end);
        }
    }

    private void AddDash(char c, int start, int end)
    {
        var last = _text.Length - 1;
        if (Last == '—' && _ends[last] == start)
        {
            _ends[last] = end;
        }
        else if (c == '-' && Last == '-' && _spellings[last] == '-' && _ends[last] == start)
        {
            Respell(last, '—', '=');
            _ends[last] = end;
            RemoveSpaceAt(last - 1);
        }
        else if (c is '—' or '―' or '⸺')
        {
            Append('—', c, start, end);
            RemoveSpaceAt(last);
        }
        else
        {
            Append('-', c, start, end);
        }
    }

    private void AddDots(char c, int start, int end)
    {
        if (c == '…')
        {
            Append('.', c, start, end);
            Append('.', '\0', start, end);
            Append('.', '\0', start, end);
        }
        else
        {
            var isSpaced = EndsWith(". ");
            if (isSpaced)
                RemoveAt(_text.Length - 1);
            Append('.', isSpaced ? ':' : c, start, end);
        }

        if (EndsWith("..."))
            RemoveSpaceAt(_text.Length - 4);
    }

    private void RemoveSpaceAt(int index)
    {
        if (index < 0 || _text[index] != ' ')
            return;
        RemoveAt(index);
        if (index < _spellings.Count)
            _spellings[index] ^= Spaced;
    }

    private void AddLigature(string letters, char c, int start, int end)
    {
        Append(letters[0], c, start, end);
        for (var i = 1; i < letters.Length; i++)
            Append(letters[i], '\0', start, end);
    }

    private void AddOther(char c, int start, int end)
    {
        if (_text.Length > 0 && Composition.Compose(Last, c) is { } composed)
            (_text[_text.Length - 1], _spellings[_spellings.Count - 1], _ends[_ends.Count - 1]) = (composed, c, end);
        else
            Append(c, c, start, end);
    }
}
