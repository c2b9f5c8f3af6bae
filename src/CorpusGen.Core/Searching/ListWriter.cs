using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Searching;

/// <summary>Writes lists of documents, block by block. See <see cref="PostingList"/> for what is stored.</summary>
internal sealed class ListWriter(RecordWriter output, bool hasPlaces)
{
    private readonly RecordWriter _documents = new();
    private readonly RecordWriter _places = new();
    private bool _hasBlocks;
    private int _count;
    private int _before;
    private int _lastOfBlock;

    /// <summary>Begins a list of so many documents.</summary>
    public void Begin(int documents)
    {
        _hasBlocks = documents > PostingList.BlockSize;
        _count = 0;
        _before = _lastOfBlock = -1;
    }

    /// <summary>Adds a document. Documents are added in order.</summary>
    public void Add(int document, int frequency, ReadOnlySpan<byte> places)
    {
        PostingList.WriteDocument(_documents, document - _before, frequency);
        if (hasPlaces)
        {
            if (frequency >= PostingList.ManyPlaces)
                PostingList.WritePlacesLength(_documents, places.Length, frequency);
            _places.Bytes(places);
        }

        _before = document;
        if (++_count == PostingList.BlockSize)
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
            PostingList.WriteBlock(output, _before - _lastOfBlock, _documents.Length, _places.Length);
        output.Bytes(_documents.Written);
        output.Bytes(_places.Written);
        _documents.Clear();
        _places.Clear();
        _lastOfBlock = _before;
        _count = 0;
    }
}
