using System.Text;

namespace CorpusGen.Storage;

/// <summary>
/// Returns a document as HTML. Of Markdown, what the HTML has beyond the text is stored; of plain text, the HTML is made of the blocks.
/// </summary>
internal static class Html
{
    public static string Of(Document document, DocumentSlot slot) => slot.HtmlAt is var at && at > 0 ? Stored(slot, at) : Made(document);

    private static string Stored(DocumentSlot slot, int at)
    {
        var html = new StringBuilder();
        var record = slot.ReaderAt(at);
        var end = 0;
        for (var left = HtmlRecord.Count(ref record); left > 0; left--)
        {
            html.Append(HtmlRecord.Next(ref record, ref end, out var length));
            if (length > 0)
                html.Append(slot.DecodeRaw(end - length, length));
        }

        return html.ToString();
    }

    private static string Made(Document document)
    {
        var html = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            var tag = block.Kind switch
            {
                BlockKind.Headline => "h1",
                BlockKind.Heading => "h2",
                BlockKind.Caption => "figcaption",
                _ => "p",
            };
            html.Append('<').Append(tag).Append('>').Append(Escaped(block.Text)).Append("</").Append(tag).Append(">\n");
        }

        return html.ToString();
    }

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");
}
