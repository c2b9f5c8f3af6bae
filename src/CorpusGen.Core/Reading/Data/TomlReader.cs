using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Reads TOML 1.0 into keys and values with their positions. It is our own, because the known library needs System.Text.Json and eleven
/// other assemblies, which a compiler of an older version does not load, and builds a tree without limits.
/// </summary>
internal sealed class TomlReader
{
    private readonly string _text;
    private readonly TextRange _range;
    private readonly List<MetadataProblem> _problems = [];
    private readonly TomlTable _root;
    private int _at;
    private int _values;

    private TomlReader(string text, TextRange range)
    {
        _text = text;
        _range = range;
        _at = range.Start;
        _root = new TomlTable(range.Start);
    }

    /// <summary>Reads a range of a text. Does not throw for any text; the result lists the problems.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">The range that is TOML.</param>
    /// <param name="whole">The range with its fences.</param>
    public static Metadata Read(string text, TextRange content, TextRange whole)
    {
        var reader = new TomlReader(text, content);
        try
        {
            reader.Read();
            return new Metadata(reader._root.ToEntries(), whole, new EquatableArray<MetadataProblem>([.. reader._problems]));
        }
        catch (MetadataFaultException fault)
        {
            // At least one character, so that an editor can underline it.
            var start = Math.Min(fault.Range.Start, text.Length);
            var range = new TextRange(start, Math.Min(Math.Max(fault.Range.Length, 1), text.Length - start));
            return new Metadata(default, whole, new EquatableArray<MetadataProblem>([new(fault.Kind, range, fault.Message)]));
        }
    }

    private void Read()
    {
        if (_range.Length > MetadataLimits.MostCharacters)
            throw TooMuch($"it has more than {MetadataLimits.MostCharacters} characters");
        var table = _root;
        while (SkipBlank())
        {
            if (Current == '[')
                table = Header();
            else
                Pair(table, 1);
            EndOfLine();
        }
    }

    private char Current => _at < _range.End ? _text[_at] : '\0';

    // "[a.b]" continues with the keys of a table, "[[a.b]]" with those of the next item of a list.
    private TomlTable Header()
    {
        var start = _at++;
        var isItem = Current == '[';
        if (isItem)
            _at++;
        var keys = Keys();
        if (Current != ']' || (isItem && (_at + 1 >= _range.End || _text[_at + 1] != ']')))
        {
            throw Fault(
                new TextRange(start, isItem ? 2 : 1),
                $"the bracket {(isItem ? "[[ is not closed: add ]]" : "[ is not closed: add ]")}"
            );
        }

        _at += isItem ? 2 : 1;
        Count(1);
        if (Parent(_root, keys, start) is not { } parent)
            return new TomlTable(start);
        var last = keys[keys.Count - 1];
        var entry = parent.Find(last.Key);
        var table = new TomlTable(start) { HasHeader = true, End = _at };
        if (entry is null)
        {
            entry = parent.Add(new TomlEntry(last.Key, last.Range) { Table = isItem ? null : table, Tables = isItem ? [table] : null });
        }
        else if (isItem && entry.Tables is not null)
        {
            entry.Tables.Add(table);
        }
        else if (!isItem && entry.Table is { HasHeader: false, IsInline: false } known)
        {
            known.HasHeader = true;
            return known;
        }
        else
        {
            Duplicate(last);
        }

        return table;
    }

    private void Pair(TomlTable table, int depth)
    {
        var start = _at;
        var keys = Keys();
        var last = keys[keys.Count - 1];
        if (Current != '=')
            throw Fault(TextRange.Between(start, Math.Max(start + 1, _at)), $"'=' is missing after the key '{last.Key}'");
        _at++;
        SkipSpaces();
        if (depth + keys.Count > MetadataLimits.MostDepth)
            throw TooDeep();
        var value = Value(last.Key, depth + keys.Count);
        if (Parent(table, keys, start) is not { } parent)
            return;
        if (parent.Find(last.Key) is not null)
            Duplicate(last);
        else
            parent.Add(new TomlEntry(last.Key, last.Range) { Value = value });
        parent.End = _at;
    }

    // The table that has the last of the keys; null if another key has a value that is not a table.
    private TomlTable? Parent(TomlTable table, List<(string Key, TextRange Range)> keys, int start)
    {
        foreach (var key in keys.Take(keys.Count - 1))
        {
            var entry = table.Find(key.Key);
            if (entry is null)
            {
                Count(1);
                entry = table.Add(new TomlEntry(key.Key, key.Range) { Table = new TomlTable(start) });
            }

            var next = entry.Table ?? entry.Tables?[entry.Tables.Count - 1];
            if (next is null || next.IsInline)
            {
                Duplicate(key);
                return null;
            }

            table = next;
        }

        return table;
    }

