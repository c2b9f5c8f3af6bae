using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Tests.Naming;

public sealed class WordsTests
{
    [Theory]
    [InlineData("The fact the meeting was in Moscow", "TheFactTheMeetingWasInMoscow")]
    [InlineData("the '90s don’t end", "The90sDontEnd")]
    [InlineData("PKK/YPG and SANA", "PKKYPGAndSANA")]
    [InlineData("1,300 civilians", "1300Civilians")]
    [InlineData("straße über İzmir", "StraßeÜberİzmir")]
    [InlineData("Привет, мир", "ПриветМир")]
    [InlineData("東京 タワー", "東京タワー")]
    [InlineData("e\u0301te\u0301", "Été")]
    [InlineData("soft\u00ADhyphen zero\u200Dwidth", "SofthyphenZerowidth")]
    [InlineData("😀 grin 𝒳", "Grin")]
    [InlineData("_a_b_", "AB")]
    [InlineData("…!?", "")]
    [InlineData("\uD800lone", "Lone")]
    [InlineData("3.5k and 1,300k boats", "35kAnd1300kBoats")]
    [InlineData("boats,1 and a.2k", "Boats1AndA2k")]
    [InlineData("one,two 3,four 5. 6", "OneTwo3Four56")]
    [InlineData("a3,", "A3")]
    public void Words_become_a_name(string words, string name) => Assert.Equal(name, Words.Pascal(words));

    [Fact]
    public void Only_the_first_words_are_taken_and_a_number_is_one()
    {
        Assert.Equal("OneTwoThree", Words.Pascal("one two three four", 3));
        Assert.Equal("1300Boats", Words.Pascal("1,300 boats wait", 2));
        Assert.Equal("Boats1", Words.Pascal("boats,1 waits", 2));
        Assert.Equal("1A", Words.Pascal("1,a waits", 2));
    }

    [Theory]
    [InlineData("a\u034Fb", "ab")]
    [InlineData("\u3164", "")]
    [InlineData("\u115F\u1160x", "x")]
    [InlineData("heart\uFE0Fs", "hearts")]
    [InlineData("a\uFE00b", "ab")]
    [InlineData("a\u180Bb\u180Fc", "abc")]
    [InlineData("a\u17B4b\u17B5c\uFFA0d", "abcd")]
    public void Invisible_characters_are_in_no_name(string words, string name) => Assert.Equal(name, Words.Pascal(words), ignoreCase: true);

    [Fact]
    public void A_name_of_many_words_is_cut_to_what_the_compiler_takes() =>
        Assert.InRange(
            System.Text.Encoding.UTF8.GetByteCount(
                Words.Identifier(Words.Pascal(string.Join(" ", Enumerable.Repeat("東京タワー", 1_000))), "")
            ),
            300,
            1_000
        );

    [Theory]
    [InlineData(300)]
    [InlineData(301)]
    public void A_name_has_three_hundred_letters_at_the_most(int letters) =>
        Assert.Equal(300, Words.Identifier(new string('a', letters), "").Length);

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal(24, Words.Pascal(new string('a', 1_000)).Length);

    [Theory]
    [InlineData("90s", "_90s")]
    [InlineData("", "Quote")]
    [InlineData("Été", "Été")]
    public void A_name_becomes_an_identifier(string name, string identifier) => Assert.Equal(identifier, Words.Identifier(name, "Quote"));
}
