using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>All blocks of a document.</summary>
internal sealed class BlockList(DocumentSlot slot) : CorpusList<Paragraph>
{
    public override int Count => slot.Count(Section.Blocks);

    public override Paragraph this[int index] =>
        (uint)index < (uint)Count
            ? new Paragraph(slot, index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");
}

/// <summary>The blocks of a document that are running text.</summary>
internal sealed class ParagraphList(DocumentSlot slot) : CorpusList<Paragraph>
{
    public override int Count => slot.Count(Section.Paragraphs);

    public override Paragraph this[int index] => new(slot, ParagraphRecord.Block(slot.Record(Section.Paragraphs, index)));
}
