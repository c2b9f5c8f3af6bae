using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Emission;

/// <summary>
/// Writes the documents of a shard as the run-time library reads them: the format's name, the number of documents, the place of each
/// one's record; then for each its text, its tables and its record.
/// </summary>
internal static class ShardTables
{
    /// <summary>The name and version of the format; the run-time library reads no other.</summary>
    public const string Format = "CG2";

    /// <summary>Writes a shard.</summary>
    public static string Write(EquatableArray<NamedDocument> documents)
    {
        var head = new BlobBuilder();
        head.Append(Format);
        head.Fixed(documents.Count);
        var headLength = head.Length + (documents.Count * BlobBuilder.FixedLength);
        var body = new BlobBuilder();
        foreach (var document in documents) head.Fixed(WriteDocument(body, headLength, document));
        head.Append(body);
        return head.ToString();
    }

    // Returns the place of the record.
    private static int WriteDocument(BlobBuilder body, int before, NamedDocument named)
    {
        var document = named.Document;
        var text = document.Text;
        var textAt = before + body.Length;
        body.Append(text);
        var textEnd = before + body.Length;
        var positions = new RangeWriter(text);
        var speakers = document.Quotes.Select(quote => quote.Speaker).OfType<Speaker>().Distinct().GroupBy(speaker => speaker.Name).ToList();

        var sections = new[]
        {
            Section(document.Blocks, (record, block, _) => WriteBlock(record, positions, block)),
            Section(RunningText(document.Blocks), (record, index, _) => record.Number(index)),
            Section(document.Quotes, (record, quote, i) => WriteQuote(record, positions, quote, named.Names.Quotes[i], BlockOf(document, quote.Range), speakers.FindIndex(speaker => speaker.Key == quote.Speaker?.Name) + 1)),
            Section(document.Figures, (record, figure, i) => WriteFigure(record, positions, figure, named.Names.Figures[i], BlockOf(document, figure.Range))),
            Section(document.Pictures, (record, picture, i) => WritePicture(record, positions, picture, named.Names.Pictures[i])),
            Section(document.Dates, (record, date, _) => WriteDate(record, positions, date)),
            Section(speakers, (record, speaker, _) => WriteSpeaker(record, speaker)),
            Section(DocumentSection.Of(document.Blocks), (record, section, i) => WriteSection(record, section, named.Names.Sections[i])),
        };
        var places = new int[sections.Length];
        for (var i = 0; i < sections.Length; i++)
        {
            places[i] = before + body.Length;
            body.Append(sections[i].Table);
        }

        var marksAt = document.Marks.Count == 0 ? 0 : before + body.Length;
        if (marksAt > 0) WriteMarks(body, positions.Positions, document.Marks);
        var metadataAt = document.Metadata.Entries.Count == 0 ? 0 : before + body.Length;
        if (metadataAt > 0) MetadataTable.Write(body, document.Metadata.Entries);
        var htmlAt = document.Html is null ? 0 : before + body.Length;
        if (htmlAt > 0) HtmlTable.Write(body, positions.Positions, text, document.Html!);

        var recordAt = before + body.Length;
        body.String(named.Name);
        body.String(document.File.Path);
        body.String(named.Collection);
        body.String(document.Key);
        body.Number(textAt);
        body.Number(textEnd - textAt);
        body.Number(marksAt);
        body.Number(metadataAt);
        body.Number(htmlAt);
        positions.WriteNear(body, default, document.Headline);
        positions.WriteNear(body, default, document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Standfirst)?.Range);
        positions.WriteNear(body, default, document.Source);
        for (var i = 0; i < sections.Length; i++)
        {
            body.Number(sections[i].Count);
            body.Number(places[i]);
        }

        return recordAt;
    }

    private static void WriteBlock(BlobBuilder record, RangeWriter positions, Block block)
    {
        record.Number((int)block.Kind);
        positions.Write(record, block.Range);
        record.Number(block.Level);
    }

    private static void WriteSection(BlobBuilder record, DocumentSection section, string name)
    {
        record.String(name);
        record.Number(section.Heading);
        record.Number(section.End);
    }

    private static void WriteMarks(BlobBuilder body, TextPositions positions, EquatableArray<InlineMark> marks)
    {
        body.Number(marks.Count);
        var end = 0;
        foreach (var mark in marks)
        {
            var start = positions.BytesBefore(mark.Range.Start);
            body.Number(start - end);
            end = positions.BytesBefore(mark.Range.End);
            body.Number(end - start);
            body.String(mark.Instead);
        }
    }

    private static void WriteQuote(BlobBuilder record, RangeWriter positions, Quote quote, string name, int block, int speaker)
    {
        record.String(name);
        record.Number((int)quote.Kind);
        record.Number(block);
        positions.Write(record, quote.Range);
        record.Number(quote.Pieces.Count);
        if (quote.Pieces.Count > 1)
            foreach (var piece in quote.Pieces) positions.WriteNear(record, quote.Range, piece);
        positions.WriteNear(record, quote.Range, quote.Cue);
        positions.WriteNear(record, quote.Range, quote.Source);
        record.Number(speaker);
    }

    private static void WriteFigure(BlobBuilder record, RangeWriter positions, Figure figure, string name, int block)
    {
        record.String(name);
        record.Number(block);
        positions.Write(record, figure.Range);
        record.Number((int)figure.Modifier);
        record.Number((int)figure.Change);
        positions.WriteNear(record, figure.Range, figure.Concept);
        positions.WriteNear(record, figure.Range, figure.Source);
        positions.WriteNear(record, figure.Range, figure.Period);
        positions.WriteNear(record, figure.Range, figure.About);
        positions.WriteNear(record, figure.Range, figure.Counted);
        record.String(Decimal(figure.Low));
        record.String(figure.High == figure.Low ? "" : Decimal(figure.High));
        record.String(figure.Unit);
        record.String(Decimal(figure.Ratio?.Part));
        record.String(Decimal(figure.Ratio?.Whole));
    }

    private static void WritePicture(BlobBuilder record, RangeWriter positions, Picture picture, string name)
    {
        record.String(name);
        positions.Write(record, picture.Caption);
        positions.WriteNear(record, picture.Caption, picture.Credit);
        positions.WriteNear(record, picture.Caption, picture.Alt);
        record.String(picture.Target);
    }

    private static void WriteDate(BlobBuilder record, RangeWriter positions, DateMention date)
    {
        positions.Write(record, date.Range);
        record.String(date.Edtf ?? "");
    }

    private static void WriteSpeaker(BlobBuilder record, IEnumerable<Speaker> speaker)
    {
        record.String(speaker.First().Name);
        record.String(speaker.Select(known => known.Role).FirstOrDefault(role => role is not null) ?? "");
    }

    // How many records, and the table of their places followed by the records; places count from the table's start.
    private static (int Count, BlobBuilder Table) Section<T>(IReadOnlyCollection<T> things, Action<BlobBuilder, T, int> write)
    {
        var table = new BlobBuilder();
        var records = new BlobBuilder();
        var i = 0;
        foreach (var thing in things)
        {
            table.Fixed((things.Count * BlobBuilder.FixedLength) + records.Length);
            write(records, thing, i++);
        }

        table.Append(records);
        return (things.Count, table);
    }

    private static int[] RunningText(EquatableArray<Block> blocks) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph)];

    // Blocks stand in order: the last one that does not begin behind the range holds it.
    private static int BlockOf(Document document, TextRange range)
    {
        var low = 0;
        var high = document.Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (document.Blocks[middle].Range.Start <= range.Start) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    private static string Decimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
