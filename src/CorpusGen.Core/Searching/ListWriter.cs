using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Searching;

/// <summary>
/// Writes lists of documents. A document: twice its distance from the one before, and one more where it has the term once; else how often beyond twice and, from
/// four times on, by how many bytes the places are longer than they are many. 128 documents make a block, their places behind them; where a list has more than
/// one, each begins with the distance of its last document from the last one before it and with its two lengths.
/// </summary>
internal sealed class ListWriter(BlobBuilder output, bool hasPlaces)
{
    /// <summary>How many documents a block holds.</summary>
    public const int BlockSize = 128;

    /// <summary>From so many places on, the length of their codes is stored.</summary>
    public const int ManyPlaces = 4;

    private readonly BlobBuilder _documents = new();
    private readonly BlobBuilder _places = new();
    private bool _hasBlocks;
    private int _count;
    private int _before;
    private int _lastOfBlock;

    /// <summary>Begins a list of so many documents.</summary>
    public void Begin(int documents)
    {
        _hasBlocks = documents > BlockSize;
        _count = 0;
        _before = _lastOfBlock = -1;
    }

    /// <summary>Adds a document; they come in order.</summary>
    public void Add(int document, int frequency, ReadOnlySpan<byte> places)
    {
        _documents.Number(((document - _before - 1) << 1) | (frequency == 1 ? 1 : 0));
        if (frequency > 1)
            _documents.Number(frequency - 2);
        if (hasPlaces)
        {
            if (frequency >= ManyPlaces)
                _documents.Number(places.Length - frequency);
            _places.Bytes(places);
        }

        _before = document;
        if (++_count == BlockSize)
            WriteBlock();
    }

    /// <summary>Ends the list.</summary>
    public void End()
    {
        if (_count > 0)
            WriteBlock();
    }

    private void WriteBlock()
    {
        if (_hasBlocks)
        {
            output.Number(_before - _lastOfBlock - 1);
            output.Number(_documents.Length);
            output.Number(_places.Length);
        }

        output.Bytes(_documents.Written);
        output.Bytes(_places.Written);
        _documents.Clear();
        _places.Clear();
        _lastOfBlock = _before;
        _count = 0;
    }
}
