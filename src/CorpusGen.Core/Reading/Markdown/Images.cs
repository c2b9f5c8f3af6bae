using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Text;
using Markdig.Syntax.Inlines;

namespace CorpusGen.Core.Reading.Markdown;

/// <summary>Creates pictures from images: `![alternative text](file "Caption. (Credit)")`.</summary>
internal static class Images
{
    /// <summary>Returns the picture of an image. Without a title its caption is an empty range at the end of the image.</summary>
    public static Picture Of(LinkInline image, MaskedText masked, int offset)
    {
        var text = masked.Text;
        var whole = FileSpan.Of(image.Span, offset, text.Length);
        var title = Inner(FileSpan.Of(image.TitleSpan, offset, text.Length), text);
        var alt = AltOf(image, masked, offset);
        var target = FileSpan.Of(image.UrlSpan, offset, text.Length);
        var picture = title.IsEmpty ? new Picture(new TextRange(whole.End, 0), null) : CaptionRule.Read(text, title);
        return picture with { Target = image.Url ?? "", TargetRange = target.IsEmpty ? whole : target, Alt = alt };
    }

    /// <summary>Returns the picture with a caption from the line below it.</summary>
    public static Picture WithCaption(Picture picture, string text, TextRange caption)
    {
        var read = CaptionRule.Read(text, caption);
        return picture with { Caption = read.Caption, Credit = read.Credit };
    }

    private static TextRange? AltOf(LinkInline image, MaskedText masked, int offset)
    {
        var words = new InlineReader(masked, offset);
        words.Read(image);
        var pieces = words.Pieces;
        return pieces.Length == 0 ? null : TextRange.Between(pieces[0].Range.Start, pieces[pieces.Length - 1].Range.End);
    }

    // Without the marks around a title.
    private static TextRange Inner(TextRange range, string text) =>
        range.Length >= 2 && text[range.Start] is ('"' or '\'' or '(') ? TextRange.Between(range.Start + 1, range.End - 1) : range;
}
