using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>Reads the values of TOML: scalars, lists and tables in braces.</summary>
/// <param name="cursor">The position in the text.</param>
/// <param name="readPair">Reads a key and its value into a table at a depth.</param>
internal sealed class TomlValues(TomlCursor cursor, Action<TomlTable, int> readPair)
{
    /// <summary>Reads the value at the offset.</summary>
    /// <param name="key">Its key, for messages.</param>
    /// <param name="depth">The depth of the value.</param>
    public MetadataValue Value(string key, int depth)
    {
        if (depth > MetadataLimits.MostDepth)
            throw cursor.TooDeep();
        cursor.Count(1);
        var start = cursor.At;
        switch (cursor.Current)
        {
            case '"' or '\'':
                var words = cursor.String(isKey: false);
                return new MetadataValue(MetadataKind.Text, words, TextRange.Between(start, cursor.At));
            case '[':
                return List(key, depth);
            case '{':
                return Inline(depth);
        }

        while (cursor.At < cursor.End && cursor.Current is not (',' or ']' or '}' or '#' or '\r' or '\n'))
            cursor.At++;
        while (cursor.At > start && cursor.Text[cursor.At - 1] is ' ' or '\t')
            cursor.At--;
        var range = TextRange.Between(start, cursor.At);
        if (range.IsEmpty)
            throw TomlCursor.Fault(range, $"the value of '{key}' is missing");
        return TomlScalars.Read(range.Of(cursor.Text)) is var (kind, text)
            ? new MetadataValue(kind, text, range)
            : throw TomlCursor.Fault(range, $"the value of '{key}' is not a number, a date, true or false: put text in quotation marks");
    }

    private MetadataValue List(string key, int depth)
    {
        var start = cursor.At++;
        var items = new List<MetadataValue>();
        while (cursor.SkipBlank() && cursor.Current != ']')
        {
            items.Add(Value(key, depth + 1));
            if (!cursor.SkipBlank() || cursor.Current != ',')
                break;
            cursor.At++;
        }

        if (cursor.Current != ']')
        {
            throw TomlCursor.Fault(
                new TextRange(start, 1),
                "the bracket [ is not closed: add ] after the last item, and commas between the items"
            );
        }

        cursor.At++;
        return new MetadataValue(MetadataKind.List, "", TextRange.Between(start, cursor.At), new([.. items]));
    }

    // TOML 1.1 permits line ends in the braces.
    private MetadataValue Inline(int depth)
    {
        var table = new TomlTable(cursor.At, isInline: true);
        var start = cursor.At++;
        while (cursor.SkipBlank() && cursor.Current != '}')
        {
            readPair(table, depth);
            if (!cursor.SkipBlank() || cursor.Current != ',')
                break;
            cursor.At++;
        }

        if (cursor.Current != '}')
        {
            throw TomlCursor.Fault(
                new TextRange(start, 1),
                "the bracket { is not closed: add } after the last key, and commas between the keys"
            );
        }

        cursor.At++;
        table.End = cursor.At;
        return table.ToValue();
    }
}
