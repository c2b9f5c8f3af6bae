using CorpusGen.Core.Citations;

namespace CorpusGen.Core.Tests.Citations;

/// <summary>Laws of the normal form that hold for any text.</summary>
public sealed class NormalTextLaws
{
    private const string Characters = "abT é ﬁ　01  \n\t\u00A0''`\"“”--–—−...…\u00AD\u200B\u0301,;[]\r’«";

    // Long runs of plain characters are written at once, and others one by one: the result must not depend on it.
    [Fact]
    public void A_text_that_is_written_by_character_is_the_same()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var text = AnyText(random);
            var writer = new NormalTextWriter(text.Length);
            for (var i = 0; i < text.Length; i++)
                writer.Add(text[i], i, i + 1);
            AssertSame(NormalText.Of(text), writer.Finish());
        }
    }

    [Fact]
    public void Places_are_in_order_and_in_the_text()
    {
        var random = new Random(11);
        for (var round = 0; round < 5_000; round++)
        {
            var text = AnyText(random);
            var normal = NormalText.Of(text);
            for (var i = 0; i < normal.Text.Length; i++)
            {
                var range = normal.Original(i, i + 1);
                Assert.InRange(range.Start, i == 0 ? 0 : normal.Original(i - 1, i).Start, text.Length);
                Assert.InRange(range.End, range.Start, text.Length);
                if (char.IsAsciiLetterOrDigit(normal.Text[i]) && char.IsAscii(text[range.Start]))
                    Assert.Equal(text[range.Start], normal.Text[i]);
            }
        }
    }

    private static string AnyText(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 80)).Select(_ => Characters[random.Next(Characters.Length)])]);

    private static void AssertSame(NormalText one, NormalText other)
    {
        Assert.Equal(one.Text, other.Text);
        for (var i = 0; i < one.Text.Length; i++)
        {
            Assert.Equal(one.SpellingAt(i), other.SpellingAt(i));
            Assert.Equal(one.Original(i, i + 1), other.Original(i, i + 1));
        }
    }
}
