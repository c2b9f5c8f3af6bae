using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A number a text reports, with its meaning (schema.org: QuantitativeValue). Dates and times are never figures: those are
/// <see cref="DateMention"/>s; pictures are <see cref="Picture"/>s. A small value; copying it allocates nothing.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Figure : IEquatable<Figure>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Figure(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>The name of the member of the generated code that gives this figure.</summary>
    public string Name => FigureRecord.Name(Record);

    /// <summary>The value in <see cref="Unit"/>; null for a range, and where no decimal holds the number exactly.</summary>
    public decimal? Value => Low == High ? Low : null;

    /// <summary>The lower end of a range, or the value; null where no decimal holds it exactly.</summary>
    public decimal? Low => FigureRecord.Low(Record);

    /// <summary>The upper end of a range, or the value; null where no decimal holds it exactly.</summary>
    public decimal? High => FigureRecord.High(Record);

    /// <summary>What the value is counted in; <see cref="Unit.None"/> where things are counted.</summary>
    public Unit Unit => Unit.Get(FigureRecord.Unit(Record));

    /// <summary>
    /// The fraction the text gives, where it gives one ("a third", "one in four"): <see cref="Value"/> is then its quotient, to 28 digits.
    /// Null where the text gives none.
    /// </summary>
    public Ratio? Ratio => FigureRecord.Ratio(Record) is ({ } part, { } whole) ? new Ratio(part, whole) : null;

    /// <summary>How near the value is: about, more than, at least …</summary>
    public Modifier Modifier => FigureRecord.Modifier(Record);

    /// <summary>Whether the value is a change, and which way: rose by, fell by …</summary>
    public Change Change => FigureRecord.Change(Record);

    /// <summary>What is counted or measured: "displaced Syrians in Idlib". Empty where the text does not say.</summary>
    public Passage Concept => new(_slot, FigureRecord.Concept(Record));

    /// <summary>Who reports the figure: "the United Nations". Empty where the text does not say.</summary>
    public Passage Source => new(_slot, FigureRecord.Source(Record));

    /// <summary>When the figure holds: "since December 1, 2019". Empty where the text does not say.</summary>
    public Passage Period => new(_slot, FigureRecord.Period(Record));

    /// <summary>
    /// What the figure is reported of (schema.org: observationAbout): "Northern Idlib". Empty where the text does not say.
    /// </summary>
    public Passage About => new(_slot, FigureRecord.About(Record));

    /// <summary>
    /// The words for the things that are counted: "Syrians" of "displaced Syrians in Idlib". Empty where a unit is measured in.
    /// </summary>
    public Passage Counted => new(_slot, FigureRecord.Counted(Record));

    /// <summary>The number's own words: "3.5 million".</summary>
    public Passage Passage => new(_slot, FigureRecord.Range(Record));

    /// <summary>The number's own words: "3.5 million".</summary>
    public string Text => Passage.Text;

    /// <summary>Who owns the words, and on what terms they may be used. Empty where the document does not say.</summary>
    public Rights Rights => new(_slot);

    /// <summary>The document the figure stands in.</summary>
    public Document Document => new(_slot);

    /// <summary>The block of the document the figure stands in.</summary>
    public Paragraph Paragraph => new(_slot, FigureRecord.Block(Record));

    /// <summary>The line the figure stands in, from 1.</summary>
    public int Line => Passage.Line;

    /// <summary>The offset of the first character in the document's text, in UTF-16 code units, from 0.</summary>
    public int Start => Passage.Start;

#if NET8_0_OR_GREATER
    /// <summary>The number's own words as UTF-8, in place: nothing is copied and nothing decoded.</summary>
    public ReadOnlySpan<byte> Utf8 => Passage.Utf8;
#endif

    private RecordReader Record => _slot.Record(Section.Figures, _index);

    /// <summary>The value in another unit of the same dimension, exact in decimal.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <returns>The value; null where <see cref="Value"/> is.</returns>
    /// <exception cref="InvalidOperationException">The units measure different things, or are different currencies.</exception>
    /// <exception cref="OverflowException">The result is too large for a decimal.</exception>
    public decimal? In(Unit unit) => Value is { } value ? Unit.Convert(value, unit) : null;

    /// <summary>The number's own words and what is counted: "3.5 million Syrian refugees".</summary>
    public override string ToString() => Concept.IsEmpty ? Text : $"{Text} {Concept.Text}";

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(Figure other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);
}
