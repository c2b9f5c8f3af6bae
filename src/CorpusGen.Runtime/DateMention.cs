using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A date, a time or a period in a text. A small value that refers to the text, so that copying it allocates nothing. The default value
/// has no words.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<DateMention>))]
#endif
public readonly struct DateMention : IEquatable<DateMention>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal DateMention(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>Gets the words: "December 1, 2019". They are decoded at each call.</summary>
    [DataMember]
    public string Text => Passage.Text;

    /// <summary>
    /// Gets the value in the Extended Date/Time Format of ISO 8601-2: "2019-12-01", "2011", "XXXX-01-12". Empty if the words do not
    /// determine one.
    /// </summary>
    [DataMember]
    public string Edtf => DateRecord.Edtf(Record);

    /// <summary>Gets the range of the words.</summary>
    public Passage Passage => new(_slot, DateRecord.Range(Record));

    /// <summary>Gets the document that contains the date.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the line of the words; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Passage.Line;

    /// <summary>Gets the index of the first character in <see cref="CorpusGen.Document.Text"/>.</summary>
    [DataMember]
    public int Start => Passage.Start;

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private RecordReader Record => _slot.Record(Section.Dates, _index);

    /// <summary>Returns the words, and the value in parentheses.</summary>
    public override string ToString() => Edtf.Length == 0 ? Text : $"{Text} ({Edtf})";

    /// <summary>Returns true if both are the same date at the same position of the same document.</summary>
    public bool Equals(DateMention other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateMention other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Returns true if both are the same date at the same position of the same document.</summary>
    public static bool operator ==(DateMention left, DateMention right) => left.Equals(right);

    /// <summary>Returns true if document or position differs.</summary>
    public static bool operator !=(DateMention left, DateMention right) => !left.Equals(right);
}
