using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The dates a document mentions.</summary>
internal sealed class DateList(DocumentSlot slot) : CorpusList<DateMention>
{
    public override int Count => slot.Count(Section.Dates);

    public override DateMention this[int index] =>
        (uint)index < (uint)Count
            ? new DateMention(slot, index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count}, counted from 0.");
}
