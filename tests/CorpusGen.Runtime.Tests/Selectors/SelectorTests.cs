using System.Text.Json;
using CorpusGen.Core.Model;
using CorpusGen.Core.Tests.Laws;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Runtime.Tests.Selectors;

public sealed class SelectorTests
{
    private const string Path = "corpus/quay.txt";

    [Law(300)]
    public static Property Every_passage_of_a_text_is_found_by_its_selector() =>
        Prop.ForAll(
            AnyDocument.All,
            made =>
            {
                var corpus = InMemoryCorpus.Of((new CorpusFile(made.Path), made.Text)).Index.View;
                foreach (var passage in PassagesOf(corpus.Documents[0]))
                {
                    var result = corpus.Resolve(passage.Selector);
                    Assert.True(result.Outcome == SelectorOutcome.Found, $"{result.Outcome}: {passage.Selector}");
                    Assert.Equal(Folded(passage.Text), Folded(result.Passage.Text));
                    Assert.InRange(result.Passage.Start, passage.Start, passage.Start + passage.Length);
                }
            }
        );

    [Theory]
    // What is short is no evidence: a word is added before it, then one after it.
    [InlineData("1,500 tonnes", "with ", "1,500 tonnes", "")]
    [InlineData("1,500", "with ", "1,500", " tonnes")]
    // The words are there twice, so what surrounds them is the evidence.
    [InlineData("5 boats", "On Monday ", "5 boats", " left, and on")]
    [InlineData("said Ada Birch", "", "said Ada Birch", "")]
    public void A_selector_has_the_fewest_words_that_are_needed(string words, string prefix, string exact, string suffix)
    {
        const string text = "On Monday 5 boats left, and on Tuesday 5 boats came with 1,500 tonnes. “We wait,” said Ada Birch.";
        var selector = Of(text, words).Selector;
        Assert.Equal((prefix, exact, suffix), (selector.Prefix, selector.Exact, selector.Suffix));
    }

    [Fact]
    public void The_position_is_in_code_points()
    {
        var selector = Of("🚢🚢 The ship has left the harbour.", "ship has left").Selector;
        Assert.Equal((7, 20), (selector.Start, selector.End));
    }

    [Theory]
    [InlineData("Then the ship has left the harbour, at last.", SelectorOutcome.Found)]
    [InlineData("Then the\nship  has\nleft the harbour.", SelectorOutcome.Found)]
    [InlineData("Then the ship had left the harbour.", SelectorOutcome.NotFound)]
    [InlineData("Then the ship has left. The ship has left.", SelectorOutcome.Ambiguous)]
    [InlineData("Then the steamship has left the harbour.", SelectorOutcome.NotFound)]
    [InlineData("", SelectorOutcome.NotFound)]
    public void A_passage_is_found_again_if_its_words_are_unchanged(string edited, SelectorOutcome outcome)
    {
        var selector = Of("The ship has left the harbour.", "ship has left").Selector;
        var result = CorpusOf(edited).Resolve(selector);
        Assert.Equal(outcome, result.Outcome);
        Assert.Equal(outcome == SelectorOutcome.Found ? "shiphasleft" : "", Folded(result.Passage.Text));
        Assert.Equal(
            outcome == SelectorOutcome.Ambiguous ? 2
                : outcome == SelectorOutcome.Found ? 1
                : 0,
            result.Candidates.Count
        );
    }

    [Fact]
    public void Marks_that_Markdown_adds_do_not_change_a_passage()
    {
        var before = InMemoryCorpus.Of((new CorpusFile("a.md"), "The ship has left the *harbour* of Norham.")).Index.View;
        var passage = before.Resolve(new PassageSelector("a.md", "left the harbour of")).Passage;
        Assert.Equal("left the *harbour* of", before.Documents[0].Text.Substring(passage.Start, passage.Length));
        var after = InMemoryCorpus.Of((new CorpusFile("a.md"), "# Ships\n\nThe ship has **left the** harbour of Norham.")).Index.View;
        Assert.Equal("left the harbour of", after.Resolve(passage.Selector).Passage.Text);
    }

    [Fact]
    public void A_document_that_is_not_in_the_corpus_is_said() =>
        Assert.Equal(
            SelectorOutcome.DocumentNotFound,
            CorpusOf("The ship has left.").Resolve(new PassageSelector("other.txt", "The ship has left")).Outcome
        );

    [Fact]
    public void A_place_of_another_program_may_be_cut_inside_a_word()
    {
        var corpus = CorpusOf("The ship has left the harbour, and the other ship has come back to the harbour of Norham.");
        var result = corpus.Resolve(new PassageSelector(Path, "come", "our, and the other ship has ", " back to the harb"));
        Assert.Equal(SelectorOutcome.Found, result.Outcome);
    }

