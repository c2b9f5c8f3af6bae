using CorpusGen.Core.Model;
using CorpusGen.Core.Tests.Laws;
using CorpusGen.Core.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Runtime.Tests;

/// <summary>What Core has found in a text is what a program is given: the same words at the same place, whatever the text is.</summary>
public sealed class AnyTextComesThroughLaws
{
    [Law(600)]
    public static Property Every_passage_has_its_position_and_its_words() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var corpus = InMemoryCorpus.Of((new CorpusFile(made.Path), made.Text));
                var (read, given) = (corpus.Read[0].Document, corpus.Index.Documents[0]);
                Assert.Equal(Stored(read.Text), given.Text);
                Same(read, read.Blocks.Select(block => (TextRange?)block.Range), given.Blocks.Select(block => block.Passage));
                Same(
                    read,
                    read.Quotes.SelectMany(quote => quote.Pieces).Select(piece => (TextRange?)piece),
                    given.Quotes.SelectMany(quote => quote.Pieces)
                );
                Same(
                    read,
                    read.Quotes.SelectMany(quote => (TextRange?[])[quote.Cue, quote.Source]),
                    given.Quotes.SelectMany(quote => (Passage[])[quote.Cue, quote.Source])
                );
                Same(
                    read,
                    read.Figures.SelectMany(figure =>
                        (TextRange?[])[figure.Range, figure.Concept, figure.Source, figure.Period, figure.About, figure.Counted]
                    ),
                    given.Figures.SelectMany(figure =>
                        (Passage[])[figure.Passage, figure.Concept, figure.Source, figure.Period, figure.About, figure.Counted]
                    )
                );
                Same(read, read.Dates.Select(date => (TextRange?)date.Range), given.Dates.Select(date => date.Passage));
                Same(
                    read,
                    read.Pictures.SelectMany(picture => (TextRange?[])[picture.Caption, picture.Credit, picture.Alt]),
                    given.Pictures.SelectMany(picture => (Passage[])[picture.Caption, picture.Credit, picture.AltText])
                );
                Same(read, [read.Headline, read.Source], [given.Headline, given.Source]);
            }
        );

    [Law(600)]
    public static Property Names_values_and_speakers_are_those_that_were_found() =>
        Prop.ForAll(
            AnyDocument.Prose,
            made =>
            {
                var corpus = InMemoryCorpus.Of((new CorpusFile(made.Path), made.Text));
                var (read, given) = (corpus.Read[0], corpus.Index.Documents[0]);
                Assert.Equal(
                    read.Document.Quotes.Zip(
                        read.Names.Quotes,
                        (quote, name) => (name, (int)quote.Kind, Stored(quote.Speaker?.Name ?? ""))
                    ),
                    given.Quotes.Select(quote => (quote.Name, (int)quote.Kind, quote.Speaker.Name))
                );
                Assert.Equal(
                    read.Document.Figures.Zip(read.Names.Figures, (figure, name) => (name, figure.Low, figure.High, figure.Unit)),
                    given.Figures.Select(figure => (figure.Name, figure.Low, figure.High, figure.Unit.Name))
                );
                Assert.Equal(read.Document.Dates.Select(date => date.Edtf ?? ""), given.Dates.Select(date => date.Edtf ?? ""));
            }
        );

    // Only what is stored can be compared: a place of a text with half a pair in it is another in UTF-8, but its words are not.
    private static void Same(Core.Model.Document document, IEnumerable<TextRange?> found, IEnumerable<Passage> given)
    {
        var (ranges, passages) = (found.ToList(), given.ToList());
        Assert.Equal(ranges.Count, passages.Count);
        foreach (var (range, passage) in ranges.Zip(passages))
        {
            Assert.Equal(range is { IsEmpty: false } there ? Stored(document.WordsOf(there)) : "", passage.Text);
            if (range is { IsEmpty: false } at)
                Assert.Equal((at.Start, at.Length, document.Lines.LineAt(at.Start) + 1), (passage.Start, passage.Length, passage.Line));
        }
    }

    // UTF-8 has no halves of pairs.
    private static string Stored(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
