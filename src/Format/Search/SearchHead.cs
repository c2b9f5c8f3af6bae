namespace CorpusGen.Format.Search;

/// <summary>
/// The head of the search index: version; the number of documents and of words in all; for words, for pairs of words and for beginnings of
/// words the number of terms and the position of their table; the number of words of each document. The lists and the terms follow.
/// </summary>
internal readonly struct SearchHead
{
    // The numbers before those of the documents.
    private const int Numbers = 8;
    private const int LengthsAt = StoredFormat.VersionLength + (Numbers * Digits.FixedLength);

    public readonly int Documents;

    /// <summary>The number of words of all documents.</summary>
    public readonly int WordsInAll;

    public readonly (int Count, int Place) Words;

    public readonly (int Count, int Place) Pairs;

    public readonly (int Count, int Place) Beginnings;

#if FORMAT_WRITER
    /// <summary>Returns the length of the head of an index of so many documents.</summary>
    public static int Length(int documents) => LengthsAt + (documents * Digits.FixedLength);

    public static void Write(
        RecordWriter output,
        IReadOnlyCollection<int> lengths,
        (int Count, int Place) words,
        (int Count, int Place) pairs,
        (int Count, int Place) beginnings
    )
    {
        output.Append(StoredFormat.Version);
        output.Fixed(lengths.Count);
        output.Fixed(lengths.Sum());
        output.Fixed(words.Count);
        output.Fixed(words.Place);
        output.Fixed(pairs.Count);
        output.Fixed(pairs.Place);
        output.Fixed(beginnings.Count);
        output.Fixed(beginnings.Place);
        foreach (var length in lengths)
            output.Fixed(length);
    }
#endif

    public SearchHead(Bytes data)
    {
        var reader = new RecordReader(data, StoredFormat.VersionLength);
        Documents = reader.Fixed();
        WordsInAll = reader.Fixed();
        Words = (reader.Fixed(), reader.Fixed());
        Pairs = (reader.Fixed(), reader.Fixed());
        Beginnings = (reader.Fixed(), reader.Fixed());
    }

    /// <summary>Returns the number of words of a document.</summary>
    public static int LengthOf(Bytes data, int document) => new RecordReader(data, LengthsAt + (document * Digits.FixedLength)).Fixed();
}
