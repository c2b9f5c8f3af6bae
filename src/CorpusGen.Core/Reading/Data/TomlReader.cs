using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>
/// Reads TOML 1.0 into keys and values with their positions. It is our own, because the known library needs System.Text.Json and eleven
/// other assemblies, which a compiler of an older version does not load, and builds a tree without limits.
/// </summary>
internal sealed class TomlReader
{
    private readonly List<MetadataProblem> _problems = [];
    private readonly TomlCursor _cursor;
    private readonly TomlValues _values;
    private readonly TomlTable _root;

    private TomlReader(string text, TextRange range, int mostValues)
    {
        _cursor = new TomlCursor(text, range, mostValues);
        _values = new TomlValues(_cursor, Pair);
        _root = new TomlTable(range.Start);
    }

    /// <summary>Reads a range of a text. Does not throw for any text; the result lists the problems.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="content">The range that is TOML.</param>
    /// <param name="whole">The range with its fences.</param>
    /// <param name="mostValues">The limit for the values.</param>
    public static Metadata Read(string text, TextRange content, TextRange whole, int mostValues = MetadataLimits.MostValues)
    {
        var reader = new TomlReader(text, content, mostValues);
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
        if (_cursor.End - _cursor.At > MetadataLimits.MostCharacters)
            throw _cursor.TooMuch($"it has more than {MetadataLimits.MostCharacters} characters");
        var table = _root;
        while (_cursor.SkipBlank())
        {
            if (_cursor.Current == '[')
                table = Header();
            else
                Pair(table, 1);
            _cursor.EndOfLine();
        }
    }

    // "[a.b]" continues with the keys of a table, "[[a.b]]" with those of the next item of a list.
    private TomlTable Header()
    {
        var start = _cursor.At++;
        var isItem = _cursor.Current == '[';
        if (isItem)
            _cursor.At++;
        var keys = _cursor.Keys();
        if (_cursor.Current != ']' || (isItem && (_cursor.At + 1 >= _cursor.End || _cursor.Text[_cursor.At + 1] != ']')))
        {
            throw TomlCursor.Fault(
                new TextRange(start, isItem ? 2 : 1),
                $"the bracket {(isItem ? "[[ is not closed: add ]]" : "[ is not closed: add ]")}"
            );
        }

        _cursor.At += isItem ? 2 : 1;
        _cursor.Count(1);
        if (Parent(_root, keys, start) is not { } parent)
            return new TomlTable(start);
        var last = keys[keys.Count - 1];
        var entry = parent.Find(last.Key);
        var table = new TomlTable(start) { HasHeader = true, End = _cursor.At };
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
        var start = _cursor.At;
        var keys = _cursor.Keys();
        var last = keys[keys.Count - 1];
        if (_cursor.Current != '=')
            throw TomlCursor.Fault(TextRange.Between(start, Math.Max(start + 1, _cursor.At)), $"'=' is missing after the key '{last.Key}'");
        _cursor.At++;
        _cursor.SkipSpaces();
        if (depth + keys.Count > MetadataLimits.MostDepth)
            throw _cursor.TooDeep();
        var value = _values.Value(last.Key, depth + keys.Count);
        if (Parent(table, keys, start) is not { } parent)
            return;
        if (parent.Find(last.Key) is not null)
            Duplicate(last);
        else
            parent.Add(new TomlEntry(last.Key, last.Range) { Value = value });
        parent.End = _cursor.At;
    }

    // The table that has the last of the keys; null if another key has a value that is not a table.
    private TomlTable? Parent(TomlTable table, List<(string Key, TextRange Range)> keys, int start)
    {
        foreach (var key in keys.Take(keys.Count - 1))
        {
            var entry = table.Find(key.Key);
            if (entry is null)
            {
                _cursor.Count(1);
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

    private void Duplicate((string Key, TextRange Range) key) =>
        _problems.Add(new MetadataProblem(MetadataProblemKind.KeyTwice, key.Range, key.Key));
}
