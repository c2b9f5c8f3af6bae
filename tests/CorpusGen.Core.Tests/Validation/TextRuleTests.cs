using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>The rules of sentences, paragraphs and documents, at the edges of what they name.</summary>
public sealed class TextRuleTests
{
    private const string Eight = "one two three four five six seven eight";

    [Theory]
    [InlineData(
        "Head\n\n“We go, and all of us go.\n\nThe end came.",
        "Head\n\n⟦“⟧We go, and all of us go.\n\nThe end came. → Head\n\n“We go, and all of us go.”\n\nThe end came."
    )]
    [InlineData("Head\n\n“We go, and all of us go.", "Head\n\n⟦“⟧We go, and all of us go. → Head\n\n“We go, and all of us go.”")]
    [InlineData("Head\n\n“We go, and all go.\n\n“We come again,” she said.", "Head\n\n“We go, and all go.\n\n“We come again,” she said.")]
    [InlineData(
        "Head\n\n“We go, and all of us go.\n\nAda Birch, the mayor.”",
        "Head\n\n“We go, and all of us go.\n\nAda Birch, the mayor.”"
    )]
    [InlineData(
        "Head\n\n“We go, and all of us go.\n\nWe come again,” she said.",
        "Head\n\n⟦“⟧We go, and all of us go.\n\nWe come again,” she said."
    )]
    public void A_quotation_is_never_closed(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS201", text));

    [Fact]
    public void Where_the_next_paragraph_has_a_mark_that_closes_nothing_it_is_named() =>
        Assert.Equal(
            [
                "The quotation '“We go, and all of us go.' has no closing mark in its paragraph, and the mark at line 5, column 15 "
                    + "has no opening mark: add one",
            ],
            Judged.Say("CORPUS201", "Head\n\n“We go, and all of us go.\n\nWe come again,” she said.")
        );

    [Theory]
    [InlineData("She said “we go\" and left.", "She said “we go⟦\"⟧ and left. → She said “we go” and left.")]
    [InlineData("She said \"we go” and left.", "She said \"we go⟦”⟧ and left. → She said “we go” and left.")]
    [InlineData(
        "She said \"we go” and left. \"No,\" he said. \"Yes,\" she said.",
        "She said \"we go⟦”⟧ and left. \"No,\" he said. \"Yes,\" she said. → She said \"we go\" and left. \"No,\" he said. \"Yes,\" "
            + "she said."
    )]
    [InlineData("\"We go,” she said.", "\"We go,⟦”⟧ she said. → “We go,” she said.")]
    [InlineData("She said: “We go\"", "She said: “We go⟦\"⟧ → She said: “We go”")]
    public void A_quotation_is_opened_and_closed_by_marks_of_different_kinds(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS202", text));

    [Theory]
    [InlineData(
        "Head of it\n\n“We go,” Ada Birch said\n\nThe end came.",
        "Head of it\n\n“We go,” ⟦Ada Birch said⟧\n\nThe end came. → Head of it\n\n“We go,” Ada Birch said.\n\nThe end came."
    )]
    [InlineData(
        "Head of it\n\n“We go,” said Ada Birch\n\n5 boats came.",
        "Head of it\n\n“We go,” ⟦said Ada Birch⟧\n\n5 boats came. → Head of it\n\n“We go,” said Ada Birch.\n\n5 boats came."
    )]
    [InlineData(
        "Head of it\n\n“We go,” Ada Birch said",
        "Head of it\n\n“We go,” ⟦Ada Birch said⟧ → Head of it\n\n“We go,” Ada Birch said."
    )]
    [InlineData("Head of it\n\n“We go,” Ada Birch said\n\nwith a smile.", "Head of it\n\n“We go,” Ada Birch said\n\nwith a smile.")]
    [InlineData(
        "Head of it\n\n“We go,” Ada Birch said\n\n“We come.”",
        "Head of it\n\n“We go,” ⟦Ada Birch said⟧\n\n“We come.” → Head of it\n\n“We go,” Ada Birch said.\n\n“We come.”"
    )]
    [InlineData("Head of it\n\n“We go,” Ada Birch said.\n\nThe end came.", "Head of it\n\n“We go,” Ada Birch said.\n\nThe end came.")]
    [InlineData("Head of it\n\n“We go” – Ada Birch\n\nThe end came.", "Head of it\n\n“We go” – Ada Birch\n\nThe end came.")]
    public void A_sentence_ends_without_a_full_stop(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS206", text));

    [Theory]
    [InlineData(
        $"Head of it\n\n{Eight}.\n\n{Eight}.\n\nEnd.",
        $"Head of it\n\n{Eight}.\n\n⟦{Eight}.⟧\n\nEnd. → Head of it\n\n{Eight}.\n\nEnd."
    )]
    [InlineData($"Head of it\n\n{Eight}.\n\nEnd.\n\n{Eight}.", $"Head of it\n\n{Eight}.\n\nEnd.\n\n⟦{Eight}.⟧")]
    [InlineData($"Head of it\n\n{Eight}.\n\n{Eight}!\n\nEnd.", $"Head of it\n\n{Eight}.\n\n⟦{Eight}!⟧\n\nEnd.")]
    [InlineData($"Head of it\n\n{Eight} nine.\n\n{Eight} ten.", $"Head of it\n\n{Eight} nine.\n\n{Eight} ten.")]
    [InlineData(
        "Head of it\n\none two three four five six seven.\n\none two three four five six seven.",
        "Head of it\n\none two three four five six seven.\n\none two three four five six seven."
    )]
    [InlineData(
        $"Head of it\n\nFile photo of {Eight}. (AP)\nFile photo of {Eight}.\n\nEnd.",
        $"Head of it\n\nFile photo of {Eight}. (AP)\n⟦File photo of {Eight}.⟧\n\nEnd. → Head of it\n\nFile photo of {Eight}. (AP)\n\nEnd."
    )]
    [InlineData(
        $"Head of it\n\nFile photo of {Eight}.\nFile photo of {Eight}. (AP)\n\nEnd.",
        $"Head of it\n\nFile photo of {Eight}.\n⟦File photo of {Eight}.⟧ (AP)\n\nEnd. → Head of it\n\nFile photo of {Eight}. (AP)\n\nEnd."
    )]
    [InlineData(
        $"Head of it\n\nFile photo of {Eight}. (AP)\nFile photo of {Eight}. (AFP)\n\nEnd.",
        $"Head of it\n\nFile photo of {Eight}. (AP)\n⟦File photo of {Eight}.⟧ (AFP)\n\nEnd."
    )]
    [InlineData(
        $"Head of it\n\nFile photo of {Eight}. (AP)\nFile photo of {Eight}. (AP)\n\nEnd.",
        $"Head of it\n\nFile photo of {Eight}. (AP)\n⟦File photo of {Eight}.⟧ (AP)\n\nEnd. → Head of it\n\nFile photo of {Eight}. "
            + "(AP)\n\nEnd."
    )]
    public void A_paragraph_or_caption_that_occurs_twice_is_reported(string text, string shown) =>
        Assert.Equal(shown, Judged.Show("CORPUS106", text));

    [Theory]
    [InlineData(
        $"Head of it\n\n{Eight}.\n\n{Eight}.",
        "The paragraph 'one two three four five six seven eight.' already occurs at line 3, column 1: remove one of them"
    )]
    [InlineData(
        $"Head of it\n\nFile photo of {Eight}. (AP)\nFile photo of {Eight}.\n\nEnd.",
        "The caption 'File photo of one two three four five six seven ei…' already occurs at line 3, column 1: remove one of them"
    )]
    public void The_message_has_what_occurs_twice_and_its_position(string text, string said) =>
        Assert.Equal([said], Judged.Say("CORPUS106", text));

    [Theory]
    [InlineData(40, 45, 25, "3 shares of 'boats' add up to 110 percent: correct them if they are parts of one whole")]
    [InlineData(40, 35, 25, null)]
    [InlineData(40, 35, 25.5, null)]
    [InlineData(40, 35, 26, "3 shares of 'boats' add up to 101 percent: correct them if they are parts of one whole")]
    [InlineData(50, 50, 50, "3 shares of 'boats' add up to 150 percent: correct them if they are parts of one whole")]
    [InlineData(50, 50, 51, null)]
    public void Shares_of_one_whole_are_more_than_it(double one, double two, double three, string? said)
    {
        var found = Judged.Say(
            "CORPUS303",
            string.Create(
                CultureInfo.InvariantCulture,
                $"In the count, {one} percent of the boats came from Elmstead, {two} percent came from Norham and {three} percent "
                    + $"came from the islands."
            )
        );
        Assert.Equal(said, found.SingleOrDefault());
        // In three sentences they are three answers.
        Assert.Empty(
            Judged.Say(
                "CORPUS303",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"In the count, {one} percent of the boats came from Elmstead. Then {two} percent came from Norham. Then {three} "
                        + $"percent came from the islands."
                )
            )
        );
        // Of other things they are shares of other wholes.
        Assert.Empty(
            Judged.Say(
                "CORPUS303",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"In the count, {one} percent of the boats came from Elmstead, {two} percent of the cars came from Norham and "
                        + $"{three} percent of the bikes came from the islands."
                )
            )
        );
    }

    [Fact]
    public void Two_sums_in_one_document_are_two_findings() =>
        Assert.Equal(
            2,
            Judged
                .Say(
                    "CORPUS303",
                    string.Concat(
                        Enumerable.Repeat(
                            "In the count, 45 percent of the boats came from Elmstead, 40 percent came from Norham and 25 percent "
                                + "came from the islands.\n\n",
                            2
                        )
                    )
                )
                .Length
        );

    // One word of thirty changed leaves about four fifths of the runs.
    [Theory]
    [InlineData(49, 0, null)]
    [InlineData(50, 0, "has the same words as")]
    [InlineData(60, 1, "shares 86 percent of its word sequences with")]
    [InlineData(60, 2, null)]
    [InlineData(600, 5, "shares")]
    [InlineData(600, 40, null)]
    public void A_document_that_occurs_twice_is_reported(int words, int changed, string? how)
    {
        var text = Words(words, 0);
        var said = Judged.Say("CORPUS107", text, Words(words, changed));
        if (how is null)
            Assert.Empty(said);
        else
            Assert.StartsWith($"The document {how}", Assert.Single(said), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_three_alike_each_but_the_first_is_found_once_and_the_nearest_named()
    {
        var said = Judged.Say("CORPUS107", Words(300, 0), Words(300, 1), Words(300, 1) + " more", Words(300, 0, "other"));
        Assert.Equal(2, said.Length);
        Assert.Contains("'corpus/a.txt'", said[0], StringComparison.Ordinal);
        Assert.Contains("'corpus/b.txt'", said[1], StringComparison.Ordinal);
    }

    [Trait("Category", "Slow")]
    [Fact]
    public void Long_documents_that_share_a_part_are_not_alike()
    {
        Assert.Empty(Judged.Say("CORPUS107", Words(500, 0), Words(300, 0) + " " + Words(200, 0, "other")));
        Assert.Empty(Judged.Say("CORPUS107", Words(500, 0), Words(390, 0)));
        Assert.Single(Judged.Say("CORPUS107", Words(420, 0), Words(390, 0)));
        Assert.Empty(Judged.Say("CORPUS107", Words(500, 0), string.Join(" ", Words(500, 0).Split(' ').Reverse())));
    }

    [Fact]
    public void Findings_are_in_order_of_paths_positions_and_rules()
    {
        string[] texts = ["a\u0007\u0007b\u200Bc", "d\u0007"];
        var findings = ValidationRules.Judge([
            .. texts.Select((text, i) => CorpusCompiler.Read(new CorpusFile($"corpus/{(char)('b' - i)}.txt"), text).Document),
        ]);
        Assert.Equal(
            findings
                .OrderBy(finding => finding.Place.Path, StringComparer.Ordinal)
                .ThenBy(finding => finding.Place.Range.Start)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
            findings
        );
        Assert.Equal("corpus/a.txt", findings[0].Place.Path);
        Assert.Equal(ValidationRules.All.OrderBy(rule => rule.Id, StringComparer.Ordinal), ValidationRules.All);
        Assert.Contains(ValidationRules.All, rule => rule.Id == "CORPUS107");
    }

    [Theory]
    [InlineData("the harbour closes on friday for good", "the harbour closes on frisay for good", true)]
    [InlineData("the harbour closes on friday for good", "the harbour closes on monday for good", false)]
    [InlineData("harbour it closes on friday for good", "harboor it closes on friday for good", true)]
    [InlineData("it closes on friday for good, harbour", "it closes on friday for good, harboor", true)]
    [InlineData("it closes on friday at harbour", "it closes on friday at harboor", true)]
    [InlineData("it closes friday at harbour", "it closes friday at harboor", false)]
    public void The_same_words_are_spelled_in_two_ways(string one, string other, bool found) =>
        Assert.Equal(found, Judged.Say("CORPUS205", $"“{one},” Ada Birch said.", $"“{other},” Ada Birch said.").Length == 1);

    [Theory]
    [InlineData("“We have waited for ten years,” Ada Birch said.", "“We have waited for ten years,” Ada Birch said.")]
    [InlineData("“We have waited for ten years,” he said.", "“⟦We have waited for ten years,⟧” he said.")]
    [InlineData("“We have waited for ten years.”", "“⟦We have waited for ten years.⟧”")]
    [InlineData("“We have waited for ten years,” a senior official said.", "“We have waited for ten years,” a senior official said.")]
    [InlineData("It is the so-called “harbour” of the town.", "It is the so-called “harbour” of the town.")]
    public void Speech_has_no_speaker(string text, string shown) =>
        Assert.Equal("Head of it\n\n" + shown, Judged.Show("CORPUS203", "Head of it\n\n" + text));

    [Fact]
    public void The_reason_for_a_missing_speaker_is_reported()
    {
        Assert.Equal(
            [
                "The speaker of 'We have waited for ten years,' is unknown because 'he' refers to no known person: name the speaker "
                    + "near the quotation",
            ],
            Judged.Say("CORPUS203", "Head of it\n\n“We have waited for ten years,” he said.")
        );
        Assert.Equal(
            [
                "The speaker of 'We have waited for ten years.' is unknown because the text names nobody: name the speaker near the "
                    + "quotation",
            ],
            Judged.Say("CORPUS203", "Head of it\n\n“We have waited for ten years.”")
        );
    }

    [Theory]
    [InlineData("the harbour closes on friday for good", "the harboor opens on friday for good")]
    [InlineData("the harbour closes on friday for good", "the harbour opens on frisay for good")]
    [InlineData("the harbour closes on friday for good", "the harboor closes on friday for all good")]
    [InlineData("harbour the closes on friday for good", "the harboor closes on friday for good")]
    public void Words_that_differ_in_more_than_one_are_other_words(string one, string other) =>
        Assert.Empty(Judged.Say("CORPUS205", $"“{one},” Ada Birch said.", $"“{other},” Ada Birch said."));

    [Theory]
    [InlineData("100 percent", "45 percent", "25 percent")]
    [InlineData("0 percent", "99 percent", "25 percent")]
    [InlineData("45 percent", "40 percent", "25 boats")]
    public void Only_shares_are_added(string one, string two, string three) =>
        Assert.Empty(
            Judged.Say(
                "CORPUS303",
                $"In the count, {one} of the boats came from Elmstead, {two} came from Norham and {three} came from the islands."
            )
        );

    [Trait("Category", "Slow")]
    [Fact]
    public void The_nearest_of_many_sharers_is_compared_and_one_of_two_alike_named()
    {
        // Two documents share a little with the last one. The one between them shares nearly all.
        var last = Words(300, 0);
        string[] texts = [last[..200] + " " + Words(300, 0, "north"), Words(300, 2), last[^200..] + " " + Words(300, 0, "south"), last];
        Assert.Equal(
            ["The document shares 94 percent of its word sequences with 'corpus/b.txt': remove one of them"],
            Judged.Say("CORPUS107", texts)
        );
        Assert.Equal(2, Judged.Say("CORPUS107", Words(300, 1), Words(300, 2), Words(300, 0)).Length);
    }

    [Fact]
    public void Each_comment_switches_a_rule_off_for_its_own_block()
    {
        const string Text =
            "<!-- corpusgen-disable CORPUS102 -->\n\na\u0007b\n\n<!-- corpusgen-disable CORPUS111 -->\n\na\u0007b\u200Bc\n\nd\u200Be\n";
        Assert.Equal(Text.LastIndexOf('\u0007'), PlaceOf("CORPUS102"));
        Assert.Equal(Text.LastIndexOf('\u200B'), PlaceOf("CORPUS111"));

        static int PlaceOf(string id) =>
            DocumentRules
                .Judge(CorpusCompiler.Read(new CorpusFile("corpus/a.md"), Text).Document)
                .Single(finding => finding.Id == id)
                .Place.Range.Start;
    }

    [Fact]
    public void Names_clash_of_documents_without_blocks_too()
    {
        CorpusFile[] files = [new("corpus/north/harbour.yaml", "news"), new("corpus/south/harbour.yaml", "news")];
        var finding = Assert.Single(
            ValidationRules.Judge([.. files.Select((file, i) => CorpusCompiler.Read(file, $"number: {i}\n").Document)]),
            finding => finding.Id == "CORPUS108"
        );
        Assert.Equal(0, finding.Place.Range.Length);
    }

    [Fact]
    public void A_fix_names_what_it_removes()
    {
        Assert.Equal("Remove the repeated paragraph", TitleOf($"Head of it\n\n{Eight}.\n\n{Eight}.\n\nEnd."));
        Assert.Equal("Remove the repeated caption", TitleOf($"Head of it\n\nFile photo of {Eight}. (AP)\nFile photo of {Eight}.\n\nEnd."));

        static string TitleOf(string text) =>
            DocumentRules
                .Judge(CorpusCompiler.Read(new CorpusFile("corpus/a.txt"), text).Document)
                .Single(finding => finding.Id == "CORPUS106")
                .Fix!.Title;
    }

    private static string Words(int count, int changed, string word = "word") =>
        string.Join(
            " ",
            Enumerable
                .Range(0, count)
                .Select(i =>
                    changed > 0 && i % (count / changed) == count / changed / 2
                        ? $"changed{i}"
                        : $"{word}{(char)('a' + (i % 26))}{i / 26 * 7}{(char)('a' + (i * 7 % 26))}"
                )
        );
}
