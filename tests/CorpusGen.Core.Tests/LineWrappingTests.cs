using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests;

public sealed class LineWrappingTests
{
    // The first paragraph is wrapped at a margin. The lines of the second have room for the next word.
    private const string Text =
        "The council met in the old hall of Elmstead on Monday evening, and it was\nlate when the mayor came. The clerk read the letter of the harbour master\nbefore anybody spoke.\n\nHe came in.\nShe left.";

    public static TheoryData<string> LineEnds => ["\n", "\r\n", "\r", "\u2028"];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Wrapped_lines_are_one_paragraph_and_short_lines_are_not(string lineEnd)
    {
        var text = Text.Replace("\n", lineEnd, StringComparison.Ordinal);
        var second = text.IndexOf("He came", StringComparison.Ordinal);
        Assert.False(new LineWrapping(text).LinesStandAlone(0, second - (2 * lineEnd.Length)));
        Assert.True(new LineWrapping(text).LinesStandAlone(second, text.Length));
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Long_lines_are_paragraphs(string lineEnd)
    {
        var line = string.Join(" ", Enumerable.Repeat("harbour", 30));
        Assert.True(new LineWrapping(line + lineEnd + line).LinesStandAlone(0, (2 * line.Length) + lineEnd.Length));
    }
}
