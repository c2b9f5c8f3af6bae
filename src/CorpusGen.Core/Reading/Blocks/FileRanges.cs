using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading.Blocks;

/// <summary>Converts the ranges of extracted records from the prose of a document to the file.</summary>
internal static class FileRanges
{
    public static Quote Map(ProseText prose, Quote quote) =>
        quote with
        {
            Pieces = quote.Pieces.Select(piece => prose.ToFileWithMarkup(piece)).ToEquatableArray(),
            Cue = prose.ToFile(quote.Cue),
            Source = prose.ToFile(quote.Source),
        };

    public static Figure Map(ProseText prose, Figure figure) =>
        figure with
        {
            Range = prose.ToFile(figure.Range),
            Concept = prose.ToFile(figure.Concept),
            Source = prose.ToFile(figure.Source),
            Period = prose.ToFile(figure.Period),
            About = prose.ToFile(figure.About),
            Counted = prose.ToFile(figure.Counted),
            Place = prose.ToFile(figure.Place),
        };

    public static DateMention Map(ProseText prose, DateMention date) => date with { Range = prose.ToFile(date.Range) };

    public static Doubt Map(ProseText prose, Doubt doubt) =>
        doubt with
        {
            Range = prose.ToFile(doubt.Range),
            Other = prose.ToFile(doubt.Other),
        };
}
