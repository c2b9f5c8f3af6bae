using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>Creates documents and the lists of their unnamed parts.</summary>
internal static class DocumentParts
{
    public static readonly Func<CorpusShard, int, Document> CreateDocument = (shard, ordinal) =>
        new Document(new DocumentSlot(shard, ordinal));

    public static CorpusList<Paragraph> Blocks(DocumentSlot slot) =>
        new SlotList<Paragraph>(slot, Section.Blocks, (slot, index) => new Paragraph(slot, index));

    /// <summary>Returns the blocks that are running text.</summary>
    public static CorpusList<Paragraph> Paragraphs(DocumentSlot slot) =>
        new SlotList<Paragraph>(
            slot,
            Section.Paragraphs,
            (slot, index) => new Paragraph(slot, ParagraphRecord.Block(slot.Record(Section.Paragraphs, index)))
        );

    public static CorpusList<DateMention> Dates(DocumentSlot slot) =>
        new SlotList<DateMention>(slot, Section.Dates, (slot, index) => new DateMention(slot, index));
}
