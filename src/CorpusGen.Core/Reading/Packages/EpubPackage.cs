namespace CorpusGen.Core.Reading.Packages;

/// <summary>Converts `.epub`: the XHTML files of the spine (EPUB 2 and 3), in order.</summary>
internal static class EpubPackage
{
    private const string Container = "META-INF/container.xml";

    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["title"] = "title",
        ["date"] = "date",
        ["language"] = "language",
        ["publisher"] = "publisher",
    };

    /// <summary>Writes the book to the target.</summary>
    public static void Convert(PackageParts parts, MarkdownBuilder target)
    {
        var package = PackagePath(parts.Open(Container));
        var folder = PackageParts.FolderOf(package);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var read = new HashSet<string>(StringComparer.Ordinal);
        var part = parts.Open(package);
        while (part.Next())
        {
            if (!part.IsStart)
                continue;
            if (part.Name == "item" && IsText(part))
                files[part.Attribute("id")] = PackageParts.Resolve(folder, part.Attribute("href"));
            else if (part.Name == "itemref" && files.TryGetValue(part.Attribute("idref"), out var file) && read.Add(file))
                new XhtmlBody(PackageParts.FolderOf(file), target).Read(parts.Open(file, isStrict: false));
            else if (part.Name == "creator")
                // Translators and illustrators are creators too.
                target.Front.Add(part.Attribute("role") is "" or "aut" ? "author" : "", part.ReadText());
            else if (Properties.TryGetValue(part.Name, out var key))
                target.Front.Add(key, part.ReadText());
        }

        if (read.Count == 0)
            throw new PackageFaultException("its spine lists no XHTML files");
    }

    // The navigation document repeats the headings.
    private static bool IsText(PartReader item) =>
        item.Attribute("media-type") is "application/xhtml+xml" or "text/html" && !item.Attribute("properties").Split(' ').Contains("nav");

    private static string PackagePath(PartReader container)
    {
        while (container.Next())
        {
            if (container is { IsStart: true, Name: "rootfile" } && container.Attribute("full-path") is { Length: > 0 } path)
                return PackageParts.Resolve("", path);
        }

        throw new PackageFaultException($"its part '{Container}' names no package document");
    }
}
