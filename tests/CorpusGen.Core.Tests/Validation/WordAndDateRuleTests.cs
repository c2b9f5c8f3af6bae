namespace CorpusGen.Core.Tests.Validation;

/// <summary>The rules of doubled words, headings, weekdays, shares and sums.</summary>
public sealed class WordAndDateRuleTests
{
    [Theory]
    [InlineData("He saw the the boat.", "He saw ⟦the the⟧ boat. → He saw the boat.")]
    [InlineData("The the boat left.", "⟦The the⟧ boat left. → The boat left.")]
    [InlineData(
        "He saw the\nthe boat of the long and narrow kind that people build.",
        "He saw ⟦the\nthe⟧ boat of the long and narrow kind that people build. → He saw the boat of the long and narrow kind that people build."
    )]
    [InlineData("He left the harbour harbour.", "He left the ⟦harbour harbour⟧.")]
    [InlineData("He had had enough of it.", "He had had enough of it.")]
    [InlineData("He said that that boat was his.", "He said that that boat was his.")]
    [InlineData("They went to Bora Bora.", "They went to Bora Bora.")]
    [InlineData("It was a long long way.", "It was a long long way.")]
    [InlineData("Down by the river, by the the-boat.", "Down by the river, by the the-boat.")]
    [InlineData("Use AND and OR.", "Use AND and OR.")]
    [InlineData("The sea, sea and sand.", "The sea, sea and sand.")]
    [InlineData("Row row\nrow the\nthe boat", "Row row\nrow the\nthe boat")]
    [InlineData("He cried boat boat boat.", "He cried boat boat boat.")]
    public void A_word_is_doubled(string text, string shown) =>
        Assert.Equal("Head of it\n\n" + shown.Replace("→ ", "→ Head of it\n\n"), Judged.Show("CORPUS114", "Head of it\n\n" + text));

    [Theory]
    [InlineData("He saw *the* the boat.")]
    [InlineData("He saw `the` the boat.")]
    [InlineData("He saw `the the` boat.")]
    [InlineData("`the the` is code.")]
    [InlineData("He saw <code>the the</code> boat.")]
    [InlineData("    the the boat")]
    [InlineData("Ada Birch: the the boat.\n\nKyle Orton: No.\n\nAda Birch: Yes.\n\nKyle Orton: No.")]
    public void A_word_is_not_doubled_across_emphasis_in_code_and_in_speech(string text) =>
        Assert.Equal(text, Judged.Show("CORPUS114", text, "corpus/a.md"));