    private MetadataValue Value(string key, int depth)
    {
        if (depth > MetadataLimits.MostDepth)
            throw TooDeep();
        Count(1);
        var start = _at;
        switch (Current)
        {
            case '"' or '\'':
                var words = TomlStrings.Read(_text, ref _at, _range.End, isKey: false);
                return new MetadataValue(MetadataKind.Text, words, TextRange.Between(start, _at));
            case '[':
                return List(key, depth);
            case '{':
                return Inline(depth);
        }

        while (_at < _range.End && Current is not (',' or ']' or '}' or '#' or '\r' or '\n'))
            _at++;
        while (_at > start && _text[_at - 1] is ' ' or '\t')
            _at--;
        var range = TextRange.Between(start, _at);
        if (range.IsEmpty)
            throw Fault(range, $"the value of '{key}' is missing");
        return TomlScalars.Read(range.Of(_text)) is var (kind, text)
            ? new MetadataValue(kind, text, range)
            : throw Fault(range, $"the value of '{key}' is not a number, a date, true or false: put text in quotation marks");
    }

    private MetadataValue List(string key, int depth)
    {
        var start = _at++;
        var items = new List<MetadataValue>();
        while (SkipBlank() && Current != ']')
        {
            items.Add(Value(key, depth + 1));
            if (!SkipBlank() || Current != ',')
                break;
            _at++;
        }

        if (Current != ']')
            throw Fault(new TextRange(start, 1), "the bracket [ is not closed: add ] after the last item, and commas between the items");
        _at++;
        return new MetadataValue(MetadataKind.List, "", TextRange.Between(start, _at), new([.. items]));
    }

    // TOML 1.1 permits line ends in the braces.
    private MetadataValue Inline(int depth)
    {
        var table = new TomlTable(_at, isInline: true);
        var start = _at++;
        while (SkipBlank() && Current != '}')
        {
            Pair(table, depth);
            if (!SkipBlank() || Current != ',')
                break;
            _at++;
        }

        if (Current != '}')
            throw Fault(new TextRange(start, 1), "the bracket { is not closed: add } after the last key, and commas between the keys");
        _at++;
        table.End = _at;
        return table.ToValue();
    }

    // "a", "a.b", "a.'b c'". The offset is then at the first character after the keys and the spaces.
    private List<(string Key, TextRange Range)> Keys()
    {
        var keys = new List<(string, TextRange)>();
        while (true)
        {
            SkipSpaces();
            var start = _at;
            if (Current is '"' or '\'')
            {
                keys.Add((TomlStrings.Read(_text, ref _at, _range.End, isKey: true), TextRange.Between(start, _at)));
            }
            else
            {
                while (char.IsLetterOrDigit(Current) || Current is '_' or '-')
                    _at++;
                if (start == _at)
                    throw Fault(new TextRange(start, 1), "a key is missing: expected 'key = value' or '[table]'");
                keys.Add((_text.Substring(start, _at - start), TextRange.Between(start, _at)));
            }

            if (keys.Count > MetadataLimits.MostDepth)
                throw TooDeep();
            SkipSpaces();
            if (Current != '.')
                return keys;
            _at++;
        }
    }

    private void EndOfLine()
    {
        SkipSpaces();
        if (_at < _range.End && Current is not ('#' or '\r' or '\n'))
        {
            var end = _at;
            while (end < _range.End && _text[end] is not ('\r' or '\n'))
                end++;
            throw Fault(TextRange.Between(_at, end), "text follows the value: begin a new line, or put the whole value in quotation marks");
        }
    }

    private void SkipSpaces()
    {
        while (Current is ' ' or '\t')
            _at++;
    }

    // Skips white space, line ends and comments. Returns false at the end.
    private bool SkipBlank()
    {
        while (_at < _range.End)
        {
            if (Current == '#')
            {
                while (_at < _range.End && Current is not ('\r' or '\n'))
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

    private void Duplicate((string Key, TextRange Range) key) =>
        _problems.Add(new MetadataProblem(MetadataProblemKind.KeyTwice, key.Range, key.Key));

    private void Count(int values)
    {
        _values += values;
        if (_values > MetadataLimits.MostValues)
            throw TooMuch($"it has more than {MetadataLimits.MostValues} values");
    }

    private MetadataFaultException TooDeep() => TooMuch($"it is nested more than {MetadataLimits.MostDepth} deep");

    private MetadataFaultException TooMuch(string message) => new(MetadataProblemKind.TooMuch, new TextRange(_at, 0), message);

    private static MetadataFaultException Fault(TextRange range, string message) => new(MetadataProblemKind.Unreadable, range, message);
}
