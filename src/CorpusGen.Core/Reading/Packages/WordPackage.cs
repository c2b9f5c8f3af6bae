namespace CorpusGen.Core.Reading.Packages;

/// <summary>Converts `.docx`: WordprocessingML (ECMA-376, part 1), without headers, comments and deleted text.</summary>
internal static class WordPackage
{
    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["creator"] = "author",
        ["created"] = "date",
        ["modified"] = "modified",
        ["language"] = "language",
        ["description"] = "description",
        ["keywords"] = "keywords",
    };

    /// <summary>Writes the document to the target.</summary>
    public static void Convert(PackageParts parts, MarkdownBuilder target)
    {
        var main = MainPart(parts);
        var folder = PackageParts.FolderOf(main);
        ReadProperties(parts.TryOpen("docProps/core.xml"), target.Front);
        var styles = WordStyles.Read(parts.TryOpen(folder + "styles.xml"), parts.TryOpen(folder + "numbering.xml"));
        var links = ReadLinks(parts.TryOpen($"{folder}_rels/{main.Substring(folder.Length)}.rels"), folder);
        var body = new WordBody(styles, links, target);
        body.ReadNotes(parts.TryOpen(folder + "footnotes.xml"), "footnote");
        body.ReadNotes(parts.TryOpen(folder + "endnotes.xml"), "endnote");
        body.Read(parts.Open(main));
    }

    private static string MainPart(PackageParts parts)
    {
        if (parts.TryOpen("_rels/.rels") is { } links)
        {
            while (links.Next())
            {
                if (
                    links is { IsStart: true, Name: "relationship" }
                    && links.Attribute("type").EndsWith("/officeDocument", StringComparison.Ordinal)
                )
                {
                    return PackageParts.Resolve("", links.Attribute("target"));
                }
            }
        }

        return "word/document.xml";
    }

    // The targets of pictures by the ids of the relationships.
    private static Dictionary<string, string> ReadLinks(PartReader? part, string folder)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        while (part?.Next() == true)
        {
            if (part is not { IsStart: true, Name: "relationship" })
                continue;
            var target = part.Attribute("target");
            var isUrl = part.Attribute("targetmode") == "External";
            // A relative target outside of the package is relative to nothing in the project.
            links[part.Attribute("id")] =
                isUrl && target.Contains(':') ? target
                : isUrl ? PackagePicture.Scheme + target
                : PackagePicture.Scheme + PackageParts.Resolve(folder, target);
        }

        return links;
    }

    private static void ReadProperties(PartReader? part, FrontMatterBuilder front)
    {
        while (part?.Next() == true)
        {
            if (!part.IsStart || !Properties.TryGetValue(part.Name, out var key))
                continue;
            var value = part.ReadText();
            // Word writes several authors into one element.
            foreach (var one in key == "author" ? value.Split(';') : [value])
                front.Add(key, one);
        }
    }
}
