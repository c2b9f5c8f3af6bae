using System.Diagnostics;
using CorpusGen.Format;
using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>A block of a document: a paragraph of its text, or its headline, a heading, a caption … A small value.</summary>
[DebuggerDisplay("{Kind}: {Text,nq}")]
public readonly struct Paragraph : IEquatable<Paragraph>
{
    private readonly DocumentSlot _slot;

    internal Paragraph(DocumentSlot slot, int index)
    {
        _slot = slot;
        Index = index;
    }

    /// <summary>What the block is.</summary>
    public BlockKind Kind => BlockRecord.Kind(Record);

    /// <summary>Where the block stands, without the white space around it.</summary>
    public Passage Passage => new(_slot, BlockRecord.Range(Record));

    /// <summary>The words of the block, with the line ends inside it and without the marks of Markdown.</summary>
    public string Text => Passage.Text;

    /// <summary>Of a heading: how deep it stands, from 1. Of anything else 0.</summary>
    public int Level => BlockRecord.Level(Record);

    /// <summary>The place of the block among all blocks of the document, from 0.</summary>
    public int Index { get; }

    /// <summary>The document the block belongs to.</summary>
    public Document Document => new(_slot);

    /// <summary>The line the block begins in, from 1.</summary>
    public int Line => Passage.Line;

    /// <summary>Some words of the block, by their place in its <see cref="Text"/>.</summary>
    internal Passage PassageOf(string text, int start, int end) =>
        new(_slot, WordPlaces.InFile(_slot, BlockRecord.Range(Record), text, start, end));

    private RecordReader Record => _slot.Record(Section.Blocks, Index);

    /// <summary>The words of the block.</summary>
    public override string ToString() => Text;

    /// <summary>Equal where document and position are.</summary>
    public bool Equals(Paragraph other) => _slot.Equals(other._slot) && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Paragraph other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_slot.GetHashCode() * 31) + Index);

    /// <summary>Equal where document and position are.</summary>
    public static bool operator ==(Paragraph left, Paragraph right) => left.Equals(right);

    /// <summary>Unequal where document or position is.</summary>
    public static bool operator !=(Paragraph left, Paragraph right) => !left.Equals(right);
}
