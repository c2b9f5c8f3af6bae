using CorpusGen.Core.Api;

namespace CorpusGen.Core.Tests.Emission;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("<b> & \"x\" > 'y'", "&lt;b&gt; &amp; &quot;x&quot; &gt; 'y'")]
    [InlineData("</summary>", "&lt;/summary&gt;")]
    [InlineData("  a \t\r\n  b  ", "a b")]
    [InlineData("a\u0085b\u2028c\u2029d", "a b c d")]
    [InlineData("a\0b\u202Ec\uFFFEd\uFFFFe", "a b c d e")]
    [InlineData("ü 漢", "ü 漢")]
    public void Text_is_escaped_and_folded_to_one_line(string text, string xml) => Assert.Equal(xml, XmlText.Of(text, 100));

    // A pair may be cut apart, and half of one is not XML.
    [Fact]
    public void Surrogates_are_left_out() => Assert.Equal("a b", XmlText.Of("a😀b", 100));

    [Fact]
    public void A_long_text_is_cut_after_a_word() => Assert.Equal("one two three …", XmlText.Of("one two three four", 10));

    [Fact]
    public void A_text_of_the_allowed_length_is_not_cut() => Assert.Equal("onetwo six", XmlText.Of("onetwo six", 10));

    [Fact]
    public void A_long_word_is_cut_inside() => Assert.Equal(new string('x', 51) + "…", XmlText.Of(new string('x', 200), 10));
}
