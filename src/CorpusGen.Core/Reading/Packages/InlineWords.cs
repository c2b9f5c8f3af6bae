using System.Text;

namespace CorpusGen.Core.Reading.Packages;

/// <summary>The words of a block as Markdown: characters that would be markup are escaped, and white space is one space.</summary>
internal sealed class InlineWords
{
    private const int LongestEntity = 34;

    private readonly StringBuilder _words = new();

    /// <summary>Gets the length, for <see cref="RemoveNoteNumber"/>.</summary>
    public int Length => _words.Length;

    /// <summary>Appends text.</summary>
    public void Append(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c is ' ' || (char.IsControl(c) && c != '\u0085'))
                Space();
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '|')
                _words.Append('\\').Append(c);
            else if (c == '{')
                // Templates are read before Markdown, so a backslash does not escape a brace.
                _words.Append("&#123;");
            else if (c == '&' && IsEntity(text, at))
                _words.Append("\\&");
            else if (c is '\u0085' or '\u2028' or '\u2029')
                Break();
            else
                _words.Append(c);
        }
    }

    /// <summary>Appends a line break.</summary>
    public void Break()
    {
        TrimEnd();
        if (_words.Length > 0 && _words[_words.Length - 1] != '\n')
            _words.Append('\n');
    }

    /// <summary>Appends the mark of a footnote.</summary>
    public void AppendNote(string label) => _words.Append("[^").Append(label).Append(']');

    /// <summary>Appends text that is not prose, such as a formula.</summary>
    public void AppendCode(string text)
    {
        var code = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("`", "'").Replace("{", "(");
        if (code.Length > 0)
            _words.Append('`').Append(code).Append('`');
    }

    /// <summary>Removes a number after a length: the mark of a note, which would be joined with the word before it.</summary>
    public void RemoveNoteNumber(int length)
    {
        var at = length;
        while (at < _words.Length && (_words[at] is (>= '0' and <= '9') or '[' or ']' or '\\' or '*' or '†' or ' '))
            at++;
        // "10<sup>6</sup>" is a power.
        if (at == _words.Length && length > 0 && length < at && !char.IsDigit(_words[length - 1]))
            _words.Length = length;
    }

    /// <summary>Returns the words and clears them.</summary>
    public string Take()
    {
        TrimEnd();
        var words = _words.ToString().Trim();
        _words.Clear();
        return words;
    }

    // "AT&T" is not an entity.
    private static bool IsEntity(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < LongestEntity && (char.IsLetterOrDigit(text[end]) || text[end] == '#'))
            end++;
        return end > at + 1 && end < text.Length && text[end] == ';';
    }

    private void Space()
    {
        if (_words.Length > 0 && _words[_words.Length - 1] is not (' ' or '\n'))
            _words.Append(' ');
    }

    private void TrimEnd()
    {
        while (_words.Length > 0 && _words[_words.Length - 1] == ' ')
            _words.Length--;
    }
}
