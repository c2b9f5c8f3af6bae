using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Naming;

/// <summary>The names of quotations, figures and pictures, on documents that are put together by hand.</summary>
public sealed class MemberNameTests
{
    [Fact]
    public void A_quotation_is_called_by_its_first_seven_words() =>
        Assert.Equal(["TheFactTheMeetingWasInMoscow"], Quotes("The fact the meeting was in Moscow gives them prestige"));

    [Fact]
    public void Figures_of_the_same_value_differ_by_the_words_around_them()
    {
        var document = CorpusCompiler
            .Read(new CorpusFile("corpus/a.txt"), "Head of it\n\nIt rose to 5 there. It fell from 5 here.")
            .Document;
        Assert.Equal(["ItRoseTo5There", "ItFellFrom5Here"], DocumentNames.Of(document).Figures);
    }

    [Fact]
    public void Quotations_that_begin_alike_take_more_words() =>
        Assert.Equal(
            ["OneTwoThreeFourFiveSixSevenEight", "OneTwoThreeFourFiveSixSevenNine"],
            Quotes("one two three four five six seven eight", "one two three four five six seven nine")
        );

    [Fact]
    public void One_that_is_the_other_and_goes_on_keeps_its_short_name_of_all_its_words() =>
        Assert.Equal(
            ["OneTwoThreeFourFiveSixSeven", "OneTwoThreeFourFiveSixSevenEight"],
            Quotes("one two three four five six seven", "one two three four five six seven eight")
        );

    [Fact]
    public void Quotations_of_the_same_words_differ_by_the_source_in_their_own_paragraph()
    {
        var document = CorpusCompiler
            .Read(new CorpusFile("corpus/a.txt"), "Head of it\n\n“Never again,” said Ada Birch.\n\n“Never again,” said Bo Ash.")
            .Document;
        Assert.Equal(["NeverAgainAdaBirch", "NeverAgainBoAsh"], DocumentNames.Of(document).Quotes);
        // One that speaks on from the paragraph before is named by its words alone.
        var elsewhere = document with
        {
            Quotes = document.Quotes.Select(quote => quote with { Source = document.Quotes[0].Source }).ToEquatableArray(),
        };
        Assert.Equal("NeverAgainAdaBirch", DocumentNames.Of(elsewhere).Quotes[0]);
        Assert.DoesNotContain("AdaBirch", DocumentNames.Of(elsewhere).Quotes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_is_called_by_its_heading() =>
        Assert.Equal(
            ["TheBoats", "OneTwoThreeFourFiveSixSevenEight", "OneTwoThreeFourFiveSixSevenNine"],
            DocumentNames
                .Of(
                    CorpusCompiler
                        .Read(
                            new CorpusFile("corpus/a.md"),
                            "# Head\n\n## The boats\n\na\n\n## One two three four five six seven eight\n\nb\n\n## One two three four "
                                + "five six seven nine\n\nc\n"
                        )
                        .Document
                )
                .Sections
        );

    [Fact]
    public void The_same_words_have_one_name() =>
        Assert.Equal(["NeverAgain", "NeverAgain"], Quotes("never again", "Never again".ToLowerInvariant()));

    [Fact]
    public void Words_that_differ_only_in_signs_differ_by_a_hash()
    {
        var names = Quotes("never, again", "never again!");
        Assert.All(names, name => Assert.Matches("^NeverAgain_[a-z0-9]{7}$", name));
        Assert.Equal(2, names.Distinct().Count());
    }

    [Fact]
    public void A_quotation_without_words_has_a_name_all_the_same() => Assert.Equal(["Quote"], Quotes("…"));

    [Fact]
    public void A_figure_is_named_by_what_is_counted_without_silent_words() =>
        Assert.Equal(["CiviliansKilled"], Figures(("civilians have been killed", 1_300m)));

    [Fact]
    public void Figures_of_one_concept_take_their_values() =>
        Assert.Equal(["Boats1200", "Boats3Point5"], Figures(("the boats", 1_200m), ("boats", 3.50m)));

    [Fact]
    public void Figures_with_the_same_concept_and_value_are_named_by_their_other_properties()
    {
        var text = "boats 7 north south";
        Figure[] figures =
        [
            new(new TextRange(6, 1), 7, 7, Concept: new TextRange(0, 5), Modifier: Modifier.About),
            new(new TextRange(6, 1), 7, 7, Concept: new TextRange(0, 5), About: new TextRange(8, 5)),
            new(new TextRange(6, 1), 7, 7, Concept: new TextRange(0, 5), Period: new TextRange(14, 5)),
            new(new TextRange(6, 1), 7, 7, Concept: new TextRange(0, 5)),
        ];
        var names = DocumentNames.Of(Empty(text) with { Figures = new EquatableArray<Figure>(figures) }).Figures;
        Assert.Equal(["Boats7About", "Boats7North", "Boats7South", "Boats7"], names);
    }

    [Fact]
    public void A_figure_without_a_concept_is_called_by_its_value() => Assert.Equal(["Figure12"], Figures(("", 12m)));

    [Fact]
    public void Equal_captions_differ_by_their_credits() =>
        Assert.Equal(["BoatsWaitInTheHarbour", "BoatsWaitInTheHarbourAP"], Pictures("Boats wait in the harbour AP"));

    private static string[] Quotes(params string[] words)
    {
        var text = string.Join("\n", words);
        var ranges = words.Select((word, i) => new TextRange(words.Take(i).Sum(before => before.Length + 1), word.Length));
        var quotes = ranges.Select(range => new Quote(new EquatableArray<TextRange>([range]), QuoteKind.Direct)).ToEquatableArray();
        return [.. DocumentNames.Of(Empty(text) with { Quotes = quotes }).Quotes];
    }

    private static string[] Figures(params (string Concept, decimal Value)[] figures)
    {
        var text = string.Concat(figures.Select(figure => figure.Concept));
        var start = 0;
        var list = new List<Figure>();
        foreach (var (concept, value) in figures)
        {
            list.Add(
                new Figure(
                    new TextRange(start, concept.Length),
                    value,
                    value,
                    Concept: concept.Length == 0 ? null : new TextRange(start, concept.Length)
                )
            );
            start += concept.Length;
        }

        return [.. DocumentNames.Of(Empty(text) with { Figures = list.ToEquatableArray() }).Figures];
    }

    // The caption twice: without the last word, and with it as the credit.
    private static string[] Pictures(string text)
    {
        var credit = text.LastIndexOf(' ') + 1;
        var caption = new TextRange(0, credit - 1);
        Picture[] pictures = [new(caption, null), new(caption, TextRange.Between(credit, text.Length))];
        return [.. DocumentNames.Of(Empty(text) with { Pictures = new EquatableArray<Picture>(pictures) }).Pictures];
    }

    private static Document Empty(string text) =>
        new(new CorpusFile("corpus/a.txt"), text, default, default, default, default, default, null, default);
}
