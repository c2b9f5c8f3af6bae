using System.Diagnostics;
using System.Runtime.Serialization;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>
/// A block of a document: a paragraph, the headline, a heading, a caption, an item of a list … A small value that refers to the text. The
/// default value has no words.
/// </summary>
[DebuggerDisplay("{Kind}: {Text,nq}")]
[DataContract]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(CorpusJsonConverter<Block>))]
#endif
public readonly struct Block : IEquatable<Block>
{
    private readonly DocumentSlot _slot;

    internal Block(DocumentSlot slot, int index)
    {
        _slot = slot;
        Index = index;
    }

    /// <summary>Gets the kind of the block.</summary>
    public BlockKind Kind => BlockRecord.Kind(Record);

    /// <summary>Gets the words of the block, with its line ends and without the marks of Markdown. They are decoded at each call.</summary>
    [DataMember]
    public string Text => Passage.Text;

    /// <summary>Gets the level of a heading, from 1 for the highest; 0 for other blocks.</summary>
    [DataMember]
    public int Level => BlockRecord.Level(Record);

    /// <summary>Gets the range of the block, without white space around it.</summary>
    public Passage Passage => new(_slot, BlockRecord.Range(Record));

    /// <summary>Gets the index of the block in <see cref="CorpusGen.Document.Blocks"/>.</summary>
    [DataMember]
    public int Index { get; }

    /// <summary>Gets the document that contains the block.</summary>
    public Document Document => _slot.Document;

    /// <summary>Gets the line in which the block begins; the first line of the file is 1.</summary>
    [DataMember]
    public int Line => Passage.Line;

    /// <summary>Gets the index of the first character in <see cref="CorpusGen.Document.Text"/>.</summary>
    [DataMember]
    public int Start => Passage.Start;

    [DataMember(Name = nameof(Kind))]
    private string KindName => Kind.ToString();

    [DataMember(Name = nameof(Document))]
    private string DocumentPath => _slot.Path;

    private RecordReader Record => _slot.Record(Section.Blocks, Index);

    /// <summary>Returns a range of the block by its position in <see cref="Text"/>.</summary>
    internal Passage PassageOf(string text, int start, int end) =>
        new(_slot, WordPlaces.InFile(_slot, BlockRecord.Range(Record), text, start, end));

    /// <summary>Returns the words of the block.</summary>
    public override string ToString() => Text;

    /// <summary>Returns true if both are the same block of the same document.</summary>
    public bool Equals(Block other) => _slot.Equals(other._slot) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Block other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + Index);

    /// <summary>Returns true if both are the same block of the same document.</summary>
    public static bool operator ==(Block left, Block right) => left.Equals(right);

    /// <summary>Returns true if they are different blocks.</summary>
    public static bool operator !=(Block left, Block right) => !left.Equals(right);
}
