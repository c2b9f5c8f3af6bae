using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A section of a document: a heading and the blocks below it, up to the next heading of the same level. A small value. The default value
/// has no heading.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<DocumentSection>))]
#endif
public readonly struct DocumentSection : IEquatable<DocumentSection>
{
    private readonly DocumentSlot _slot;
    private readonly int _index;

    internal DocumentSection(DocumentSlot slot, int index)
    {
        _slot = slot;
        _index = index;
    }

    /// <summary>Gets the name of the generated member for this section.</summary>
    [DataMember]
    public string Name => SectionRecord.Name(Record);

    /// <summary>Gets the block with the heading.</summary>
    public Block Heading => new(_slot, SectionRecord.Heading(Record));

    /// <summary>Gets the level of the heading, from 1 for the highest.</summary>
    [DataMember]
    public int Level => Heading.Level;

    /// <summary>Gets the blocks below the heading, including those of subsections.</summary>
    public CorpusList<Block> Blocks => Parts.Blocks;

    /// <summary>Gets the quotations in the section, in order.</summary>
    public CorpusList<Quote> Quotes => Parts.Quotes;

    /// <summary>Gets the figures in the section, in order.</summary>
    public CorpusList<Figure> Figures => Parts.Figures;

    /// <summary>Gets the document that contains the section.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the line of the heading; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Heading.Line;

    [DataMember(Name = nameof(Heading))]
    private string HeadingText => Heading.Text;

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private SectionParts Parts => _slot.Parts.InSection(_index, Record);

    private RecordReader Record => _slot.Record(Section.Sections, _index);

    /// <summary>Returns the words of the heading.</summary>
    public override string ToString() => Heading.Text;

    /// <summary>Returns true if both are the same section of the same document.</summary>
    public bool Equals(DocumentSection other) => _slot.Equals(other._slot) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentSection other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + _index);

    /// <summary>Returns true if both are the same section of the same document.</summary>
    public static bool operator ==(DocumentSection left, DocumentSection right) => left.Equals(right);

    /// <summary>Returns true if they are different sections.</summary>
    public static bool operator !=(DocumentSection left, DocumentSection right) => !left.Equals(right);
}
