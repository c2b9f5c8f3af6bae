using System.Runtime.CompilerServices;
using CorpusGen.Format;

#if FORMAT_WRITER
namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// The positions of the records of a section. The table follows its records: a digit with the number of digits of a position, then for each
/// record its distance back from the table. The document's record has, for each section, the number of records and the position of the
/// table.
/// </summary>
internal static class SectionTable
{
#if FORMAT_WRITER
    /// <summary>Writes the records of a section and their table.</summary>
    /// <returns>The number of records and the position of the table; zeros if there are no records.</returns>
    public static (int Count, int Table) Write<T>(RecordWriter output, IReadOnlyCollection<T> items, Action<T, int> write)
    {
        if (items.Count == 0)
            return default;
        var places = new List<int>(items.Count);
        foreach (var item in items)
        {
            places.Add(output.Length);
            write(item, places.Count - 1);
        }

        var table = output.Length;
        var digits = RecordWriter.DigitsOf(table - places[0]);
        output.Fixed(digits, 1);
        foreach (var place in places)
            output.Fixed(table - place, digits);
        return (items.Count, table);
    }
#endif

    /// <summary>Returns a reader at the start of a record.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static RecordReader Record(Bytes data, int table, int index)
    {
        var digits = new RecordReader(data, table).Fixed(1);
        var place = new RecordReader(data, table + 1 + (index * digits));
        return new RecordReader(data, table - place.Fixed(digits));
    }
}
