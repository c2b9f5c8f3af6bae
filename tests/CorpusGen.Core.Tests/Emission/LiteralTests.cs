using System.Text;
using CorpusGen.Core.Emission;

namespace CorpusGen.Core.Tests.Emission;

public sealed class LiteralTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain ~ text", "\"plain ~ text\"")]
    [InlineData("a\"b", "\"a\\\"b\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("\n\r\t", "\"\\n\\r\\t\"")]
    [InlineData("{0} {name}", "\"{0} {name}\"")]
    [InlineData("ü “é” 漢", "\"ü “é” 漢\"")]
    public void Text_becomes_a_literal(string text, string literal) => Assert.Equal(literal, Literal.Of(text));

    // NUL, escape, delete, next line, the two separators, right-to-left override, zero-width space, byte order mark, soft hyphen.
    [Theory]
    [InlineData('\0', "\"\\u0000\"")]
    [InlineData('\u001B', "\"\\u001b\"")]
    [InlineData('\u007F', "\"\\u007f\"")]
    [InlineData('\u0085', "\"\\u0085\"")]
    [InlineData('\u2028', "\"\\u2028\"")]
    [InlineData('\u2029', "\"\\u2029\"")]
    [InlineData('\u202E', "\"\\u202e\"")]
    [InlineData('\u200B', "\"\\u200b\"")]
    [InlineData('\uFEFF', "\"\\ufeff\"")]
    [InlineData('\u00AD', "\"\\u00ad\"")]
    public void Line_ends_and_invisible_characters_are_escaped(char character, string literal) =>
        Assert.Equal(literal, Literal.Of(character.ToString()));

    [Fact]
    public void Surrogate_pairs_are_kept() => Assert.Equal("\"a😀b\"", Literal.Of("a😀b"));

    [Fact]
    public void A_literal_is_appended_to_what_is_there()
    {
        var code = new StringBuilder("x = ");
        Literal.AppendTo(code, "a\"");
        Assert.Equal("x = \"a\\\"\"", code.ToString());
    }

    [Fact]
    public void No_ASCII_text_ends_its_literal_or_its_line()
    {
        var text = new string([.. Enumerable.Range(0, 128).Select(code => (char)code)]);
        var literal = Literal.Of(text + text);
        Assert.DoesNotContain(literal, char.IsControl);
        // Without escape sequences, the only quotation marks are the two around the literal.
        var bare = literal.Replace("\\\\", "", StringComparison.Ordinal).Replace("\\\"", "", StringComparison.Ordinal);
        Assert.Equal((0, bare.Length - 1), (bare.IndexOf('"', StringComparison.Ordinal), bare.IndexOf('"', 1)));
    }
}
