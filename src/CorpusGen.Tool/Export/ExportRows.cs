using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Tool.Export;

/// <summary>Creates the rows of a document.</summary>
internal static class ExportRows
{
    /// <summary>Returns its quotations, then its figures, then its dates.</summary>
    public static IEnumerable<ExportRow> Of(ReadDocument read, MapEntry entry)
    {
        var document = read.Document;
        var title = ExportedCorpus.TitleOf(read);
        for (var i = 0; i < document.Quotes.Count; i++)
            yield return OfQuote(document.Quotes[i], read.Names.Quotes[i]);
        for (var i = 0; i < document.Figures.Count; i++)
            yield return OfFigure(document.Figures[i], read.Names.Figures[i]);
        foreach (var date in document.Dates)
        {
            yield return Row("date", null, date.Range, document.WordsOf(date.Range)) with
            {
                Edtf = date.Edtf,
            };
        }

        ExportRow Row(string kind, string? member, TextRange range, string words) =>
            new()
            {
                Document = entry.Path,
                Title = title,
                Collection = entry.Collection,
                Kind = kind,
                Member = member,
                Line = document.Lines.LineAt(range.Start) + 1,
                Range = range,
                Words = words,
            };

        ExportRow OfQuote(Quote quote, string member) =>
            Row("quote", member, quote.Range, string.Join(" … ", quote.Pieces.Select(document.WordsOf))) with
            {
                QuoteKind = NameOf(quote.Kind),
                Speaker = quote.Speaker?.Name,
                Role = quote.Speaker?.Role,
                LikelySpeaker = quote.LikelySpeaker?.Name,
                Source = WordsOf(quote.Source),
                Cue = WordsOf(quote.Cue),
                Attribution = NameOf(quote.Attribution),
            };

        ExportRow OfFigure(Figure figure, string member) =>
            Row("figure", member, figure.Range, document.WordsOf(figure.Range)) with
            {
                FigureKind = NameOf(figure.Kind),
                Value = figure.Value,
                Low = figure.Low,
                High = figure.High,
                Unit = figure.Unit.Length > 0 ? figure.Unit : null,
                UnitCode = figure.UnitCode,
                Modifier = NameOf(figure.Modifier),
                Change = NameOf(figure.Change),
                Concept = WordsOf(figure.Concept),
                About = WordsOf(figure.About),
                Period = WordsOf(figure.Period),
                Place = WordsOf(figure.Place),
                Source = WordsOf(figure.Source),
            };

        string? WordsOf(TextRange? range) => range is { } words ? document.WordsOf(words) : null;
    }

    // "MoreThan" is "more-than".
    private static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, i) => (char.IsUpper(letter) && i > 0 ? "-" : "") + char.ToLowerInvariant(letter)));
}
