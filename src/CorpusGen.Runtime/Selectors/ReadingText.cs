using CorpusGen.Format;

namespace CorpusGen.Storage;

/// <summary>
/// The words of a document in the order of reading, to compare them: what precedes the first block (the front matter), then block by block,
/// without marks, with one space for each run of white space. Creating one is linear in the length of the document.
/// </summary>
internal sealed class ReadingText
{
    private readonly DocumentSlot _slot;
    private readonly List<(StoredRange Range, int Offset)> _parts = [];

    public ReadingText(DocumentSlot slot)
    {
        _slot = slot;
        var words = new FoldedWords();
        var whole = slot.WholeRange;
        var blocks = slot.Count(Section.Blocks);
        var first = blocks > 0 ? BlockRecord.Range(slot.Record(Section.Blocks, 0)) : default;
        Add(new StoredRange(0, blocks > 0 ? first.ByteStart : whole.ByteLength, 0, 0));
        var end = 0;
        for (var i = 0; i < blocks; i++)
        {
            var range = BlockRecord.Range(slot.Record(Section.Blocks, i));
            // A block in another one is part of it already.
            if (range.ByteStart < end)
                continue;
            end = range.ByteStart + range.ByteLength;
            Add(range);
        }

        Words = words.ToString();

        void Add(StoredRange range)
        {
            if (range.ByteLength == 0)
                return;
            words.Part();
            var offset = words.Add(slot.Decode(range));
            if (offset < words.Length)
                _parts.Add((range, offset));
        }
    }

    /// <summary>The words.</summary>
    public string Words { get; }

    /// <summary>Returns where a range of the document is in the words; null if it is in none of the parts, or has no words.</summary>
    public (int Start, int End)? Find(StoredRange range)
    {
        var rangeEnd = range.ByteStart + range.ByteLength;
        var (first, last) = (PartOf(range.ByteStart), PartOf(rangeEnd - 1));
        if (first < 0 || last < 0)
            return null;
        var (start, end) = (PositionOf(first, range.ByteStart), PositionOf(last, rangeEnd));
        while (start < end && Words[start] == ' ')
            start++;
        return start < end ? (start, end) : null;
    }

    /// <summary>Returns a part of the words as a passage of the document. It must neither start nor end with a space.</summary>
    public Passage PassageAt(int start, int end)
    {
        var first = PlaceOf(start);
        var last = PlaceOf(end - 1);
        var bytes = last.ByteStart + last.ByteLength - first.ByteStart;
        return new Passage(_slot, new StoredRange(first.ByteStart, bytes, first.CharStart, first.Line));
    }

    /// <summary>Returns true if all words between two positions are in one block.</summary>
    public bool IsOneBlock(int start, int end) => PartAt(start) == PartAt(end - 1);

    // The part that contains a byte of the file.
    private int PartOf(int at)
    {
        var part = _parts.Count - 1;
        while (part >= 0 && _parts[part].Range.ByteStart > at)
            part--;
        return part >= 0 && at < _parts[part].Range.ByteStart + _parts[part].Range.ByteLength ? part : -1;
    }

    // The part that contains a position of the words.
    private int PartAt(int position)
    {
        var part = _parts.Count - 1;
        while (part > 0 && _parts[part].Offset > position)
            part--;
        return part;
    }

    // The position after the last word, or part of a word, before a byte of the file.
    private int PositionOf(int part, int at)
    {
        var (range, offset) = _parts[part];
        var before = new FoldedWords();
        before.Add(_slot.Decode(new StoredRange(range.ByteStart, at - range.ByteStart, range.CharStart, range.Line)));
        return offset + before.Length;
    }

    // The character at a position of the words, in the file.
    private StoredRange PlaceOf(int position)
    {
        var (range, offset) = _parts[PartAt(position)];
        var text = _slot.Decode(range);
        var passed = offset;
        var space = false;
        var at = 0;
        for (; at < text.Length - 1; at++)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                space = passed > offset;
                continue;
            }

            if (space)
                passed++;
            space = false;
            if (passed >= position)
                break;
            passed++;
        }

        return WordPlaces.InFile(_slot, range, text, at, at + 1);
    }
}
