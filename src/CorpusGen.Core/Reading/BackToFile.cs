using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Reading;

/// <summary>Turns what was found in a view of a text into what stands in the file: every range of every record.</summary>
internal static class BackToFile
{
    public static Quote Of(ReadableView view, Quote quote) =>
        quote with
        {
            Pieces = quote.Pieces.Select(view.Back).ToEquatableArray(),
            Cue = view.Back(quote.Cue),
            Source = view.Back(quote.Source),
        };

    public static Figure Of(ReadableView view, Figure figure) =>
        figure with
        {
            Range = view.Back(figure.Range),
            Concept = view.Back(figure.Concept),
            Source = view.Back(figure.Source),
            Period = view.Back(figure.Period),
            About = view.Back(figure.About),
            Counted = view.Back(figure.Counted),
        };

    public static DateMention Of(ReadableView view, DateMention date) => date with { Range = view.Back(date.Range) };

    public static Doubt Of(ReadableView view, Doubt doubt) => doubt with { Range = view.Back(doubt.Range), Other = view.Back(doubt.Other) };
}
