namespace CorpusGen.Core.Citations;

/// <summary>The words of a text in normal form, as hashes with their places.</summary>
internal sealed class WordSequence
{
    private readonly string _text;
    private readonly List<(ulong Hash, int Start, int End)> _words = [];

    private WordSequence(string text) => _text = text;

    /// <summary>Gets the number of words.</summary>
    public int Count => _words.Count;

    /// <summary>Reads the words of a text.</summary>
    public static WordSequence Of(string text)
    {
        var sequence = new WordSequence(text);
        sequence.Add(0, text.Length, int.MaxValue);
        return sequence;
    }

    /// <summary>Reads the words of a citation, without those of the editor.</summary>
    public static WordSequence Of(CitationPattern pattern, int most)
    {
        var sequence = new WordSequence(pattern.Words.Text);
        foreach (var piece in pattern.Pieces)
            sequence.Add(piece.Start, piece.End, most);
        return sequence;
    }

    /// <summary>Returns the hash of a word.</summary>
    public ulong HashOf(int index) => _words[index].Hash;

    /// <summary>Returns the start of a word.</summary>
    public int StartOf(int index) => _words[index].Start;

    /// <summary>Returns the end of a word.</summary>
    public int EndOf(int index) => _words[index].End;

    /// <summary>Returns the text from one word to another, exclusive, with the marks between them.</summary>
    public string Slice(int first, int end) =>
        first >= end
            ? ""
            : _text.Substring(_words[first].Start, _words[end - 1].End - _words[first].Start).Replace(NormalText.LineEndHyphen, '-');

    /// <summary>Returns the marks between a word and the one before it.</summary>
    public string MarksBefore(int index) =>
        index == 0 || index >= Count ? "" : _text.Substring(_words[index - 1].End, _words[index].Start - _words[index - 1].End);

    private void Add(int start, int end, int most)
    {
        var reader = new WordHashes(_text, start, end);
        while (_words.Count < most && reader.Read())
            _words.Add((reader.Hash, reader.Start, reader.End));
    }
}
