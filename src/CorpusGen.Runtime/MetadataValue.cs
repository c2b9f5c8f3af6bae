using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A value of a document's front matter, or all of it. The generated documents have typed properties for its keys; use this if the keys are
/// not known. A missing value is of the kind <see cref="MetadataKind.None"/>, never null. A small value that is read from the stored
/// corpus.
/// </summary>
[DebuggerDisplay("{Kind}: {ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<MetadataValue>))]
#endif
public readonly struct MetadataValue : IEquatable<MetadataValue>
{
    private readonly DocumentSlot _slot;
    private readonly int _at;

    internal MetadataValue(DocumentSlot slot, int at)
    {
        _slot = slot;
        _at = at;
    }

    /// <summary>Gets the kind of the value.</summary>
    public MetadataKind Kind => _at == 0 ? MetadataKind.None : MetadataRecord.Kind(_slot.ReaderAt(_at));

    /// <summary>Gets whether there is a value.</summary>
    public bool Exists => Kind != MetadataKind.None;

    /// <summary>Gets the text, or the number, boolean or date as it is written. Empty for a missing value, a list and a map.</summary>
    public string Text => TextOrNull ?? "";

    /// <summary>Gets the text, or the number, boolean or date as it is written. Null for a missing value, a list and a map.</summary>
    public string? TextOrNull => _at == 0 ? null : MetadataRecord.Text(_slot.ReaderAt(_at));

    /// <summary>Gets the number; null if the value is not one.</summary>
    public decimal? Number =>
        TextOrNull is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Gets true or false; null if the value is neither.</summary>
    public bool? Boolean => TextOrNull is { } text && bool.TryParse(text, out var truth) ? truth : null;

    /// <summary>Gets the date, or the date and time as it is written; null if the value is not one.</summary>
    public DateTime? DateTime =>
        TextOrNull is { } text && System.DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? date
            : null;

    /// <summary>Gets the date and time, in universal time if it has no offset; null if the value is not one.</summary>
    public DateTimeOffset? DateTimeOffset =>
        TextOrNull is { } text
        && System.DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

#if NET8_0_OR_GREATER
    /// <summary>Gets the date; null if the value is not one.</summary>
    public DateOnly? DateOnly => DateTime is { } date ? System.DateOnly.FromDateTime(date) : null;
#endif

    /// <summary>Gets the keys of a map as they are written, in order; empty for other values. Created at each call.</summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            if (Kind != MetadataKind.Map)
                return [];
            var record = _slot.ReaderAt(_at);
            var keys = new string[MetadataRecord.Count(ref record)];
            for (var i = 0; i < keys.Length; i++)
            {
                keys[i] = MetadataRecord.Key(ref record);
                MetadataRecord.Skip(ref record);
            }

            return keys;
        }
    }

    /// <summary>Gets the values of a list; a single value is a list of one. Created at each call.</summary>
    public IReadOnlyList<MetadataValue> Items => List(static value => value);

    [DataMember(Name = "Value")]
    private object? Object => ToObject();

    /// <summary>
    /// Gets the value of a key of a map, in any spelling: `published-on` and `PublishedOn` are the same key. The default value if the
    /// key does not exist, or if the value is not a map. The time is linear in the size of the map.
    /// </summary>
    /// <param name="key">The key.</param>
    public MetadataValue this[string key]
    {
        get
        {
            if (Kind != MetadataKind.Map)
                return default;
            var record = _slot.ReaderAt(_at);
            var folded = System.Text.Encoding.UTF8.GetBytes(KeyFolding.Folded(key));
            for (var left = MetadataRecord.Count(ref record); left > 0; left--)
            {
                if (MetadataRecord.KeyEquals(ref record, folded))
                    return new MetadataValue(_slot, record.At);
                MetadataRecord.Skip(ref record);
            }

            return default;
        }
    }

    /// <summary>Returns the values of a list, each converted. For generated code.</summary>
    /// <typeparam name="T">The type of the results.</typeparam>
    /// <param name="read">Converts a value.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public IReadOnlyList<T> List<T>(Func<MetadataValue, T> read)
    {
        if (!Exists)
            return [];
        if (Kind != MetadataKind.List)
            return [read(this)];
        var record = _slot.ReaderAt(_at);
        var items = new T[MetadataRecord.Count(ref record)];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read(new MetadataValue(_slot, record.At));
            MetadataRecord.Skip(ref record);
        }

        return items;
    }

    /// <summary>Returns the index of the text in a list, ignoring case; -1 if it is not in the list. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public int IndexIn(params string[] choices) =>
        Array.FindIndex(choices ?? [], Text.Equals) is var exact && exact >= 0 ? exact : IndexFolded(choices ?? []);

    /// <summary>Returns the document of a collection whose key is the text; null if it does not exist. For generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Document? Referenced(string collection) =>
        Text.Length > 0 && _slot.Shard.Index.FindKey(collection, Text) is { } slot ? slot.Document : null;

    /// <summary>Returns the text; of a list its values in brackets, and of a map its keys in braces.</summary>
    public override string ToString() =>
        Kind switch
        {
            MetadataKind.List => $"[{string.Join(", ", Items)}]",
            MetadataKind.Map => $"{{{string.Join(", ", Keys)}}}",
            _ => Text,
        };

    /// <summary>Returns true if both are the same value of the same document. All missing values are equal.</summary>
    public bool Equals(MetadataValue other) => _at == other._at && (_at == 0 || _slot.Equals(other._slot));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetadataValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _at;

    /// <summary>Returns true if both are the same value of the same document.</summary>
    public static bool operator ==(MetadataValue left, MetadataValue right) => left.Equals(right);

    /// <summary>Returns true if document or position differs.</summary>
    public static bool operator !=(MetadataValue left, MetadataValue right) => !left.Equals(right);

    /// <summary>Returns the value as a dictionary, a list, a string, a decimal or a Boolean; null if it is missing.</summary>
    internal object? ToObject() =>
        Kind switch
        {
            MetadataKind.None => null,
            MetadataKind.Map => ToDictionary(),
            MetadataKind.List => List(static value => value.ToObject()),
            MetadataKind.Number => Number ?? (object)Text,
            MetadataKind.Boolean => Boolean ?? (object)Text,
            _ => Text,
        };

    private Dictionary<string, object?> ToDictionary()
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (key, value) in Entries())
            map[key] = value.ToObject();
        return map;
    }

    /// <summary>Returns the keys of a map as they are written, with their values.</summary>
    internal (string Key, MetadataValue Value)[] Entries()
    {
        var record = _slot.ReaderAt(_at);
        var entries = new (string, MetadataValue)[MetadataRecord.Count(ref record)];
        for (var i = 0; i < entries.Length; i++)
        {
            var key = MetadataRecord.Key(ref record);
            entries[i] = (key, new MetadataValue(_slot, record.At));
            MetadataRecord.Skip(ref record);
        }

        return entries;
    }

    private int IndexFolded(string[] choices)
    {
        var folded = KeyFolding.Folded(Text);
        return Array.FindIndex(choices, choice => KeyFolding.Folded(choice) == folded);
    }
}
