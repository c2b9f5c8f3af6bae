using CorpusGen.Format.Words;
using FsCheck.Xunit;

namespace CorpusGen.Core.Tests.Searching;

/// <summary>What a word is to a search.</summary>
public sealed class WordReaderTests
{
    [Theory]
    [InlineData("The harbour, of Elmstead.", "the harbour of elmstead")]
    [InlineData("Erdoğan ERDOGAN Erdog\u0306an", "erdogan erdogan erdogan")]
    [InlineData("İstanbul Łódź Øresund Straße Æsop Œuvre ﬁne", "istanbul lodz oresund strasse aesop oeuvre fine")]
    [InlineData("Ada's Ada’s boats' O’Neill don't", "ada ada boats oneill dont")]
    [InlineData("'s ' 'tis it's", "s tis it")]
    [InlineData("cease-fire U.S. and/or snake_case", "cease fire u s and or snake case")]
    [InlineData("1,300 3.5 3,5 12,3456 4. ٣", "1300 3.5 3 5 12 3456 4 3")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("東京で 한국어 かな カタカナ", "東 京 で 한국어 か な カタカナ")]
    [InlineData("Ελλάς ΕΛΛΆΣ Москва МОСКВА Ёлка", "ελλασ ελλασ москва москва елка")]
    [InlineData("ＡＢＣ１２", "abc12")]
    [InlineData("a😀b 𠀀 \uD800 \u0301", "a b 𠀀")]
    [InlineData("", "")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, string.Join(" ", WordsOf(text)));

    [Fact]
    public void A_word_is_at_its_position_with_its_possessive()
    {
        var reader = new WordReader();
        reader.Begin("(Ada’s boat)");
        Assert.True(reader.Next());
        Assert.Equal((1, 6), (reader.Start, reader.End));
        Assert.True(reader.Next());
        Assert.Equal((7, 11), (reader.Start, reader.End));
        Assert.False(reader.Next());
    }

    [Fact]
    public void A_word_is_compared_up_to_its_longest_length() =>
        Assert.Equal(new string('a', WordReader.Longest), WordsOf(new string('A', 5_000)).Single());

    [Fact]
    public void The_tables_are_in_order_for_bisection()
    {
        for (var i = 3; i < WordCharacters.Folded.Length; i += 3)
            Assert.True(WordCharacters.Folded[i] > WordCharacters.Folded[i - 3]);
        for (var i = 1; i < WordCharacters.Ranges.Length; i++)
        {
            Assert.True(
                WordCharacters.Ranges[i] >= WordCharacters.Ranges[i - 1]
                    && (i % 2 == 1 || WordCharacters.Ranges[i] > WordCharacters.Ranges[i - 1])
            );
        }
    }

    [Property]
    public void Any_text_has_words_in_order_that_fold_to_themselves(string? text)
    {
        var reader = new WordReader();
        reader.Begin(text ?? "");
        var end = 0;
        while (reader.Next())
        {
            Assert.True(
                reader.Start >= end
                    && reader.End > reader.Start
                    && reader.End <= text!.Length
                    && reader.Length is > 0 and <= WordReader.Longest
            );
            end = reader.End;
            var word = new string(reader.Characters, 0, reader.Length);
            Assert.Equal(word, string.Concat(WordsOf(word)));
        }
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var reader = new WordReader();
        reader.Begin(text);
        while (reader.Next())
            words.Add(new string(reader.Characters, 0, reader.Length));
        return words;
    }
}
