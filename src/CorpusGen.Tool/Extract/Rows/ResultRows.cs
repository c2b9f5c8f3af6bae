using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Extract.Rows;

/// <summary>The rows of a text.</summary>
internal sealed record ResultRows(
    DocumentRow Document,
    IReadOnlyList<QuotationRow> Quotations,
    IReadOnlyList<FigureRow> Figures,
    IReadOnlyList<DateRow> Dates
)
{
    /// <summary>Returns the rows of a document.</summary>
    public static ResultRows Of(string id, Document document)
    {
        // Ascending offsets need a single pass, so each table has its own.
        var points = new CodePointOffsets(document.Text);
        var quotations = new List<QuotationRow>();
        for (var i = 0; i < document.Quotes.Count; i++)
            quotations.AddRange(document.Quotes[i].Pieces.Select(piece => Quotation(id, document, i, piece, points)));
        var figures = document.Figures.Select(figure => FigureRow.Of(id, figure, document, points)).ToList();
        var dates = document
            .Dates.Select(date => new DateRow(
                id,
                points.At(date.Range.Start),
                points.At(date.Range.End),
                document.WordsOf(date.Range),
                date.Edtf
            ))
            .ToList();
        return new ResultRows(new DocumentRow(id, document.Quotes.Count, figures.Count, dates.Count), quotations, figures, dates);
    }

    private static QuotationRow Quotation(string id, Document document, int index, TextRange piece, CodePointOffsets points)
    {
        var quote = document.Quotes[index];
        return new QuotationRow(
            id,
            points.At(piece.Start),
            points.At(piece.End),
            document.WordsOf(piece),
            index,
            quote.Kind.ToString(),
            Words(quote.Source),
            quote.Speaker?.Name,
            quote.Speaker?.Role,
            quote.Attribution.ToString(),
            quote.LikelySpeaker?.Name,
            Words(quote.Cue)
        );

        string? Words(TextRange? range) => range is { } words ? words.Of(document.Text) : null;
    }
}