    [Theory]
    [InlineData("He saw the\r\nthe boat.", "He saw ⟦the\r\nthe⟧ boat. → He saw the boat.")]
    [InlineData("A `b` of of `c` it.", "A `b` ⟦of of⟧ `c` it. → A `b` of `c` it.")]
    public void A_word_is_doubled_in_Markdown(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS114", text, "corpus/a.md"));

    [Theory]
    [InlineData("# A\n\n### B\n\n## C\n\n#### D\n\n# E\n\n### F", "# A\n\n### ⟦B⟧\n\n## C\n\n#### ⟦D⟧\n\n# E\n\n### F")]
    [InlineData("### A\n\n#### B\n\n# C\n\n## D", "### A\n\n#### B\n\n# C\n\n## D")]
    public void A_heading_skips_a_level(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS115", text, "corpus/a.md"));

    [Theory]
    [InlineData("It closes on Monday, 4 March 2025.", "It closes on ⟦Monday, 4 March 2025⟧.")]
    [InlineData("It closes on Monday, March 4, 2025.", "It closes on ⟦Monday, March 4, 2025⟧.")]
    [InlineData("It closes (Mon 4 March 2025).", "It closes (⟦Mon 4 March 2025⟧).")]
    [InlineData("It closes on Tuesday, 4 March 2025.", "It closes on Tuesday, 4 March 2025.")]
    [InlineData("It closes on Monday, 4 March.", "It closes on Monday, 4 March.")]
    [InlineData("It closes on Monday, 3/4/2025.", "It closes on Monday, 3/4/2025.")]
    [InlineData("It appeared in The Sun, 4 March 2025.", "It appeared in The Sun, 4 March 2025.")]
    [InlineData("It was Monday, 4 July 1776.", "It was Monday, 4 July 1776.")]
    [InlineData(
        "It is live on Wednesday 19 January, from 1930 on the radio.",
        "It is live on Wednesday 19 January, from 1930 on the radio."
    )]
    public void A_weekday_is_not_that_of_its_date(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS309", text));

    [Theory]
    [InlineData("On 2023-13-04 it rained.", "On ⟦2023-13-04⟧ it rained.")]
    [InlineData("On 2023-02-30 it rained.", "On ⟦2023-02-30⟧ it rained.")]
    [InlineData("On 2023-02-28 it rained.", "On 2023-02-28 it rained.")]
    [InlineData("See a/2023-13-04 and report-2023-13-04.", "See a/2023-13-04 and report-2023-13-04.")]
    [InlineData("The file 2023-13-04.txt and the seasons 2019-20-21.", "The file 2023-13-04.txt and the seasons 2019-20-21.")]
    [InlineData("---\ndate: 2023-13-04\n---\nIt rained.", "---\ndate: ⟦2023-13-04⟧\n---\nIt rained.")]
    public void A_date_of_ISO_form_does_not_exist(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS302", text, "corpus/a.md"));

    [Theory]
    [InlineData("Of the boats, 60 of 240 (45 percent) left.", "Of the boats, ⟦60 of 240 (45 percent⟧) left.")]
    [InlineData("In all 60 of the 240 boats (45%) left.", "In all ⟦60 of the 240 boats (45%⟧) left.")]
    [InlineData("In all 60 out of 240 boats, or 45 percent, left.", "In all ⟦60 out of 240 boats, or 45 percent⟧, left.")]
    [InlineData("In all 45 percent of boats (60 of 240) left.", "In all ⟦45 percent of boats (60 of 240⟧) left.")]
    [InlineData("Of the boats, 60 of 240 (25 percent) left.", "Of the boats, 60 of 240 (25 percent) left.")]
    [InlineData("In all two thirds of the boats (62 percent) left.", "In all two thirds of the boats (62 percent) left.")]
    [InlineData("Of the boats, 2 of 3 (66 percent) left.", "Of the boats, 2 of 3 (66 percent) left.")]
    [InlineData(
        "In all 1.2 million of 4.7 million people (26 percent) left.",
        "In all 1.2 million of 4.7 million people (26 percent) left."
    )]
    [InlineData(
        "In all 60 of 240 boats (45 percent more than last year) left.",
        "In all 60 of 240 boats (45 percent more than last year) left."
    )]
    [InlineData("In all 60 of 240 boats left, and of the cars 45 percent.", "In all 60 of 240 boats left, and of the cars 45 percent.")]
    [InlineData("Of the boats, 60 of 240 (about 28 percent) left.", "Of the boats, 60 of 240 (about 28 percent) left.")]
    public void A_share_does_not_follow(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS307", text));

    [Theory]
    [InlineData("It has 240 boats: 100 trawlers, 90 ferries and 60 yachts.", "It has ⟦240 boats: 100 trawlers, 90 ferries and 60⟧ yachts.")]
    [InlineData(
        "It has 240 boats (100 trawlers, 80 ferries and 50 yachts).",
        "It has ⟦240 boats (100 trawlers, 80 ferries and 50⟧ yachts)."
    )]
    [InlineData("It has 240 boats: 100 trawlers, 90 ferries and 50 yachts.", "It has 240 boats: 100 trawlers, 90 ferries and 50 yachts.")]
    [InlineData("It has 240 boats (including 100 trawlers and 90 ferries).", "It has 240 boats (including 100 trawlers and 90 ferries).")]
    [InlineData("It has 240 boats: 100 trawlers, the ferries and 90 yachts.", "It has 240 boats: 100 trawlers, the ferries and 90 yachts.")]
    [InlineData("It has 240 boats (100 trawlers, 90 ferries).", "It has 240 boats (100 trawlers, 90 ferries).")]
    [InlineData(
        "It has 5 million people: 2.6 million women and 2.5 million men.",
        "It has 5 million people: 2.6 million women and 2.5 million men."
    )]
    public void Parts_do_not_add_up(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS308", text));
}
