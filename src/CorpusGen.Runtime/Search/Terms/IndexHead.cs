using CorpusGen.Storage;
#if NET8_0_OR_GREATER
using Bytes = System.ReadOnlySpan<byte>;
#else
using Bytes = byte[];
#endif

namespace CorpusGen.Search;

/// <summary>
/// What stands at the head of a search index, behind the format's name: the number of documents and of their words; for words, for pairs of frequent words
/// and for frequent beginnings of words, how many there are and where their table stands. Behind the head: the words of each document.
/// </summary>
internal readonly struct IndexHead
{
    public IndexHead(Bytes data)
    {
        var reader = new RecordReader(data, StoredBytes.Format.Length);
        Documents = reader.Fixed();
        WordsInAll = reader.Fixed();
        Words = new TermTable(reader.Fixed(), reader.Fixed());
        Pairs = new TermTable(reader.Fixed(), reader.Fixed());
        Prefixes = new TermTable(reader.Fixed(), reader.Fixed());
        LengthsAt = reader.At;
    }

    public int Documents { get; }

    public int WordsInAll { get; }

    public TermTable Words { get; }

    public TermTable Pairs { get; }

    public TermTable Prefixes { get; }

    public int LengthsAt { get; }

    /// <summary>How many words a document has.</summary>
    public int LengthOf(Bytes data, int document)
    {
        var reader = new RecordReader(data, LengthsAt + (document * RecordReader.FixedLength));
        return reader.Fixed();
    }
}
