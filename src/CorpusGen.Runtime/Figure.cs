using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A number that a text reports, with its meaning (schema.org: QuantitativeValue). Dates and times are not figures but
/// <see cref="DateMention"/>s; images are <see cref="Picture"/>s. A small value that refers to the text, so that copying it allocates
/// nothing. The default value has no number.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Figure>))]
#endif
public readonly struct Figure : IEquatable<Figure>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal Figure(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>Gets the name of the generated member for this figure.</summary>
    [DataMember]
    public string Name => FigureRecord.Name(Record);

    /// <summary>Gets the words of the number: "3.5 million". They are decoded at each call.</summary>
    [DataMember]
    public string Text => Passage.Text;

    /// <summary>
    /// Gets the value in <see cref="Unit"/>: 3500000 for "3.5 million". Null if there is no single value: for a range such as "10 to 20",
    /// which has <see cref="Low"/> and <see cref="High"/>, and for a number that is too large for a decimal.
    /// </summary>
    [DataMember]
    public decimal? Value => Low is { } low && low == High ? low : null;

    /// <summary>Gets the lower end of a range, or the value. Null if the number is too large for a decimal.</summary>
    [DataMember]
    public decimal? Low => FigureRecord.Low(Record);

    /// <summary>Gets the upper end of a range, or the value. Null if the number is too large for a decimal.</summary>
    [DataMember]
    public decimal? High => FigureRecord.High(Record);

    /// <summary>Gets the unit of the value; <see cref="Unit.None"/> if things are counted. Never null.</summary>
    [DataMember]
    public Unit Unit => _slot.Parts.UnitOf(_index, Record);

    /// <summary>
    /// Gets the fraction, if the text has one ("a third", "one in four"); <see cref="Value"/> is then the quotient, with up to 28 digits.
    /// Null if the text has none.
    /// </summary>
    [DataMember]
    public Ratio? Ratio => FigureRecord.Ratio(Record) is ({ } part, { } whole) ? new Ratio(part, whole) : null;

    /// <summary>Gets how close the value is to the true one: "about", "more than", "at least".</summary>
    public FigureModifier Modifier => FigureRecord.Modifier(Record);

    /// <summary>Gets whether the value is a change, and its direction: "rose by", "fell by".</summary>
    public FigureChange Change => FigureRecord.Change(Record);

    /// <summary>Gets the words for what is counted or measured: "displaced Syrians in Idlib". Empty if the text has none.</summary>
    [DataMember]
    public Passage Concept => new(_slot, FigureRecord.Concept(Record));

    /// <summary>Gets the words for who reports the figure: "the United Nations". Empty if the text has none.</summary>
    [DataMember]
    public Passage Source => new(_slot, FigureRecord.Source(Record));

    /// <summary>Gets the words for the time of the figure: "since December 1, 2019". Empty if the text has none.</summary>
    [DataMember]
    public Passage Period => new(_slot, FigureRecord.Period(Record));

    /// <summary>
    /// Gets the words for the subject of the figure (schema.org: observationAbout): "Northern Idlib". Empty if the text has none.
    /// </summary>
    [DataMember]
    public Passage About => new(_slot, FigureRecord.About(Record));

    /// <summary>
    /// Gets the words for the things that are counted: "Syrians" of "displaced Syrians in Idlib". Empty if the figure has a unit.
    /// </summary>
    public Passage Counted => new(_slot, FigureRecord.Counted(Record));

    /// <summary>Gets the range of the number: "3.5 million".</summary>
    public Passage Passage => new(_slot, FigureRecord.Range(Record));

    /// <summary>Gets the owner and the terms of use of the words. Empty if the document does not give them.</summary>
    public Rights Rights => new(_slot);

    /// <summary>Gets the document that contains the figure.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the block of the document that contains the figure.</summary>
    public Block Block => new(_slot, FigureRecord.Block(Record));

    /// <summary>Gets the line of the number; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Passage.Line;

    /// <summary>Gets the index of the first character in <see cref="CorpusGen.Document.Text"/>.</summary>
    [DataMember]
    public int Start => Passage.Start;

    [DataMember(Name = nameof(Modifier))]
    private string ModifierName => Modifier.ToString();

    [DataMember(Name = nameof(Change))]
    private string ChangeName => Change.ToString();

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private RecordReader Record => _slot.Record(Section.Figures, _index);

    /// <summary>Returns the value in another unit of the same dimension, exact in decimal.</summary>
    /// <param name="unit">The other unit.</param>
    /// <returns>The value; null if <see cref="Value"/> is null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The units measure different things, or are different currencies.</exception>
    /// <exception cref="OverflowException">The result is too large for a decimal.</exception>
    public decimal? ValueIn(Unit unit) => Value is { } value ? Unit.Convert(value, unit) : null;

#if NET8_0_OR_GREATER
    /// <summary>Returns the words of the number as UTF-8, in place: nothing is copied or decoded.</summary>
    public ReadOnlySpan<byte> AsUtf8() => Passage.AsUtf8();
#endif

    /// <summary>Returns the number and what is counted: "3.5 million Syrian refugees".</summary>
    public override string ToString() => Concept.IsEmpty ? Text : $"{Text} {Concept.Text}";

    /// <summary>Returns true if both are the same figure of the same document.</summary>
    public bool Equals(Figure other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Figure other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Returns true if both are the same figure of the same document.</summary>
    public static bool operator ==(Figure left, Figure right) => left.Equals(right);

    /// <summary>Returns true if they are different figures.</summary>
    public static bool operator !=(Figure left, Figure right) => !left.Equals(right);
}