    [Fact]
    public void Of_many_candidates_sixteen_are_given()
    {
        var result = CorpusOf(string.Concat(Enumerable.Repeat("The ship left. ", 100))).Resolve(new PassageSelector(Path, "ship left"));
        Assert.Equal((SelectorOutcome.Ambiguous, 16), (result.Outcome, result.Candidates.Count));
    }

    [Fact]
    public void Json_is_that_of_a_web_annotation_and_is_read_again()
    {
        var selector = new PassageSelector(Path, "a \"ship\" <b>\t🚢", "the ", "", 3, 9);
        using var json = JsonDocument.Parse(selector.ToJson());
        Assert.Equal("SpecificResource", json.RootElement.GetProperty("type").GetString());
        Assert.Equal(
            ["TextQuoteSelector", "TextPositionSelector"],
            json.RootElement.GetProperty("selector").EnumerateArray().Select(part => part.GetProperty("type").GetString())
        );
        Assert.Equal(selector, PassageSelector.Parse(selector.ToJson()));
        Assert.Equal(selector, JsonSerializer.Deserialize<PassageSelector>(JsonSerializer.Serialize(selector)));
        Assert.Equal(selector, PassageSelector.Parse($$"""{"@context":"x","type":"Annotation","target":{{selector.ToJson()}}}"""));
        Assert.Equal(new PassageSelector("", "ship"), PassageSelector.Parse("""{"type":"TextQuoteSelector","exact":"ship"}"""));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("""{"type":"TextPositionSelector","start":1,"end":2}""")]
    [InlineData("""{"type":"TextQuoteSelector","exact":7}""")]
    public void Json_without_words_is_rejected(string json) => Assert.ThrowsAny<JsonException>(() => PassageSelector.Parse(json));

    [Theory]
    [InlineData("left the harbour", "#:~:text=left%20the%20harbour")]
    [InlineData("well-known, old", "#:~:text=well%2Dknown%2C%20old")]
    [InlineData("ship", "#:~:text=The-,ship,-has")]
    public void A_text_fragment_is_escaped(string words, string fragment) =>
        Assert.Equal(fragment, Of("The ship has left the harbour, a well-known, old place & port.", words).GetTextFragment());

    [Fact]
    public void A_text_fragment_of_several_blocks_has_a_start_and_an_end()
    {
        var corpus = CorpusOf("The ship left.\n\nThe other ship stayed here.\n\nThe ship came.");
        var passage = corpus.Resolve(new PassageSelector(Path, "The other ship stayed here. The ship")).Passage;
        Assert.Equal("#:~:text=The%20other,The%20ship", passage.GetTextFragment());
        Assert.Equal("", default(Passage).GetTextFragment());
    }

    [Fact]
    public void The_selector_of_the_empty_passage_finds_nothing()
    {
        Assert.Equal(new PassageSelector("", ""), default(Passage).Selector);
        Assert.Equal(SelectorOutcome.NotFound, CorpusOf("Ships.").Resolve(new PassageSelector(Path, "")).Outcome);
    }

    [Theory]
    [InlineData("aaaa ", 200_000)]
    [InlineData("a", 1_000_000)]
    [InlineData("The ship left. ", 60_000)]
    public void Texts_that_repeat_themselves_cost_no_more(string part, int times)
    {
        var corpus = CorpusOf(string.Concat(Enumerable.Repeat(part, times)));
        var passage = corpus.Documents[0].Blocks[0].Passage;
        Assert.Equal(SelectorOutcome.Found, corpus.Resolve(passage.Selector).Outcome);
        var half = passage.Text[..(passage.Length / 2)].Trim();
        Assert.NotEqual(SelectorOutcome.DocumentNotFound, corpus.Resolve(new PassageSelector(Path, half)).Outcome);
        var word = corpus.Resolve(new PassageSelector(Path, part.Trim()));
        if (word.Outcome == SelectorOutcome.Ambiguous)
            Assert.Equal(word.Candidates[3], corpus.Resolve(word.Candidates[3].Selector).Passage);
    }

    private static IEnumerable<Passage> PassagesOf(Document document) =>
        document
            .Quotes.SelectMany(quote => quote.Pieces)
            .Concat(document.Figures.Select(figure => figure.Passage))
            .Concat(document.Dates.Select(date => date.Passage))
            .Concat(document.Blocks.Select(block => block.Passage))
            .Append(document.Headline)
            .Where(passage => !string.IsNullOrWhiteSpace(passage.Text));

    private static string Folded(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Passage Of(string text, string words)
    {
        var corpus = CorpusOf(text);
        return corpus.Resolve(new PassageSelector(Path, words)) is var result && result.Candidates.Count > 0
            ? result.Candidates[0]
            : throw new ArgumentException($"The text does not have “{words}”.", nameof(words));
    }

    private static CorpusView CorpusOf(string text) => InMemoryCorpus.Of((new CorpusFile(Path), text)).Index.View;
}
