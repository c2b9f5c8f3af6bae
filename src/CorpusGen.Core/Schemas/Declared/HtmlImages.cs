using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Schemas.Declared;

/// <summary>Finds the images in the HTML of a Markdown document: `&lt;img src="boats.png" alt="Boats"&gt;`. Code is not searched.</summary>
internal static class HtmlImages
{
    private const string Tag = "<img";
    private const int LongestTag = 2000;

    /// <summary>Returns the tags, in order.</summary>
    /// <returns>The file, its range (that of the tag without a file), and true if it has an alternative text, which can be empty.</returns>
    public static IEnumerable<(string Target, TextRange Range, bool HasAlt)> Read(Document document)
    {
        if (document.Html is null)
            yield break;
        foreach (var range in Markup(document))
        {
            var at = range.Start;
            while (at < range.End && (at = document.Text.IndexOf(Tag, at, range.End - at, StringComparison.OrdinalIgnoreCase)) >= 0)
            {
                var start = at;
                at += Tag.Length;
                var close = document.Text.IndexOf('>', at, Math.Min(range.End - at, LongestTag));
                if (close < 0 || !char.IsWhiteSpace(document.Text[at]))
                    continue;
                var tag = TextRange.Between(start, close + 1);
                var file = ValueOf(document.Text, tag, "src");
                // A script or a template sets the file.
                if (file is null && HasName(document.Text, tag, "src") || document.Text.IndexOfAny(['{', '$'], start, tag.Length) >= 0)
                    continue;
                yield return (file?.Of(document.Text) ?? "", file ?? tag, HasName(document.Text, tag, "alt"));
            }
        }
    }

    /// <summary>Returns true if the image of a file has an empty alternative text: in HTML that marks an image without a meaning.</summary>
    public static bool IsDecorative(string text, TextRange file)
    {
        var start = text.LastIndexOf('<', Math.Max(0, file.Start - 1), Math.Min(file.Start, LongestTag));
        if (start < 0 || string.Compare(text, start, Tag, 0, Tag.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return false;
        var close = text.IndexOf('>', file.End, Math.Min(text.Length - file.End, LongestTag));
        return close >= 0 && HasName(text, TextRange.Between(start, close + 1), "alt");
    }

    private static IEnumerable<TextRange> Markup(Document document) =>
        document
            .Blocks.Where(block => block.Kind == BlockKind.Markup)
            .Select(block => block.Range)
            .Concat(document.Marks.Select(mark => mark.Range))
            .OrderBy(range => range.Start);

    private static bool HasName(string text, TextRange tag, string name) => IndexOf(text, tag, name) >= 0;

    private static TextRange? ValueOf(string text, TextRange tag, string name)
    {
        var at = IndexOf(text, tag, name);
        if (at < 0)
            return null;
        at += name.Length;
        while (at < tag.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= tag.End || text[at] != '=')
            return null;
        at++;
        while (at < tag.End && char.IsWhiteSpace(text[at]))
            at++;
        if (at >= tag.End || text[at] is not ('"' or '\''))
            return null;
        var close = text.IndexOf(text[at], at + 1, tag.End - at - 1);
        return close < 0 ? null : TextRange.Between(at + 1, close);
    }

    // The name of an attribute, after a blank and before "=", ">" or a blank.
    private static int IndexOf(string text, TextRange tag, string name)
    {
        var at = tag.Start;
        while ((at = text.IndexOf(name, at, tag.End - at, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            var end = at + name.Length;
            if (char.IsWhiteSpace(text[at - 1]) && (text[end] is '=' or '>' or '/' || char.IsWhiteSpace(text[end])))
                return at;
            at = end;
        }

        return -1;
    }
}
