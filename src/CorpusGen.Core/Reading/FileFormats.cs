namespace CorpusGen.Core.Reading;

/// <summary>How a file is to be read.</summary>
public enum FileFormat
{
    /// <summary>Prose without marks.</summary>
    PlainText,

    /// <summary>Prose with the marks of Markdown.</summary>
    Markdown,

    /// <summary>Keys and values.</summary>
    Yaml,

    /// <summary>Keys and values, as JSON writes them.</summary>
    Json,
}

/// <summary>Tells the format of a file by its name.</summary>
public static class FileFormats
{
    /// <summary>The format; plain text where the name says nothing else.</summary>
    public static FileFormat Of(string path)
    {
        if (Ends(path, ".md") || Ends(path, ".markdown"))
            return FileFormat.Markdown;
        if (Ends(path, ".yaml") || Ends(path, ".yml"))
            return FileFormat.Yaml;
        return Ends(path, ".json") ? FileFormat.Json : FileFormat.PlainText;
    }

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
