using CorpusGen.Format;
using CorpusGen.Format.Search;

namespace CorpusGen.Core.Searching;

/// <summary>The documents that have two words in a row, and the places of the first, as they are stored.</summary>
internal sealed class PairList
{
    private readonly List<(int Document, int Frequency, int End)> _documents = [];
    private readonly RecordWriter _places = new();
    private int _before;

    /// <summary>How many documents there are.</summary>
    public int Count => _documents.Count;

    /// <summary>About how many bytes it takes.</summary>
    public int Length => _places.Length + (2 * _documents.Count);

    /// <summary>Adds a place; documents come in order, and so do the places in each.</summary>
    public void Add(int document, int place)
    {
        var last = _documents.Count - 1;
        var isNew = last < 0 || _documents[last].Document != document;
        if (isNew)
            _before = -1;
        PostingList.WritePlace(_places, place, _before);
        _before = place;
        if (isNew)
            _documents.Add((document, 1, _places.Length));
        else
            _documents[last] = (document, _documents[last].Frequency + 1, _places.Length);
    }

    /// <summary>Writes the list.</summary>
    public void Write(ListWriter writer)
    {
        writer.Begin(_documents.Count);
        var start = 0;
        foreach (var (document, frequency, end) in _documents)
        {
            writer.Add(document, frequency, _places.Written.Slice(start, end - start));
            start = end;
        }

        writer.End();
    }
}
