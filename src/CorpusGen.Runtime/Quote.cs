using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A quotation: words of somebody in quotation marks. A small value that refers to the text, so that copying it allocates nothing. The
/// default value has no words.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Quote>))]
#endif
public readonly struct Quote : IEquatable<Quote>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Quote(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>Gets the name of the generated member for this quotation.</summary>
    [DataMember]
    public string Name => QuoteRecord.Name(Record);

    /// <summary>Gets how the words are quoted.</summary>
    public QuoteKind Kind => QuoteRecord.Kind(Record);

    /// <summary>
    /// Gets the words between the marks. The pieces of an interrupted quotation are joined by a space. The words are decoded at each call.
    /// </summary>
    [DataMember]
    public string Text
    {
        get
        {
            var record = Record;
            var range = QuoteRecord.Range(ref record, out var pieces);
            return pieces == 1 ? _slot.Decode(range) : string.Join(" ", Pieces.Select(piece => piece.Text));
        }
    }

    /// <summary>Gets the range from the first word to the last, including what interrupts the quotation.</summary>
    public Passage Passage
    {
        get
        {
            var record = Record;
            return new Passage(_slot, QuoteRecord.Range(ref record, out _));
        }
    }

    /// <summary>
    /// Gets the words as ranges of the text: one, or several if the quotation is interrupted ("A," he said, "B") or has several paragraphs.
    /// </summary>
    public CorpusList<Passage> Pieces => _slot.Parts.Pieces(_index, Record);

    /// <summary>Gets the words that introduce the quotation: "said", "according to". Empty if the text has none.</summary>
    [DataMember]
    public Passage Cue => new(_slot, QuoteRecord.Cue(Record));

    /// <summary>Gets the words for the speaker: "Orton", "he", "a senior official". Empty if the text has none.</summary>
    [DataMember]
    public Passage Source => new(_slot, QuoteRecord.Source(Record));

    /// <summary>Gets the speaker; <see cref="Speaker.Unknown"/> if the text does not identify one. Never null.</summary>
    [DataMember]
    public Speaker Speaker
    {
        get
        {
            var speaker = QuoteRecord.Speaker(Record);
            return speaker == 0 ? Speaker.Unknown : _slot.Parts.Speakers[speaker - 1];
        }
    }

    /// <summary>Gets how the speaker was found; if it is unknown, how <see cref="LikelySpeaker"/> was found.</summary>
    public QuoteAttribution Attribution => QuoteRecord.Attribution(Record);

    /// <summary>
    /// Gets who most likely spoke: <see cref="Speaker"/> if it is known. Otherwise a guess by a rule that is wrong more than once in ten
    /// times, such as a pronoun that may refer to several people. <see cref="Speaker.Unknown"/> if there is no guess. Never null.
    /// </summary>
    [DataMember]
    public Speaker LikelySpeaker => _slot.Parts.LikelySpeaker(_index, Record) ?? Speaker;

    /// <summary>Gets the owner and the terms of use of the words. Empty if the document does not give them.</summary>
    public Rights Rights => new(_slot);

    /// <summary>Gets the document that contains the quotation.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the block of the document in which the quotation begins.</summary>
    public Block Block => new(_slot, QuoteRecord.Block(Record));

    /// <summary>Gets the line in which the words begin; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Passage.Line;

    /// <summary>Gets the index of the first character in <see cref="CorpusGen.Document.Text"/>.</summary>
    [DataMember]
    public int Start => Passage.Start;

    [DataMember(Name = nameof(Kind))]
    private string KindName => Kind.ToString();

    [DataMember(Name = nameof(Attribution))]
    private string AttributionName => Attribution.ToString();

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private RecordReader Record => _slot.Record(Section.Quotes, _index);

#if NET8_0_OR_GREATER
    /// <summary>Returns the range from the first word to the last as UTF-8, in place: nothing is copied or decoded.</summary>
    public ReadOnlySpan<byte> AsUtf8() => Passage.AsUtf8();
#endif

    internal bool Covers(StoredRange range)
    {
        var record = Record;
        var own = QuoteRecord.Range(ref record, out _);
        return own.ByteStart <= range.ByteStart && own.ByteStart + own.ByteLength >= range.ByteStart + range.ByteLength;
    }

    internal bool IsSpokenBy(int speaker) => QuoteRecord.Speaker(Record) == speaker + 1;

    /// <summary>Returns the words in quotation marks and the speaker: “We have waited for this” — Ada Birch.</summary>
    public override string ToString() => Speaker.IsKnown ? $"“{Text}” — {Speaker.Name}" : $"“{Text}”";

    /// <summary>Returns true if both are the same quotation of the same document.</summary>
    public bool Equals(Quote other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Returns true if both are the same quotation of the same document.</summary>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Returns true if they are different quotations.</summary>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);
}
