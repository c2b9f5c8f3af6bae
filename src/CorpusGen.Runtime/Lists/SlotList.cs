using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The parts of one kind of a document, by index.</summary>
internal sealed class SlotList<T>(DocumentSlot slot, Section section, Func<DocumentSlot, int, T> make) : CorpusList<T>
{
    public override int Count => slot.Count(section);

    public override T this[int index] => (uint)index < (uint)Count ? make(slot, index) : throw NoSuchPlace(index);
}
