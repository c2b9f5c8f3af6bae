using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Data;

/// <summary>A table of TOML while it is read. Its keys can come from several places of the text.</summary>
/// <param name="start">The offset at which the table begins.</param>
/// <param name="isInline">True for a table in braces, which cannot be extended.</param>
internal sealed class TomlTable(int start, bool isInline = false)
{
    private readonly Dictionary<string, TomlEntry> _byKey = new(StringComparer.Ordinal);
    private readonly List<TomlEntry> _entries = [];
    private int _end;

    public bool IsInline => isInline;

    /// <summary>Gets or sets a value that is true if the table has a header of its own.</summary>
    public bool HasHeader { get; set; }

    /// <summary>Gets or sets the end of the last value.</summary>
    public int End
    {
        get => Math.Max(_end, start);
        set => _end = value;
    }

    /// <summary>Returns the entry of a key in any spelling, or null.</summary>
    public TomlEntry? Find(string key) => _byKey.TryGetValue(MetadataKey.Folded(key), out var entry) ? entry : null;

    /// <summary>Adds a key that the table does not have.</summary>
    public TomlEntry Add(TomlEntry entry)
    {
        _byKey.Add(MetadataKey.Folded(entry.Key), entry);
        _entries.Add(entry);
        return entry;
    }

    /// <summary>Returns the entries, in the order in which they were added.</summary>
    public EquatableArray<MetadataEntry> ToEntries() =>
        _entries.Count == 0
            ? default
            : _entries.Select(entry => new MetadataEntry(entry.Key, entry.KeyRange, entry.ToValue())).ToEquatableArray();

    /// <summary>Returns the table as a value.</summary>
    public MetadataValue ToValue()
    {
        var entries = ToEntries();
        var end = entries.Count == 0 ? End : Math.Max(End, entries.Max(entry => entry.Value.Range.End));
        return new MetadataValue(MetadataKind.Map, "", TextRange.Between(start, end), default, entries);
    }
}

/// <summary>A key of a table with its value: a value, a table, or a list of tables.</summary>
internal sealed class TomlEntry(string key, TextRange keyRange)
{
    public string Key => key;
    public TextRange KeyRange => keyRange;
    public MetadataValue? Value { get; set; }
    public TomlTable? Table { get; set; }
    public List<TomlTable>? Tables { get; set; }

    public MetadataValue ToValue()
    {
        if (Value is not null)
            return Value;
        if (Table is not null)
            return Table.ToValue();
        var items = Tables!.Select(table => table.ToValue()).ToEquatableArray();
        return new MetadataValue(MetadataKind.List, "", TextRange.Between(items[0].Range.Start, items[items.Count - 1].Range.End), items);
    }
}
