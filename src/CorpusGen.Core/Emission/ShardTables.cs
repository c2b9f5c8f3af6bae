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
    public const string Format = "CG3";

    /// <summary>Writes a shard.</summary>
    public static BlobBuilder Write(EquatableArray<NamedDocument> documents)
    {
        var blob = new BlobBuilder();
        blob.Append(Format);
        blob.Fixed(documents.Count);
        var places = blob.Reserve(documents.Count);
        for (var i = 0; i < documents.Count; i++)
            blob.Fill(places + (i * BlobBuilder.FixedLength), WriteDocument(blob, documents[i]));
        return blob;
    }

    // Returns the place of the record.
    private static int WriteDocument(BlobBuilder blob, NamedDocument named)
    {
        var document = named.Document;
        var names = named.Names;
        var text = document.Text;
        var textAt = blob.Length;
        blob.Append(text);
        var textEnd = blob.Length;
        var positions = new RangeWriter(text);
        var speakers = document
            .Quotes.Select(quote => quote.Speaker)
            .OfType<Speaker>()
            .Distinct()
            .GroupBy(speaker => speaker.Name)
            .ToList();
        var numbers = speakers
            .Select((speaker, i) => (speaker.Key, Number: i + 1))
            .ToDictionary(speaker => speaker.Key, speaker => speaker.Number, StringComparer.Ordinal);

        var sections = new (int Count, int Place)[]
        {
            Section(blob, document.Blocks, (block, _) => WriteBlock(blob, positions, block)),
            Section(blob, RunningText(document.Blocks), (index, _) => blob.Number(index)),
            Section(
                blob,
                document.Quotes,
                (quote, i) =>
                    WriteQuote(
                        blob,
                        positions,
                        quote,
                        names.Quotes[i],
                        document.BlockAt(quote.Range.Start),
                        quote.Speaker is { } speaker ? numbers[speaker.Name] : 0
                    )
            ),
            Section(
                blob,
                document.Figures,
                (figure, i) => WriteFigure(blob, positions, figure, names.Figures[i], document.BlockAt(figure.Range.Start))
            ),
            Section(blob, document.Pictures, (picture, i) => WritePicture(blob, positions, picture, names.Pictures[i])),
            Section(blob, document.Dates, (date, _) => WriteDate(blob, positions, date)),
            Section(blob, speakers, (speaker, _) => WriteSpeaker(blob, speaker)),
            Section(blob, DocumentSection.Of(document.Blocks), (section, i) => WriteSection(blob, section, names.Sections[i])),
        };
        var marksAt = document.Marks.Count == 0 ? 0 : blob.Length;
        if (marksAt > 0)
            WriteMarks(blob, positions.Positions, document.Marks);
        var metadataAt = document.Metadata.Entries.Count == 0 ? 0 : blob.Length;
        if (metadataAt > 0)
            MetadataTable.Write(blob, document.Metadata.Entries);
        var htmlAt = document.Html is null ? 0 : blob.Length;
        if (htmlAt > 0)
            HtmlTable.Write(blob, positions.Positions, text, document.Html!);

        var recordAt = blob.Length;
        foreach (var number in (int[])[textAt, textEnd - textAt, marksAt, metadataAt, htmlAt])
            blob.Fixed(number);
        foreach (var (count, place) in sections)
        {
            blob.Fixed(count);
            blob.Fixed(place);
        }

        foreach (var words in (string[])[named.Name, document.File.Path, named.Collection, document.Key])
            blob.Shared(words);
        positions.WriteNear(blob, default, document.Headline);
        positions.WriteNear(blob, default, document.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Standfirst)?.Range);
        positions.WriteNear(blob, default, document.Source);
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
        record.Shared(name);
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
        record.Shared(name);
        record.Number((int)quote.Kind);
        record.Number(block);
        positions.Write(record, quote.Range);
        record.Number(quote.Pieces.Count);
        if (quote.Pieces.Count > 1)
        {
            foreach (var piece in quote.Pieces)
                positions.WriteNear(record, quote.Range, piece);
        }

        positions.WriteNear(record, quote.Range, quote.Cue);
        positions.WriteNear(record, quote.Range, quote.Source);
        record.Number(speaker);
    }

    private static void WriteFigure(BlobBuilder record, RangeWriter positions, Figure figure, string name, int block)
    {
        record.Shared(name);
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
        record.Shared(figure.Unit);
        record.String(Decimal(figure.Ratio?.Part));
        record.String(Decimal(figure.Ratio?.Whole));
    }

    private static void WritePicture(BlobBuilder record, RangeWriter positions, Picture picture, string name)
    {
        record.Shared(name);
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
        record.Shared(speaker.First().Name);
        record.Shared(speaker.Select(known => known.Role).FirstOrDefault(role => role is not null) ?? "");
    }

    // How many records, and where the table of their places begins, which stands behind them: how many digits a place has, and the distances back.
    private static (int Count, int Place) Section<T>(BlobBuilder blob, IReadOnlyCollection<T> things, Action<T, int> write)
    {
        if (things.Count == 0)
            return default;
        var places = new List<int>(things.Count);
        foreach (var thing in things)
        {
            places.Add(blob.Length);
            write(thing, places.Count - 1);
        }

        var table = blob.Length;
        var digits = BlobBuilder.DigitsOf(table - places[0]);
        blob.Fixed(digits, 1);
        foreach (var place in places)
            blob.Fixed(table - place, digits);
        return (things.Count, table);
    }

    private static int[] RunningText(EquatableArray<Block> blocks) =>
        [.. Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind == BlockKind.Paragraph)];

    private static string Decimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
