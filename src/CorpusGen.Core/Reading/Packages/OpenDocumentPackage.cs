namespace CorpusGen.Core.Reading.Packages;

/// <summary>Converts `.odt`: OpenDocument 1.3, without headers, comments and deleted text.</summary>
internal static class OpenDocumentPackage
{
    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["initial-creator"] = "author",
        ["creation-date"] = "date",
        ["date"] = "modified",
        ["language"] = "language",
        ["description"] = "description",
        ["keyword"] = "keywords",
    };

    /// <summary>Writes the document to the target.</summary>
    public static void Convert(PackageParts parts, MarkdownBuilder target)
    {
        var meta = parts.TryOpen("meta.xml");
        var creator = "";
        while (meta?.Next() == true)
        {
            if (meta is { IsStart: true, Name: "creator" })
                creator = meta.ReadText();
            else if (meta.IsStart && Properties.TryGetValue(meta.Name, out var key))
                target.Front.Add(key, meta.ReadText());
        }

        // Who changed the document last is its author only if it names no other.
        target.Front.AddDefault("author", creator);
        var styles = new ParagraphStyles();
        var ordered = new HashSet<string>(StringComparer.Ordinal);
        ReadStyles(parts.TryOpen("styles.xml"), styles, ordered);
        // The automatic styles are in the same part as the text.
        var content = parts.Open("content.xml");
        ReadStyles(content, styles, ordered);
        new OpenDocumentBody(styles, ordered, target).Read(content);
    }

    private static void ReadStyles(PartReader? part, ParagraphStyles styles, HashSet<string> ordered)
    {
        var list = "";
        while (part?.Next() == true)
        {
            if (!part.IsStart)
                continue;
            if (part.Name == "body")
                return;
            if (part.Name == "style" && part.Attribute("family") == "paragraph")
            {
                var id = part.Attribute("name");
                var own = ParagraphStyle.OfName(part.Attribute("display-name") is { Length: > 0 } shown ? shown : id);
                styles.Add(id, own, part.Attribute("parent-style-name"));
            }
            else if (part.Name == "list-style")
            {
                list = part.Attribute("name");
            }
            else if (part.Name == "list-level-style-number" && part.Attribute("level") == "1" && part.Attribute("num-format").Length > 0)
            {
                ordered.Add(list);
            }
        }
    }
}
