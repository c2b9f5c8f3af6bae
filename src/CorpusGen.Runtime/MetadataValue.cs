using System.Diagnostics;
using System.Globalization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// What a document's front matter says, or a part of it. The generated code gives its keys as typed properties; this is for those who do
/// not know the keys. What is not there is <see cref="MetadataKind.Nothing"/>, never null. A small value; it is read where it is stored.
/// </summary>
[DebuggerDisplay("{Kind}: {Text,nq}")]
public readonly struct MetadataValue : IEquatable<MetadataValue>
{
    private readonly DocumentSlot _slot;
    private readonly int _at;

    internal MetadataValue(DocumentSlot slot, int at)
    {
        _slot = slot;
        _at = at;
    }

    /// <summary>What it is.</summary>
    public MetadataKind Kind => _at == 0 ? MetadataKind.Nothing : MetadataRecord.Kind(_slot.ReaderAt(_at));

    /// <summary>True where there is a value.</summary>
    public bool Exists => Kind != MetadataKind.Nothing;

    /// <summary>The words, or the number, truth or date as it is written. Empty for what is not there, for a list and for a map.</summary>
    public string Text => TextOrNull ?? "";

    /// <summary>The words, or the number, truth or date as it is written. Null for what is not there, for a list and for a map.</summary>
    public string? TextOrNull => _at == 0 ? null : MetadataRecord.Text(_slot.ReaderAt(_at));

    /// <summary>The number; null where it is none.</summary>
    public decimal? Number =>
        TextOrNull is { } text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>True or false; null where it is neither.</summary>
    public bool? Truth => TextOrNull is { } text && bool.TryParse(text, out var truth) ? truth : null;

    /// <summary>The day, or the moment as it is written; null where it is none.</summary>
    public DateTime? Date =>
        TextOrNull is { } text && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            ? date
            : null;

    /// <summary>The moment, in universal time where it names no zone; null where it is none.</summary>
    public DateTimeOffset? Moment =>
        TextOrNull is { } text
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? moment
            : null;

#if NET8_0_OR_GREATER
    /// <summary>The day; null where it is none.</summary>
    public DateOnly? Day => Date is { } date ? DateOnly.FromDateTime(date) : null;
#endif

    /// <summary>The keys of a map, as they are written, in order.</summary>
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

    /// <summary>The values of a list; a single value is a list of one.</summary>
    public IReadOnlyList<MetadataValue> Items => List(static value => value);

    /// <summary>The value of a key of a map, however the key is spelled: `published-on` and `PublishedOn` are one.</summary>
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

    /// <summary>The values of a list, each turned into something else. For generated code.</summary>
    /// <typeparam name="T">Into what.</typeparam>
    /// <param name="read">How one is turned.</param>
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

    /// <summary>The place of the words among some, without regard to case; -1 where they are none of them. For generated code.</summary>
    public int IndexIn(params string[] choices) =>
        Array.FindIndex(choices ?? [], Text.Equals) is var exact && exact >= 0 ? exact : IndexFolded(choices ?? []);

    /// <summary>The document of a collection that the words name; null where there is none. For generated code.</summary>
    public Document? Referenced(string collection) =>
        Text.Length > 0 && _slot.Shard.Index.FindKey(collection, Text) is { } slot ? new Document(slot) : null;

    /// <summary>The words, or how many values there are.</summary>
    public override string ToString() =>
        Kind switch
        {
            MetadataKind.List => $"[{string.Join(", ", Items)}]",
            MetadataKind.Map => $"{{{string.Join(", ", Keys)}}}",
            _ => Text,
        };

    /// <summary>Equal where document and place are.</summary>
    public bool Equals(MetadataValue other) => _at == other._at && (_at == 0 || _slot.Equals(other._slot));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is MetadataValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _at;

    /// <summary>Equal where document and place are.</summary>
    public static bool operator ==(MetadataValue left, MetadataValue right) => left.Equals(right);

    /// <summary>Unequal where document or place is.</summary>
    public static bool operator !=(MetadataValue left, MetadataValue right) => !left.Equals(right);

    private int IndexFolded(string[] choices)
    {
        var folded = KeyFolding.Folded(Text);
        return Array.FindIndex(choices, choice => KeyFolding.Folded(choice) == folded);
    }
}
