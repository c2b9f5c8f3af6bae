namespace CorpusGen.Core.Files;

/// <summary>
/// The extensions of all files that CorpusGen reads or looks for. `CorpusGen.props` lists the same, and a test compares them.
/// </summary>
public static class FileExtensions
{
    /// <summary>The extensions of plain text.</summary>
    public static IReadOnlyList<string> PlainText { get; } = [".txt", ".text"];

    /// <summary>The extensions of Markdown.</summary>
    public static IReadOnlyList<string> Markdown { get; } = [".md", ".markdown", ".mdx"];

    /// <summary>The extensions of HTML.</summary>
    public static IReadOnlyList<string> Html { get; } = [".html", ".htm", ".xhtml"];

    /// <summary>The extensions of XML: TEI and DocBook.</summary>
    public static IReadOnlyList<string> Xml { get; } = [".xml", ".tei", ".dbk"];

    /// <summary>The extensions of AsciiDoc.</summary>
    public static IReadOnlyList<string> AsciiDoc { get; } = [".adoc", ".asciidoc"];

    /// <summary>The extensions of reStructuredText.</summary>
    public static IReadOnlyList<string> Rest { get; } = [".rst"];

    /// <summary>The extensions of Org.</summary>
    public static IReadOnlyList<string> Org { get; } = [".org"];

    /// <summary>The extensions of subtitles and transcripts: SubRip and WebVTT.</summary>
    public static IReadOnlyList<string> Subtitles { get; } = [".srt", ".vtt"];

    /// <summary>The extensions of LaTeX.</summary>
    public static IReadOnlyList<string> Tex { get; } = [".tex"];

    /// <summary>The extensions of YAML.</summary>
    public static IReadOnlyList<string> Yaml { get; } = [".yaml", ".yml"];

    /// <summary>The extensions of JSON.</summary>
    public static IReadOnlyList<string> Json { get; } = [".json"];

    /// <summary>The extensions of TOML.</summary>
    public static IReadOnlyList<string> Toml { get; } = [".toml"];

    /// <summary>The extensions of prose. Data files consist of metadata only.</summary>
    public static IReadOnlyList<string> Prose { get; } =
    [.. PlainText, .. Markdown, .. Html, .. Xml, .. AsciiDoc, .. Rest, .. Org, .. Subtitles, .. Tex];

    /// <summary>The extensions of data files.</summary>
    public static IReadOnlyList<string> Data { get; } = [.. Yaml, .. Json, .. Toml];

    /// <summary>The extensions of all files that can be documents of a corpus.</summary>
    public static IReadOnlyList<string> Documents { get; } = [.. Prose, .. Data];

    /// <summary>The extensions of packages: zip archives with XML, which are converted to Markdown before they are read.</summary>
    public static IReadOnlyList<string> Packages { get; } = [".docx", ".odt", ".epub"];

    /// <summary>The extensions of images, which are never read.</summary>
    public static IReadOnlyList<string> Images { get; } = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg"];

    /// <summary>Returns true if a path ends with one of the extensions, regardless of case.</summary>
    // System.IO.Path throws for characters that are not allowed in paths on some platforms.
    public static bool IsAny(string path, IReadOnlyList<string> extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
