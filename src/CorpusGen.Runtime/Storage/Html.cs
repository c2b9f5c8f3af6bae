using System.Text;

namespace CorpusGen.Storage;

/// <summary>
/// Gives a document as HTML. Of Markdown is stored what its HTML has beyond its text: literals, and between them stretches of the text (their
/// distance from the end of the one before, and their length). Of plain text the blocks say it all.
/// </summary>
internal static class Html
{
    public static string Of(Document document, DocumentSlot slot) => slot.HtmlAt is var at && at > 0 ? Stored(slot, at) : Made(document);

    private static string Stored(DocumentSlot slot, int at)
    {
        var html = new StringBuilder();
        var record = slot.ReaderAt(at);
        var end = 0;
        for (var left = record.Number(); left > 0; left--)
        {
            html.Append(record.String());
            var start = end + record.Signed();
            var length = record.Number();
            if (length > 0)
                html.Append(slot.DecodeRaw(start, length));
            end = start + length;
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
