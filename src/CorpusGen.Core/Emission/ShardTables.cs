using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Records;
using CorpusGen.Core.Text;
using CorpusGen.Format;

namespace CorpusGen.Core.Emission;

/// <summary>Writes the documents of a shard: of each its text, its tables and its record. See src/Format for what is stored.</summary>
internal static class ShardTables
{
    /// <summary>Writes a shard.</summary>
    public static RecordWriter Write(EquatableArray<NamedDocument> documents)
    {
        var output = new RecordWriter();
        ShardHead.Write(output, documents, document => WriteDocument(output, document));
        return output;
    }

    // Returns the position of the record.
    private static int WriteDocument(RecordWriter output, NamedDocument named)
    {
        var document = named.Document;
        var ranges = new RangeWriter(document.Text);
        var textStart = output.Length;
        output.Append(document.Text);
        var textLength = output.Length - textStart;
        var sections = WriteSections(output, ranges, named);
        var marks = Part(output, document.Marks.Count > 0, () => InlineMarkRecord.Write(output, ranges, document.Marks));
        var metadata = Part(output, document.Metadata.Entries.Count > 0, () => MetadataRecord.Write(output, document.Metadata.Entries));
        var html = Part(
            output,
            document.Html is not null,
            () => HtmlRecord.Write(output, ranges, HtmlRanges.Of(document.Text, document.Html!))
        );
        var record = output.Length;
        DocumentRecord.Write(output, ranges, named, textStart, textLength, (marks, metadata, html), sections);
        return record;
    }

    // Returns the position of a part; 0 if the document does not have it.
    private static int Part(RecordWriter output, bool exists, Action write)
    {
        if (!exists)
            return 0;
        var place = output.Length;
        write();
        return place;
    }

    private static (int Count, int Table)[] WriteSections(RecordWriter output, RangeWriter ranges, NamedDocument named)
    {
        var document = named.Document;
        var names = named.Names;
        var speakers = document
            .Quotes.Select(quote => quote.Speaker)
            .OfType<Speaker>()
            .Distinct()
            .GroupBy(speaker => speaker.Name)
            .ToList();
        var numbers = speakers
            .Select((speaker, i) => (speaker.Key, Number: i + 1))
            .ToDictionary(speaker => speaker.Key, speaker => speaker.Number, StringComparer.Ordinal);

        return [.. Enumerable.Range(0, DocumentRecord.Sections).Select(section => Write((Section)section))];

        (int, int) Write(Section section) =>
            section switch
            {
                Section.Blocks => SectionTable.Write(output, document.Blocks, (block, _) => BlockRecord.Write(output, ranges, block)),
                Section.Paragraphs => SectionTable.Write(
                    output,
                    RunningText(document.Blocks),
                    (block, _) => ParagraphRecord.Write(output, block)
                ),
                Section.Quotes => SectionTable.Write(
                    output,
                    document.Quotes,
                    (quote, i) => QuoteRecord.Write(output, ranges, quote, names.Quotes[i], BlockOf(quote.Range), NumberOf(quote.Speaker))
                ),
                Section.Figures => SectionTable.Write(
                    output,
                    document.Figures,
                    (figure, i) => FigureRecord.Write(output, ranges, figure, names.Figures[i], BlockOf(figure.Range))
                ),
                Section.Pictures => SectionTable.Write(
                    output,
                    document.Pictures,
                    (picture, i) => PictureRecord.Write(output, ranges, picture, names.Pictures[i])
                ),
                Section.Dates => SectionTable.Write(output, document.Dates, (date, _) => DateRecord.Write(output, ranges, date)),
                Section.Speakers => SectionTable.Write(
                    output,
                    speakers,
                    (speaker, _) => SpeakerRecord.Write(output, speaker.Key, RoleOf(speaker))
                ),
                Section.Sections => SectionTable.Write(
                    output,
                    DocumentSection.Of(document.Blocks),
                    (part, i) => SectionRecord.Write(output, part, names.Sections[i])
                ),
                _ => throw new ArgumentOutOfRangeException(nameof(section), section, "No section of a document."),
            };

        int BlockOf(TextRange range) => document.BlockAt(range.Start);

        int NumberOf(Speaker? speaker) => speaker is null ? 0 : numbers[speaker.Name];
    }

    // The first role that the document gives.
    private static string? RoleOf(IEnumerable<Speaker> speaker) =>
        speaker.Select(known => known.Role).FirstOrDefault(role => role is not null);

    private static int[] RunningText(EquatableArray<Block> blocks) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph)];
}
