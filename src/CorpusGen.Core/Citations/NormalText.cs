using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>A text in normal form. Each character has the place and the spelling that it has in the original.</summary>
internal sealed class NormalText
{
    /// <summary>Separates two paragraphs.</summary>
    public const char ParagraphBreak = '\n';

    /// <summary>Separates blocks of other kinds. It is equal to no character of a citation.</summary>
    public const char BlockBreak = '\f';

    /// <summary>A hyphen at the end of a line, which may be a part of the word or not.</summary>
    public const char LineEndHyphen = '\u00AD';

    private readonly char[] _spellings;
    private readonly int[] _starts;

    internal NormalText(string text, char[] spellings, int[] starts)
    {
        Text = text;
        _spellings = spellings;
        _starts = starts;
    }

    /// <summary>Gets the text in normal form.</summary>
    public string Text { get; }

    /// <summary>Normalizes a string.</summary>
    public static NormalText Of(string text)
    {
        var writer = new NormalTextWriter(text.Length);
        for (var i = 0; i < text.Length; i++)
            writer.Add(text[i], i);
        return writer.Finish(text.Length);
    }

    /// <summary>Normalizes the words of a document's blocks, without the marks of its format.</summary>
    public static NormalText Of(Document document)
    {
        var writer = new NormalTextWriter(document.Text.Length);
        var mark = 0;
        for (var b = 0; b < document.Blocks.Count; b++)
        {
            var block = document.Blocks[b];
            if (b > 0)
                writer.Break(document.Blocks[b - 1].Kind == BlockKind.Paragraph && block.Kind == BlockKind.Paragraph, block.Range.Start);
            AddBlock(writer, document, block.Range, ref mark);
        }

        return writer.Finish(document.Text.Length);
    }

    /// <summary>Returns the range in the original of a range of the normal form, which must not be empty.</summary>
    public TextRange Original(int start, int end) => TextRange.Between(_starts[start], EndOf(end - 1));

    /// <summary>Returns a character that differs for two spellings of the same normal character.</summary>
    public char SpellingAt(int index) => _spellings[index];

    // White space and marks after the character are not part of it.
    private int EndOf(int index) => _starts[_starts.Length / 2 + index];

    private static void AddBlock(NormalTextWriter writer, Document document, TextRange range, ref int mark)
    {
        var marks = document.Marks;
        var at = range.Start;
        while (mark < marks.Count && marks[mark].Range.End <= at)
            mark++;
        while (at < range.End)
        {
            if (mark < marks.Count && marks[mark].Range.Start <= at)
            {
                foreach (var c in marks[mark].Instead)
                    writer.Add(c, at, marks[mark].Range.End);
                at = Math.Max(at, marks[mark].Range.End);
                mark++;
                continue;
            }

            writer.Add(document.Text[at], at);
            at++;
        }
    }
}
