using System.Text;
using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class TextBytesTests
{
    private const string Text = "“Ü 漢 😀”\r\n";

    // UTF-8, then the encodings that a byte order mark names.
    public static TheoryData<byte[]> Encoded =>
        [
            Encoding.UTF8.GetBytes(Text),
            With(new UTF8Encoding(true)),
            With(new UnicodeEncoding(bigEndian: false, byteOrderMark: true)),
            With(new UnicodeEncoding(bigEndian: true, byteOrderMark: true)),
            With(new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ];

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Text_is_decoded_without_its_byte_order_mark(byte[] bytes) => Assert.Equal(Text, TextBytes.Decode(bytes));

    [Fact]
    public void No_bytes_are_an_empty_text() => Assert.Equal("", TextBytes.Decode([]));

    [Fact]
    public void Bytes_that_are_not_UTF8_are_replaced() => Assert.Equal("caf\uFFFD.", TextBytes.Decode(Encoding.Latin1.GetBytes("café.")));

    [Fact]
    public void Bytes_that_are_not_UTF8_and_have_two_NULs_in_a_row_are_not_text() =>
        Assert.Null(TextBytes.Decode([0x89, 0x50, 0, 0, 0x4E]));

    [Fact]
    public void A_single_NUL_is_text() => Assert.Equal("\uFFFDa\0b", TextBytes.Decode([0xFF, 0x61, 0, 0x62]));

    // The compiler reads a binary file without two NULs in a row as text.
    [Fact]
    public void Bytes_of_which_many_are_control_characters_are_not_text()
    {
        byte[] binary = [0xFF, .. Enumerable.Range(0, 400).Select(i => (byte)(i * 37))];
        Assert.False(binary.AsSpan().IndexOf((ReadOnlySpan<byte>)[0, 0]) >= 0);
        Assert.Null(TextBytes.Decode(binary));
    }

    [Fact]
    public void A_long_text_with_a_few_control_characters_is_text()
    {
        var text = string.Concat(Enumerable.Repeat("\uFFFD\0\u0001 ", 10)) + new string('a', 2000);
        Assert.Equal(text, TextBytes.Decode(Encoding.UTF8.GetBytes(text)));
    }

    // The compiler decides the same.
    [Fact]
    public void UTF8_with_two_NULs_in_a_row_is_text() => Assert.Equal("a\0\0b", TextBytes.Decode([0x61, 0, 0, 0x62]));

    private static byte[] With(Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
}
