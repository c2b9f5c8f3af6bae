using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>The parts of one kind of all documents of a corpus, document by document.</summary>
internal sealed class AcrossDocuments<T>(CorpusIndex corpus, Section section, Func<DocumentSlot, int, T> make) : CorpusList<T>
{
    private int[]? _ends;

    private int _count = -1;

    // Summed without the table, because an enumeration does not need it.
    public override int Count
    {
        get
        {
            if (_count >= 0)
                return _count;
            var sum = 0;
            for (var i = 0; i < corpus.CountOfDocuments; i++)
                sum += corpus.DocumentAt(i).Count(section);
            return _count = sum;
        }
    }

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
                throw NoSuchPlace(index);
            var document = Array.BinarySearch(Ends, index + 1);
            if (document < 0)
                document = ~document;
            while (document > 0 && Ends[document - 1] > index)
                document--;
            return make(corpus.DocumentAt(document), PlaceIn(document, index));
        }
    }

    // The document of the next index is the same, or one soon after it.
    private protected override T Next(int index, ref ListHint hint)
    {
        if (index < hint.First)
            hint = new ListHint { List = hint.List };
        if (!hint.HasSlot)
            MoveTo(0, 0, ref hint);
        while (index >= hint.End)
            MoveTo(hint.Document + 1, hint.End, ref hint);
        return make(hint.Slot, index - hint.First);
    }

    private void MoveTo(int document, int first, ref ListHint hint)
    {
        hint.Document = document;
        hint.Slot = corpus.DocumentAt(document);
        hint.HasSlot = true;
        hint.First = first;
        hint.End = first + hint.Slot.Count(section);
    }

    private int PlaceIn(int document, int place) => document == 0 ? place : place - Ends[document - 1];

    // The number of items up to the end of each document, for access by index.
    private int[] Ends
    {
        get
        {
            if (_ends is not null)
                return _ends;
            var ends = new int[corpus.CountOfDocuments];
            var sum = 0;
            for (var i = 0; i < ends.Length; i++)
                ends[i] = sum += corpus.DocumentAt(i).Count(section);
            return _ends = ends;
        }
    }
}
