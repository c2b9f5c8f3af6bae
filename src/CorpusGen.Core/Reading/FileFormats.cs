using CorpusGen.Core.Files;

namespace CorpusGen.Core.Reading;

/// <summary>The format of a file.</summary>
public enum FileFormat
{
    /// <summary>Prose without markup.</summary>
    PlainText,

    /// <summary>Prose in Markdown.</summary>
    Markdown,

    /// <summary>Keys and values in YAML.</summary>
    Yaml,

    /// <summary>Keys and values in JSON.</summary>
    Json,

    /// <summary>Keys and values in TOML.</summary>
    Toml,
}

/// <summary>Determines the format of a file from its extension.</summary>
public static class FileFormats
{
    /// <summary>Returns the format; plain text for all other extensions.</summary>
    public static FileFormat Of(string path)
    {
        if (FileExtensions.IsAny(path, FileExtensions.Markdown))
            return FileFormat.Markdown;
        if (FileExtensions.IsAny(path, FileExtensions.Yaml))
            return FileFormat.Yaml;
        if (FileExtensions.IsAny(path, FileExtensions.Toml))
            return FileFormat.Toml;
        return FileExtensions.IsAny(path, FileExtensions.Json) ? FileFormat.Json : FileFormat.PlainText;
    }
}
