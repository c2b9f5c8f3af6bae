using System.Collections;
using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>Each result is in the text, at the position that it has.</summary>
[Trait("Category", "Slow")]
public sealed class PassageLaws
{
    // Found by reflection, so that a range which a record gains later is held to the law too.
    [Law(1500)]
    public static Property Every_range_is_in_its_document() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var document = made.Read();
                foreach (var (name, range) in RangesOf(document, ""))
                {
                    Assert.True(
                        range.Start >= 0 && range.Length >= 0 && range.End <= document.Text.Length,
                        $"{name} is {range} of {document.Text.Length}"
                    );
                }
            }
        );

    [Law(1000)]
    public static Property What_is_found_is_not_empty_and_begins_in_a_block() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var document = made.Read();
                foreach (var (name, range) in FoundIn(document))
                {
                    Assert.False(range.IsEmpty, $"{name} {range} is empty");
                    Assert.True(document.Blocks.Any(block => block.Range.Contains(range.Start)), $"{name} {range} begins in no block");
                }
            }
        );

    [Law(1000)]
    public static Property Each_figure_date_and_piece_of_a_quotation_is_in_one_block() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var document = made.Read();
                var whole = document
                    .Quotes.SelectMany(quote => quote.Pieces)
                    .Concat(document.Figures.Select(figure => figure.Range))
                    .Concat(document.Dates.Select(date => date.Range));
                Assert.All(whole, range => Assert.Single(document.Blocks, block => block.Range.Contains(range)));
            }
        );

    [Law(1000)]
    public static Property In_plain_text_words_are_unchanged() =>
        Prop.ForAll(
            AnyText.Texts,
            made =>
            {
                var document = new AnyDocument(made, "corpus/any.txt").Read();
                foreach (var (_, range) in FoundIn(document))
                    Assert.Equal(document.Text.Substring(range.Start, range.Length), document.WordsOf(range));
            }
        );

    [Law(1000)]
    public static Property A_quotation_of_plain_text_does_not_contain_its_marks() =>
        Prop.ForAll(
            AnyText.Articles,
            made =>
            {
                var document = new AnyDocument(made, "corpus/any.txt").Read();
                foreach (var piece in document.Quotes.SelectMany(quote => quote.Pieces))
                {
                    Assert.True(piece.Start > 0 && document.Text[piece.Start - 1] is '“' or '"' or '‘', $"{piece} is opened by nothing");
                    Assert.DoesNotContain(document.Text[piece.Start], "“”\" ");
                    Assert.DoesNotContain(document.Text[piece.End - 1], "“” ");
                }
            }
        );

    private static IEnumerable<(string, TextRange)> FoundIn(Document document)
    {
        foreach (var quote in document.Quotes)
        {
            foreach (var piece in quote.Pieces)
                yield return ("piece", piece);
            if (quote.Cue is { } cue)
                yield return ("cue", cue);
            if (quote.Source is { } source)
                yield return ("source", source);
        }

        foreach (var figure in document.Figures)
        {
            yield return ("figure", figure.Range);
            foreach (var around in (TextRange?[])[figure.Concept, figure.Source, figure.Period, figure.About, figure.Counted])
            {
                if (around is { } range)
                    yield return ("figure's", range);
            }
        }

        foreach (var date in document.Dates)
            yield return ("date", date.Range);
        foreach (var picture in document.Pictures)
        {
            if (picture.Credit is { } credit)
                yield return ("credit", credit);
        }
    }

    private static IEnumerable<(string Name, TextRange Range)> RangesOf(object? value, string name) =>
        value switch
        {
            null or string or LineMap => [],
            TextRange range => [(name, range)],
            IEnumerable items => items.Cast<object?>().SelectMany(item => RangesOf(item, name)),
            _ when value.GetType().Namespace == typeof(Document).Namespace && !value.GetType().IsEnum => value
                .GetType()
                .GetProperties()
                .Where(property => property.GetIndexParameters().Length == 0 && property.GetMethod is { IsStatic: false })
                .SelectMany(property => RangesOf(property.GetValue(value), name + "." + property.Name)),
            _ => [],
        };
}
