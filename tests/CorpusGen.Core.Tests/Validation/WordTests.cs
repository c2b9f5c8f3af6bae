using CorpusGen.Core.Model;
using CorpusGen.Core.Text;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.Rules;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>What the rules compare words by.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("The Harbour, closed at 9:05!", "the harbour closed at 9 05")]
    [InlineData("don't don’t soft\u00ADhyphen", "dont dont softhyphen")]
    [InlineData("AZ az 09 @[`{/:", "az az 09")]
    [InlineData("ÀÉ straße ΣΑΣ", "àé straße σασ")]
    [InlineData("\u007F\u0080\u00AA\u00B2", "ª")]
    [InlineData("😀 a😀", "😀 a😀")]
    [InlineData("x'", "x")]
    [InlineData("… —", "")]
    public void Words_are_compared_by_letters_and_digits_in_small_letters(string text, string normal) =>
        Assert.Equal(normal, NormalizedWords.Of(text, new TextRange(0, text.Length)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("one two three", 3)]
    public void Words_are_counted(string normal, int words) => Assert.Equal(words, NormalizedWords.CountWords(normal));

    [Fact]
    public void Alike_words_have_one_hash_and_others_another()
    {
        Assert.Equal(HashOf("The harbour closes."), HashOf("the “HARBOUR” closes"));
        string[] texts =
        [
            "the harbour closes",
            "the closes harbour",
            "the harbour",
            "harbour the",
            "the harbour closes the",
            "theharbour closes",
            "",
            "ð",
            "Ñ",
            "0",
            "9",
            "z",
            "y",
            "Z0",
        ];
        Assert.Equal(texts.Length, texts.Select(HashOf).Distinct().Count());
        Assert.Equal((HashOf("one two").Hash, 2), NormalizedWords.HashOf("one, and two", [new TextRange(0, 3), new TextRange(9, 3)]));
        Assert.Equal(HashOf("one two").Hash, NormalizedWords.BeginningOf("One two three", new TextRange(0, 13), 2));
        Assert.Null(NormalizedWords.BeginningOf("one two", new TextRange(0, 7), 3));

        static (ulong Hash, int Words) HashOf(string text) => NormalizedWords.HashOf(text, [new TextRange(0, text.Length)]);
    }

    [Theory]
    [InlineData("harbour", "harboor", true)]
    [InlineData("harbour", "harbuor", true)]
    [InlineData("harbour", "harbours", true)]
    [InlineData("harbours", "harbour", true)]
    [InlineData("harbour", "arbour", true)]
    [InlineData("abcd", "abce", true)]
    [InlineData("abc", "abd", false)]
    [InlineData("abcd", "abc", false)]
    [InlineData("abc", "abcd", false)]
    [InlineData("harbour", "harbour", false)]
    [InlineData("harbour", "harbxyr", false)]
    [InlineData("harbour", "hobraur", false)]
    [InlineData("harbour", "harbo", false)]
    [InlineData("harbo", "harbour", false)]
    [InlineData("house1", "house2", false)]
    [InlineData("house1", "houses", false)]
    [InlineData("houses", "house1", false)]
    [InlineData("labour", "labor", false)]
    [InlineData("labor", "labour", false)]
    [InlineData("realise", "realize", false)]
    [InlineData("centre", "center", false)]
    [InlineData("traveller", "traveler", false)]
    [InlineData("dialogue", "dialog", false)]
    [InlineData("programme", "program", false)]
    [InlineData("ourtour", "ortour", false)]
    [InlineData("ourtour", "ourtor", false)]
    [InlineData("aaaa", "aaaaa", true)]
    [InlineData("abab", "baba", false)]
    [InlineData("abcdef", "abxyef", false)]
    [InlineData("abcdef", "abcxef", true)]
    [InlineData("abcdef", "abdxef", false)]
    [InlineData("abcdef", "abxcef", false)]
    public void One_letter_or_two_that_changed_places_are_a_typing_error(string one, string other, bool error)
    {
        Assert.Equal(error, Spelling.IsTypingError(one, other));
        Assert.Equal(error, Spelling.IsTypingError(other, one));
    }

    [Theory]
    [InlineData("“We go, ”x he said.", null)]
    [InlineData("we go.” He said", 6)]
    [InlineData("we go.\"", 6)]
    [InlineData("we go „so“ it", null)]
    [InlineData("we go“ it", null)]
    [InlineData("we go ” it", null)]
    [InlineData("”we", null)]
    [InlineData("we”a”", null)]
    [InlineData("we»a”", 4)]
    [InlineData("we a“", null)]
    public void In_the_next_paragraph_a_mark_may_close(string next, int? at) =>
        Assert.Equal(at, ClosingMark.FindStray("\n\n" + next, new TextRange(2, next.Length), '“') is { } found ? found.Start - 2 : null);

    [Theory]
    [InlineData('“', '“', true)]
    [InlineData('"', '„', true)]
    [InlineData('„', '"', true)]
    [InlineData('‟', '”', true)]
    [InlineData('«', '«', true)]
    [InlineData('«', '”', false)]
    [InlineData('”', '»', false)]
    public void Double_marks_are_of_one_family(char open, char other, bool one) =>
        Assert.Equal(one, ClosingMark.IsOfOneFamily(open, other));

    [Theory]
    [InlineData(100, 100, true)]
    [InlineData(101, 101, false)]
    [InlineData(50, 49, false)]
    public void A_short_line_up_to_the_mark_is_a_signature(int length, int end, bool signature) =>
        Assert.Equal(signature, ClosingMark.IsBehindSignature(new TextRange(7, length), new TextRange(7 + end - 1, 1)));

    [Theory]
    [InlineData("“We go.", "“We go.”")]
    [InlineData("\"We go!", "\"We go!\"")]
    [InlineData("«We go?", "«We go?»")]
    [InlineData("“We go…", "“We go…”")]
    [InlineData("“A.", "“A.”")]
    [InlineData("“.", null)]
    [InlineData("‘We go.", null)]
    [InlineData("“we go.", null)]
    [InlineData("“We go", null)]
    [InlineData("“We go, he said.", null)]
    [InlineData("“We go, he SAYS.", null)]
    [InlineData("“We “go.", null)]
    [InlineData("“We go\".", null)]
    [InlineData("“We «go».", "“We «go».”")]
    public void A_quotation_is_closed_if_its_end_is_certain(string text, string? closed) =>
        Assert.Equal(closed, ClosingMark.FixOf(text + "” x", 0, text.Length) is { } fix ? Correction.Apply(text, [.. fix.Edits]) : null);

    [Fact]
    public void Certainty_ends_with_the_paragraph() =>
        Assert.Equal("a “We go.” b", Correction.Apply("a “We go. b", [.. ClosingMark.FixOf("a “We go. b", 2, 9)!.Edits]));

    [Theory]
    [InlineData("one\ntwo\nthree\n", "two", "one\nthree\n")]
    [InlineData("one\n\ntwo\n\nthree\n", "two", "one\n\nthree\n")]
    [InlineData("one\n\ntwo\n \t\n\nthree\n", "two", "one\n\nthree\n")]
    [InlineData("one\ntwo\n\nthree\n", "two", "one\n\nthree\n")]
    [InlineData("one\n\ntwo\nthree\n", "two", "one\n\nthree\n")]
    [InlineData("two\n\nthree\n", "two", "three\n")]
    [InlineData("one\n\ntwo\n", "two", "one\n")]
    [InlineData("one\n\n\ntwo", "two", "one")]
    [InlineData("one\ntwo\n\n \n", "two", "one\n\n \n")]
    [InlineData("\n\ntwo\n", "two", "\n")]
    [InlineData("two", "two", "")]
    [InlineData("one\r\n\r\ntwo\r\n\r\nthree\r\n", "two", "one\r\n\r\nthree\r\n")]
    [InlineData("one\r\n\r\ntwo\r\n", "two", "one\r\n")]
    [InlineData("one\rtwo\rthree", "two", "one\rthree")]
    [InlineData("one\n\ntwo\ntwo\n\nthree\n", "two\ntwo", "one\n\nthree\n")]
    [InlineData("one a two b\nthree\n", "two", "three\n")]
    public void With_a_passage_its_lines_go(string text, string passage, string rest)
    {
        var document = CorpusCompiler.Read(new CorpusFile("corpus/a.txt"), text).Document;
        var lines = WholeLines.Of(document, new TextRange(text.IndexOf(passage, StringComparison.Ordinal), passage.Length));
        Assert.Equal(rest, text.Remove(lines.Start, lines.Length));
    }

    [Theory]
    [InlineData("abc", 0, 3, "abc")]
    [InlineData("xabc y", 1, 4, "abc")]
    [InlineData("a\nb\u202Ec", 0, 5, "a b\\u202Ec")]
    public void An_excerpt_is_one_line(string text, int start, int length, string excerpt) =>
        Assert.Equal(excerpt, Excerpt.Of(text, new TextRange(start, length)));

    [Fact]
    public void A_long_excerpt_is_cut_and_never_in_a_letter()
    {
        var fifty = new string('a', 50);
        Assert.Equal(fifty, Excerpt.Of(fifty + "b", new TextRange(0, 50)));
        Assert.Equal(fifty + "…", Excerpt.Of(fifty + "b", new TextRange(0, 51)));
        Assert.Equal(fifty[1..] + "…", Excerpt.Of(fifty[1..] + "😀b", new TextRange(0, 52)));
        Assert.Equal(fifty[2..] + "😀…", Excerpt.Of("x" + fifty[2..] + "😀b", new TextRange(1, 51)));
        Assert.Equal(fifty[1..] + "…", Excerpt.Of(fifty[1..] + " bcd", new TextRange(0, 53)));
        Assert.Equal("", Excerpt.Of(fifty, new TextRange(3, 0)));
    }

    [Fact]
    public void Edits_are_written_and_read_again()
    {
        TextEdit[] edits = [new(new TextRange(12, 1), "“"), new(new TextRange(20, 0), "1 2 3 "), new(new TextRange(300, 45), "")];
        Assert.Equal("12 1 1 “20 0 6 1 2 3 300 45 0 ", EditList.Write(edits));
        Assert.Equal(edits, EditList.Read(EditList.Write(edits)));
        Assert.Empty(EditList.Read(""));
    }

    [Theory]
    [InlineData(5, 3, 5, 3, true)]
    [InlineData(5, 3, 7, 1, true)]
    [InlineData(5, 3, 4, 2, true)]
    [InlineData(5, 3, 3, 9, true)]
    [InlineData(5, 3, 8, 1, false)]
    [InlineData(5, 3, 8, 0, false)]
    [InlineData(5, 3, 6, 0, true)]
    [InlineData(5, 3, 4, 1, false)]
    [InlineData(5, 3, 3, 2, false)]
    [InlineData(5, 0, 5, 0, true)]
    [InlineData(5, 0, 5, 2, true)]
    [InlineData(5, 0, 4, 2, true)]
    [InlineData(5, 0, 4, 1, false)]
    [InlineData(5, 0, 6, 0, false)]
    public void Overlapping_edits_are_detected(int start, int length, int otherStart, int otherLength, bool overlap)
    {
        var ranges = new EditedRanges();
        ranges.Add(new TextRange(start, length));
        Assert.Equal(overlap, ranges.Overlaps(new TextRange(otherStart, otherLength)));
    }

    [Theory]
    [InlineData("5 and 6", true)]
    [InlineData("5. And 6", false)]
    [InlineData("5.5 and 6", true)]
    [InlineData("5! 6", false)]
    [InlineData("5? 6", false)]
    [InlineData("5\n6", false)]
    [InlineData("5\r6", false)]
    public void A_sentence_may_have_two_figures(string text, bool same) =>
        Assert.Equal(same, SameSentence.HasBoth(text + "7", new TextRange(0, 1), new TextRange(text.Length - 1, 1)));

    [Theory]
    [InlineData('“', '"', "", "“”")]
    [InlineData('"', '”', "", "“”")]
    [InlineData('"', '”', "\"\"", "\"\"")]
    [InlineData('„', '"', "", "\"\"")]
    [InlineData('„', '«', "", "„“")]
    [InlineData('„', '«', "„”", "„”")]
    [InlineData('x', 'y', "", "xy")]
    public void The_pair_that_is_meant_is_the_one_that_the_document_uses(char open, char close, string used, string meant)
    {
        var pairs = new Dictionary<(char, char), int> { [('«', '»')] = 9 };
        if (used.Length > 0)
            pairs[(used[0], used[1])] = 2;
        var (meantOpen, meantClose) = MarkPairs.Choose(open, close, pairs);
        Assert.Equal(meant, $"{meantOpen}{meantClose}");
    }
}
