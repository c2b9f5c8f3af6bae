using CorpusGen.Format;
#if FORMAT_WRITER
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Records;

#else
namespace CorpusGen.Storage;

#endif

/// <summary>
/// A document. First numbers of fixed size, so that each is found without reading those before it: the start and length of the text; the
/// positions of the marks, the metadata and the HTML, each 0 for none; for each <see cref="Section"/> the number of its records and the
/// position of its table. Then name, path, collection and key; then the ranges of headline, standfirst and source.
/// </summary>
internal static class DocumentRecord
{
    // The distances of the first numbers from the start of the record.
    public const int TextStart = 0;
    public const int TextLength = TextStart + Digits.FixedLength;
    public const int Marks = TextLength + Digits.FixedLength;
    public const int Metadata = Marks + Digits.FixedLength;
    public const int Html = Metadata + Digits.FixedLength;

    /// <summary>The number of sections.</summary>
    public const int Sections = (int)Section.Sections + 1;

    private const int FirstSection = Html + Digits.FixedLength;
    private const int SectionLength = 2 * Digits.FixedLength;
    private const int Strings = 4;

#if FORMAT_WRITER
    /// <summary>Writes a record.</summary>
    /// <param name="record">The output.</param>
    /// <param name="ranges">The ranges of the document's text.</param>
    /// <param name="named">The document.</param>
    /// <param name="textStart">The position of its text.</param>
    /// <param name="textLength">The length of its text in bytes.</param>
    /// <param name="parts">The positions of its marks, metadata and HTML.</param>
    /// <param name="sections">The number of records and the position of the table of each section.</param>
    public static void Write(
        RecordWriter record,
        RangeWriter ranges,
        NamedDocument named,
        int textStart,
        int textLength,
        (int Marks, int Metadata, int Html) parts,
        (int Count, int Table)[] sections
    )
    {
        var document = named.Document;
        record.Fixed(textStart);
        record.Fixed(textLength);
        record.Fixed(parts.Marks);
        record.Fixed(parts.Metadata);
        record.Fixed(parts.Html);
        foreach (var (count, table) in sections)
        {
            record.Fixed(count);
            record.Fixed(table);
        }

        record.Shared(named.Name);
        record.Shared(document.File.Path);
        record.Shared(named.Collection);
        record.Shared(document.Key);
        ranges.WriteNear(record, default, document.Headline);
        ranges.WriteNear(record, default, document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Standfirst)?.Range);
        ranges.WriteNear(record, default, document.Source);
    }
#endif

    /// <summary>
    /// Returns the distance from the start of the record to the number of records of a section; the position of its table follows.
    /// </summary>
    public static int CountOf(Section section) => FirstSection + ((int)section * SectionLength);

    public static string Name(Bytes data, int record) => String(data, record, 0);

    public static string Path(Bytes data, int record) => String(data, record, 1);

    public static string Collection(Bytes data, int record) => String(data, record, 2);

    public static string Key(Bytes data, int record) => String(data, record, 3);

    public static StoredRange Headline(Bytes data, int record) => Range(data, record, 0);

    public static StoredRange Standfirst(Bytes data, int record) => Range(data, record, 1);

    public static StoredRange Source(Bytes data, int record) => Range(data, record, 2);

    private static string String(Bytes data, int record, int index) => SkipStrings(data, record, index).Shared();

    private static StoredRange Range(Bytes data, int record, int index)
    {
        var reader = SkipStrings(data, record, Strings);
        for (var i = 0; i < index; i++)
            StoredRange.ReadNear(ref reader, default);
        return StoredRange.ReadNear(ref reader, default);
    }

    private static RecordReader SkipStrings(Bytes data, int record, int count)
    {
        var reader = new RecordReader(data, record + FirstSection + (Sections * SectionLength));
        for (var i = 0; i < count; i++)
            reader.SkipShared();
        return reader;
    }
}
