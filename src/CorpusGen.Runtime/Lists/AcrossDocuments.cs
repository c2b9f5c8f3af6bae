using CorpusGen.Storage;

namespace CorpusGen;

/// <summary>What the documents of a corpus hold of one kind, document by document.</summary>
internal sealed class AcrossDocuments<T>(CorpusIndex corpus, Section section, Func<DocumentSlot, int, T> make) : CorpusList<T>
{
    private int[]? _ends;

    public override int Count => Ends is { Length: > 0 } ends ? ends[ends.Length - 1] : 0;

    public override T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) throw NoSuchPlace(index);
            var document = Array.BinarySearch(Ends, index + 1);
            if (document < 0) document = ~document;
            while (document > 0 && Ends[document - 1] > index) document--;
            return make(corpus.DocumentAt(document), PlaceIn(document, index));
        }
    }

    // From place to place the document is the same, or one soon after it.
    private protected override T Next(int index, ref ListHint hint)
    {
        var ends = Ends;
        if (hint.Document > 0 && ends[hint.Document - 1] > index) hint = new ListHint { List = hint.List };
        for (; ends[hint.Document] <= index; hint.HasSlot = false) hint.Document++;
        if (!hint.HasSlot)
        {
            hint.Slot = corpus.DocumentAt(hint.Document);
            hint.HasSlot = true;
        }

        return make(hint.Slot, PlaceIn(hint.Document, index));
    }

    private int PlaceIn(int document, int place) => document == 0 ? place : place - Ends[document - 1];

    // How many there are up to and with each document: read once, on the first count.
    private int[] Ends
    {
        get
        {
            if (_ends is not null) return _ends;
            var ends = new int[corpus.CountOfDocuments];
            var sum = 0;
            for (var i = 0; i < ends.Length; i++) ends[i] = sum += corpus.DocumentAt(i).Count(section);
            return _ends = ends;
        }
    }
}
