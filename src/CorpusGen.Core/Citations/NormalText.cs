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

    private readonly NormalPlaces _places;

    internal NormalText(string text, NormalPlaces places)
    {
        Text = text;
        _places = places;
    }

    /// <summary>Gets the text in normal form.</summary>
    public string Text { get; }

    /// <summary>Normalizes a string.</summary>
    public static NormalText Of(string text)
    {
        var writer = new NormalTextWriter(text.Length);
        writer.Add(text, 0, text.Length);
        return writer.Finish();
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

        return writer.Finish();
    }

    /// <summary>Returns the range in the original of a range of the normal form, which must not be empty.</summary>
    public TextRange Original(int start, int end) => TextRange.Between(PlaceOf(start).Start, PlaceOf(end - 1).End);

    /// <summary>Returns a character that differs for two spellings of the same normal character.</summary>
    public char SpellingAt(int index) => PlaceOf(index).Spelling;

    // White space and marks after the character are not part of it.
    private NormalPlace PlaceOf(int index) => _places.Of(index, Text[index]);

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

            var end = mark < marks.Count ? Math.Min(range.End, marks[mark].Range.Start) : range.End;
            writer.Add(document.Text, at, end);
            at = end;
        }
    }
}
