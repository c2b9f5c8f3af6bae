using CorpusGen.Core.Files;

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
        if (FileExtensions.IsAny(path, FileExtensions.Markdown))
            return FileFormat.Markdown;
        if (FileExtensions.IsAny(path, FileExtensions.Yaml))
            return FileFormat.Yaml;
        return FileExtensions.IsAny(path, FileExtensions.Json) ? FileFormat.Json : FileFormat.PlainText;
    }
}
