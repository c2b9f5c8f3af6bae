using System.Text;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests;

public sealed class Utf8Tests
{
    private static readonly string[] Texts =
    [
        "",
        "abc",
        "é",
        "漢字",
        "😀",
        "a😀é漢b",
        "\u007F\u0080\u07FF\u0800\uFFFF",
        "\uD800",
        "a\uDC00b",
        "\uD83D😀",
    ];

    public static TheoryData<string> Cases => [.. Texts];

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_length_is_that_of_the_encoded_text(string text) =>
        Assert.Equal(Encoding.UTF8.GetByteCount(text), Utf8.LengthOf(text, 0, text.Length));

    [Fact]
    public void The_length_of_a_part_is_counted_from_its_start_to_its_end() => Assert.Equal(3 + 4, Utf8.LengthOf("é漢😀b", 1, 4));

    // Known positions are stored every 128 characters, and a pair is on both sides of the first of them.
    [Fact]
    public void Positions_count_the_bytes_and_lines_before_an_offset()
    {
        var text = new string('é', 127) + "😀\r\nb\n" + new string('漢', 300);
        var positions = new TextPositions(text);
        for (var offset = 0; offset <= text.Length; offset++)
        {
            if (offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]))
                continue;
            Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, offset)), positions.BytesBefore(offset));
        }

        Assert.Equal([0, 0, 1, 2], new[] { 0, 130, 131, 133 }.Select(positions.LinesBefore));
    }
}
