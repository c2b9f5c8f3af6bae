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
    public void Words_become_a_name(string words, string name) => Assert.Equal(name, Words.Pascal(words));

    [Fact]
    public void Only_the_first_words_are_taken() => Assert.Equal("OneTwoThree", Words.Pascal("one two three four", 3));

    [Theory]
    [InlineData("a\u034Fb", "ab")]
    [InlineData("\u3164", "")]
    [InlineData("\u115F\u1160x", "x")]
    [InlineData("heart\uFE0F", "heart")]
    public void What_nobody_sees_is_in_no_name(string words, string name) => Assert.Equal(name, Words.Pascal(words), ignoreCase: true);

    [Fact]
    public void A_name_of_many_words_is_cut_to_what_the_compiler_takes() =>
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(Words.Identifier(Words.Pascal(string.Join(" ", Enumerable.Repeat("東京タワー", 1_000))), "")), 300, 1_000);

    [Fact]
    public void An_endless_word_is_cut() => Assert.Equal(24, Words.Pascal(new string('a', 1_000)).Length);

    [Theory]
    [InlineData("90s", "_90s")]
    [InlineData("", "Quote")]
    [InlineData("Été", "Été")]
    public void A_name_becomes_an_identifier(string name, string identifier) => Assert.Equal(identifier, Words.Identifier(name, "Quote"));
}
