using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>The position in a text of TOML. Reads keys, and skips spaces, comments and line ends. Counts the values.</summary>
internal sealed class TomlCursor(string text, TextRange range, int mostValues)
{
    private int _at = range.Start;
    private int _values;

    /// <summary>Gets the whole text.</summary>
    public string Text => text;

    /// <summary>Gets or sets the offset.</summary>
    public int At
    {
        get => _at;
        set => _at = value;
    }

    /// <summary>Gets the end of the TOML.</summary>
    public int End => range.End;

    /// <summary>Gets the character at the offset; NUL at the end.</summary>
    public char Current => _at < range.End ? text[_at] : '\0';

    /// <summary>Reads a string in quotation marks.</summary>
    public string String(bool isKey) => TomlStrings.Read(text, ref _at, range.End, isKey);

    /// <summary>Reads a key with its parts: a, a.b, a.'b c'. The offset is then at the first character after it and the spaces.</summary>
    public List<(string Key, TextRange Range)> Keys()
    {
        var keys = new List<(string, TextRange)>();
        while (true)
        {
            SkipSpaces();
            var start = _at;
            if (Current is '"' or '\'')
            {
                keys.Add((String(isKey: true), TextRange.Between(start, _at)));
            }
            else
            {
                while (char.IsLetterOrDigit(Current) || Current is '_' or '-')
                    _at++;
                if (start == _at)
                    throw Fault(new TextRange(start, 1), "a key is missing: expected 'key = value' or '[table]'");
                keys.Add((text.Substring(start, _at - start), TextRange.Between(start, _at)));
            }

            if (keys.Count > MetadataLimits.MostDepth)
                throw TooDeep();
            SkipSpaces();
            if (Current != '.')
                return keys;
            _at++;
        }
    }

    /// <summary>Skips spaces up to the end of the line or a comment. Anything else is a fault.</summary>
    public void EndOfLine()
    {
        SkipSpaces();
        if (_at < range.End && Current is not ('#' or '\r' or '\n'))
        {
            var end = _at;
            while (end < range.End && text[end] is not ('\r' or '\n'))
                end++;
            throw Fault(TextRange.Between(_at, end), "text follows the value: begin a new line, or put the whole value in quotation marks");
        }
    }

    /// <summary>Skips spaces and tabs.</summary>
    public void SkipSpaces()
    {
        while (Current is ' ' or '\t')
            _at++;
    }

    /// <summary>Skips white space, line ends and comments. Returns false at the end.</summary>
    public bool SkipBlank()
    {
        while (_at < range.End)
        {
            if (Current == '#')
            {
                while (_at < range.End && Current is not ('\r' or '\n'))
                    _at++;
            }
            else if (Current is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
            {
                _at++;
            }
            else
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Counts values. More than the limit are a fault.</summary>
    public void Count(int values)
    {
        _values += values;
        if (_values > mostValues)
            throw TooMuch($"it has more than {mostValues} values");
    }

    /// <summary>Creates the fault of values that are nested too deep.</summary>
    public MetadataFaultException TooDeep() => TooMuch($"it is nested more than {MetadataLimits.MostDepth} deep");

    /// <summary>Creates the fault of a limit.</summary>
    public MetadataFaultException TooMuch(string message) => new(MetadataProblemKind.TooMuch, new TextRange(_at, 0), message);

    /// <summary>Creates the fault of a range that cannot be read.</summary>
    public static MetadataFaultException Fault(TextRange range, string message) => new(MetadataProblemKind.Unreadable, range, message);
}
