using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A date, a time or a period that a text mentions. A small value; copying it allocates nothing.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct DateMention : IEquatable<DateMention>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal DateMention(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>The words: "December 1, 2019".</summary>
    public string Text => Passage.Text;

    /// <summary>Where the words stand.</summary>
    public Passage Passage => new(_slot, DateRecord.Range(Record));

    /// <summary>
    /// The value in the Extended Date/Time Format of ISO 8601-2: "2019-12-01", "2011", "XXXX-01-12". Empty where the words do not fix one.
    /// </summary>
    public string Edtf => DateRecord.Edtf(Record);

    /// <summary>The document the date is mentioned in.</summary>
    public Document Document => new(_slot);

    /// <summary>The line the words stand in, from 1.</summary>
    public int Line => Passage.Line;

    private RecordReader Record => _slot.Record(Section.Dates, _index);

    /// <summary>The words and, in brackets, the value.</summary>
    public override string ToString() => Edtf.Length == 0 ? Text : $"{Text} ({Edtf})";

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(DateMention other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateMention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(DateMention left, DateMention right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(DateMention left, DateMention right) => !left.Equals(right);
}
