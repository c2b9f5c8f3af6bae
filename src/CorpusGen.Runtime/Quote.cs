using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A quotation: words of somebody, between marks. A small value that says where the words stand; copying it allocates nothing.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Quote : IEquatable<Quote>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Quote(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>The name of the member of the generated code that gives this quotation.</summary>
    public string Name => QuoteRecord.Name(Record);

    /// <summary>How the words are quoted.</summary>
    public QuoteKind Kind => QuoteRecord.Kind(Record);

    /// <summary>The words between the marks. The pieces of an interrupted quotation are joined by a space.</summary>
    public string Text
    {
        get
        {
            var record = Record;
            var range = QuoteRecord.Range(ref record, out var pieces);
            return pieces == 1 ? _slot.Decode(range) : string.Join(" ", Pieces.Select(piece => piece.Text));
        }
    }

    /// <summary>From the first word to the last, with what interrupts them.</summary>
    public Passage Passage
    {
        get
        {
            var record = Record;
            return new Passage(_slot, QuoteRecord.Range(ref record, out _));
        }
    }

    /// <summary>
    /// The words as stretches of the text: one, or several where the quotation is interrupted ("A," he said, "B") or runs over
    /// paragraphs.
    /// </summary>
    public IReadOnlyList<Passage> Pieces => _slot.Passages(QuoteRecord.Pieces(Record));

    /// <summary>The words that report the saying: "said", "according to". Empty where there are none.</summary>
    public Passage Cue => new(_slot, QuoteRecord.Cue(Record));

    /// <summary>The words of the text that name who spoke: "Orton", "he", "a senior official". Empty where there are none.</summary>
    public Passage Source => new(_slot, QuoteRecord.Source(Record));

    /// <summary>Who spoke; <see cref="Speaker.Unknown"/> where the text does not let one say. Never null.</summary>
    public Speaker Speaker
    {
        get
        {
            var speaker = QuoteRecord.Speaker(Record);
            return speaker == 0 ? Speaker.Unknown : new Speaker(_slot, speaker - 1);
        }
    }

    /// <summary>How the speaker was found; of <see cref="LikelySpeaker"/> if there is no other.</summary>
    public QuoteAttribution Attribution => QuoteRecord.Attribution(Record);

    /// <summary>
    /// Gets who most likely spoke: <see cref="Speaker"/> if it is known. Otherwise a guess by a rule that is wrong more than once in ten
    /// times, such as a pronoun that may refer to several people. <see cref="Speaker.Unknown"/> if there is no guess. Never null.
    /// </summary>
    public Speaker LikelySpeaker =>
        QuoteRecord.TryLikelySpeaker(Record, out var name, out var role) ? new Speaker([_slot.Shard.Index], name, role) : Speaker;

    /// <summary>Who owns the words, and on what terms they may be used. Empty where the document does not say.</summary>
    public Rights Rights => new(_slot);

    /// <summary>The document the words stand in.</summary>
    public Document Document => new(_slot);

    /// <summary>The block of the document the words begin in.</summary>
    public Paragraph Paragraph => new(_slot, QuoteRecord.Block(Record));

    /// <summary>The line the words begin in, from 1.</summary>
    public int Line => Passage.Line;

    /// <summary>The offset of the first character in the document's text, in UTF-16 code units, from 0.</summary>
    public int Start => Passage.Start;

#if NET8_0_OR_GREATER
    /// <summary>From the first word to the last as UTF-8, in place: nothing is copied and nothing decoded.</summary>
    public ReadOnlySpan<byte> Utf8 => Passage.Utf8;
#endif

    private RecordReader Record => _slot.Record(Section.Quotes, _index);

    internal bool IsSpokenBy(int speaker) => QuoteRecord.Speaker(Record) == speaker + 1;

    /// <summary>“The words” — who spoke.</summary>
    public override string ToString() => Speaker.IsKnown ? $"“{Text}” — {Speaker.Name}" : $"“{Text}”";

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(Quote other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quote other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(Quote left, Quote right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(Quote left, Quote right) => !left.Equals(right);
}
