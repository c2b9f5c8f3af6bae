using CorpusGen.Format;

namespace CorpusGen.Core.Searching;

/// <summary>
/// The different words of a corpus, each with the documents that have it. No strings are created: a term is identified by its
/// first occurrence, and its positions are copied from those of the documents.
/// </summary>
internal sealed class CorpusTerms
{
    private readonly IReadOnlyList<IndexedText> _texts;
    private readonly List<(int Text, int At, int Length)> _terms = [];
    private readonly List<int> _hashes = [];
    private readonly List<int> _documents = [];
    private readonly List<long> _occurrences = [];
    private readonly int[] _firsts;
    private readonly (int Text, int At)[] _postings;
    private int[] _slots = new int[1024];

    public CorpusTerms(IReadOnlyList<IndexedText> texts)
    {
        _texts = texts;
        var postings = new List<(int Term, int Text, int At)>();
        for (var text = 0; text < texts.Count; text++)
        {
            var reader = new RecordReader(texts[text].Words.AsSpan(), 0);
            while (!reader.IsAtEnd)
            {
                var length = reader.Number();
                var at = reader.At;
                var term = Find(text, at, reader.Raw(length));
                postings.Add((term, text, reader.At));
                _documents[term]++;
                _occurrences[term] += reader.Number();
                reader.Raw(reader.Number());
            }
        }

        _firsts = new int[_terms.Count + 1];
        for (var i = 0; i < _terms.Count; i++)
            _firsts[i + 1] = _firsts[i] + _documents[i];
        var next = _firsts.AsSpan().ToArray();
        _postings = new (int, int)[postings.Count];
        foreach (var (term, text, at) in postings)
            _postings[next[term]++] = (text, at);
        Order = [.. Enumerable.Range(0, _terms.Count)];
        Array.Sort(Order, (a, b) => BytesOf(a).SequenceCompareTo(BytesOf(b)));
    }

    /// <summary>The number of documents in the corpus.</summary>
    public int CountOfTexts => _texts.Count;

    /// <summary>The terms in the order of their bytes.</summary>
    public int[] Order { get; }

    /// <summary>The characters of the term.</summary>
    public ReadOnlySpan<byte> BytesOf(int term) => _texts[_terms[term].Text].Words.AsSpan().Slice(_terms[term].At, _terms[term].Length);

    /// <summary>The number of documents with a term.</summary>
    public int DocumentsOf(int term) => _documents[term];

    /// <summary>The number of its occurrences in them.</summary>
    public long OccurrencesOf(int term) => _occurrences[term];

    /// <summary>A document with a term, by its index; the number of occurrences; their positions, as they are stored.</summary>
    public int Posting(int term, int index, out int frequency, out ReadOnlySpan<byte> places)
    {
        var (text, at) = _postings[_firsts[term] + index];
        var reader = new RecordReader(_texts[text].Words.AsSpan(), at);
        frequency = reader.Number();
        places = reader.Raw(reader.Number());
        return text;
    }

    private int Find(int text, int at, ReadOnlySpan<byte> term)
    {
        var hash = 17;
        foreach (var value in term)
            hash = unchecked((hash * 31) + value);
        var slot = Mixed(hash);
        for (; _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_hashes[_slots[slot] - 1] == hash && BytesOf(_slots[slot] - 1).SequenceEqual(term))
                return _slots[slot] - 1;
        }

        _terms.Add((text, at, term.Length));
        _hashes.Add(hash);
        _documents.Add(0);
        _occurrences.Add(0);
        _slots[slot] = _terms.Count;
        if (_terms.Count > _slots.Length / 2)
            Grow();
        return _terms.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[4 * _slots.Length];
        for (var i = 0; i < _hashes.Count; i++)
        {
            var slot = Mixed(_hashes[i]);
            while (_slots[slot] > 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    // The highest bits of the hash are mixed best.
    private int Mixed(int hash) => (int)((uint)unchecked(hash * (int)0x9E3779B1) >> 5) & (_slots.Length - 1);
}
