namespace CorpusGen.Format.Search;

/// <summary>
/// Terms in the order of their bytes, in groups: the position of the list of the first term; then for each term the number of bytes it
/// shares with the previous one, the length of the rest, the rest, the number of documents that have it, the length of its list. The lists
/// follow each other in the same order. A table of the positions of the groups, as numbers of fixed size, follows the terms.
/// </summary>
internal static class TermGroup
{
    /// <summary>The number of terms of a group.</summary>
    public const int Size = 16;

#if FORMAT_WRITER
    public static void WriteFirstList(RecordWriter output, int place) => output.Number(place);

    public static void Write(RecordWriter output, int shared, ReadOnlySpan<byte> rest, int documents, int listLength)
    {
        output.Number(shared);
        output.Number(rest.Length);
        output.Bytes(rest);
        output.Number(documents);
        output.Number(listLength);
    }

    public static void WriteTable(RecordWriter output, IEnumerable<int> places)
    {
        foreach (var place in places)
            output.Fixed(place);
    }
#endif

    /// <summary>Returns a reader at the start of a group.</summary>
    public static RecordReader At(Bytes data, int table, int group) =>
        new(data, new RecordReader(data, table + (group * Digits.FixedLength)).Fixed());

    public static int FirstList(ref RecordReader reader) => reader.Number();

    /// <summary>Reads a term over the previous one.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="term">The term.</param>
    /// <param name="documents">The number of documents that have it.</param>
    /// <param name="listLength">The length of its list.</param>
    /// <returns>The length of the term.</returns>
    public static int Term(ref RecordReader reader, byte[] term, out int documents, out int listLength)
    {
        var length = reader.Number();
        for (var left = reader.Number(); left > 0; left--)
            term[length++] = reader.Byte();
        documents = reader.Number();
        listLength = reader.Number();
        return length;
    }

    /// <summary>Compares the first term of a group with another: negative if it comes first.</summary>
    public static int CompareFirst(RecordReader reader, byte[] term)
    {
        FirstList(ref reader);
        reader.Number();
        var length = reader.Number();
        for (var i = 0; i < length && i < term.Length; i++)
        {
            var difference = reader.Byte() - term[i];
            if (difference != 0)
                return difference;
        }

        return length - term.Length;
    }
}
