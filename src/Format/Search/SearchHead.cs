namespace CorpusGen.Format.Search;

/// <summary>
/// The head of the search index: version; the number of documents and of words in all; for words, for pairs of words and for beginnings of words the number of
/// terms and the position of their table; the number of words of each document. The lists and the terms follow.
/// </summary>
internal static class SearchHead
{
    public const int Words = 0;
    public const int Pairs = 1;
    public const int Beginnings = 2;

    /// <summary>The number of tables of terms.</summary>
    public const int Tables = 3;

    private const int FirstTable = 2;
    private const int FirstLength = FirstTable + (2 * Tables);

#if FORMAT_WRITER
    /// <summary>Returns the length of the head of an index of so many documents.</summary>
    public static int Length(int documents) => PlaceOf(FirstLength + documents);

    public static void Write(RecordWriter output, IReadOnlyCollection<int> lengths, IEnumerable<(int Count, int Place)> tables)
    {
        output.Append(StoredFormat.Version);
        output.Fixed(lengths.Count);
        output.Fixed(lengths.Sum());
        foreach (var (count, place) in tables)
        {
            output.Fixed(count);
            output.Fixed(place);
        }

        foreach (var length in lengths)
            output.Fixed(length);
    }
#endif

    public static int Documents(Bytes data) => NumberAt(data, 0);

    /// <summary>Returns the number of words of all documents.</summary>
    public static int WordsInAll(Bytes data) => NumberAt(data, 1);

    /// <summary>Returns the number of terms of a table and its position.</summary>
    public static (int Count, int Place) Table(Bytes data, int table) =>
        (NumberAt(data, FirstTable + (2 * table)), NumberAt(data, FirstTable + (2 * table) + 1));

    /// <summary>Returns the number of words of a document.</summary>
    public static int LengthOf(Bytes data, int document) => NumberAt(data, FirstLength + document);

    private static int NumberAt(Bytes data, int number) => new RecordReader(data, PlaceOf(number)).Fixed();

    private static int PlaceOf(int number) => StoredFormat.VersionLength + (number * Digits.FixedLength);
}
