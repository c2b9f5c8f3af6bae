using System.Text;
using CorpusGen.Format;
using CorpusGen.Format.Search;
using CorpusGen.Format.Words;

namespace CorpusGen.Core.Searching;

/// <summary>
/// The different words of a document and their positions. The words are in one buffer of characters; no strings are created.
/// </summary>
internal sealed class DocumentWords
{
    private readonly List<int> _words = [];
    private readonly List<int> _places = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _starts = [0];
    private readonly List<int> _hashes = [];
    private char[] _characters = new char[1024];
    private int[] _slots = new int[256];

    /// <summary>Adds a word. Positions must be added in order.</summary>
    public void Add(char[] word, int length, int place)
    {
        var found = Find(word, length);
        _counts[found]++;
        _words.Add(found);
        _places.Add(place);
    }

    /// <summary>Returns all words in the format of <see cref="IndexedText.Words"/>.</summary>
    public byte[] ToBytes()
    {
        var bytes = new RecordWriter();
        var codes = new RecordWriter();
        var utf8 = new byte[3 * WordReader.Longest];
        var (firsts, places) = ByWord();
        for (var word = 0; word < _counts.Count; word++)
        {
            var length = Encoding.UTF8.GetBytes(_characters, _starts[word], _starts[word + 1] - _starts[word], utf8, 0);
            bytes.Number(length);
            bytes.Bytes(utf8.AsSpan(0, length));
            bytes.Number(_counts[word]);
            codes.Clear();
            var before = -1;
            for (var i = firsts[word]; i < firsts[word + 1]; i++)
            {
                PostingList.WritePlace(codes, places[i], before);
                before = places[i];
            }

            bytes.Number(codes.Length);
            bytes.Bytes(codes.Written);
        }

        return bytes.Written.ToArray();
    }

    // The positions, word by word, and the start of those of each word.
    private (int[] Firsts, int[] Places) ByWord()
    {
        var firsts = new int[_counts.Count + 1];
        for (var i = 0; i < _counts.Count; i++)
            firsts[i + 1] = firsts[i] + _counts[i];
        var next = firsts.AsSpan().ToArray();
        var places = new int[_places.Count];
        for (var i = 0; i < _places.Count; i++)
            places[next[_words[i]]++] = _places[i];
        return (firsts, places);
    }

    private int Find(char[] word, int length)
    {
        var hash = 17;
        for (var i = 0; i < length; i++)
            hash = unchecked((hash * 31) + word[i]);
        var slot = Mixed(hash);
        for (; _slots[slot] > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (Is(_slots[slot] - 1, hash, word, length))
                return _slots[slot] - 1;
        }

        return Add(slot, hash, word, length);
    }

    private bool Is(int known, int hash, char[] word, int length) =>
        _hashes[known] == hash
        && _starts[known + 1] - _starts[known] == length
        && _characters.AsSpan(_starts[known], length).SequenceEqual(word.AsSpan(0, length));

    private int Add(int slot, int hash, char[] word, int length)
    {
        var start = _starts[_counts.Count];
        if (start + length > _characters.Length)
            Array.Resize(ref _characters, 2 * _characters.Length);
        Array.Copy(word, 0, _characters, start, length);
        _starts.Add(start + length);
        _hashes.Add(hash);
        _counts.Add(0);
        _slots[slot] = _counts.Count;
        if (_counts.Count > _slots.Length / 2)
            Grow();
        return _counts.Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var i = 0; i < _hashes.Count; i++)
        {
            var slot = Mixed(_hashes[i]);
            while (_slots[slot] > 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = i + 1;
        }
    }

    private int Mixed(int hash) => (int)((uint)unchecked(hash * (int)0x9E3779B1) >> 8) & (_slots.Length - 1);
}
