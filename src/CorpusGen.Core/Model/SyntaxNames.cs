namespace CorpusGen.Core.Model;

/// <summary>The names of the setting `CorpusSyntax`: the syntaxes that Markdown of sites has besides CommonMark.</summary>
public static class SyntaxNames
{
    /// <summary>The value for the default: all syntaxes, and MDX in files `.mdx` only.</summary>
    public const string Auto = "auto";

    /// <summary>The value for Markdown alone.</summary>
    public const string None = "none";

    /// <summary>Gets all names that the setting can have. A test compares them with the syntaxes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Auto, None, "mdx", "admonitions", "liquid", "nunjucks", "go", "handlebars", "attributes", "maths", "alerts", "footnotes", "wiki"];

    /// <summary>Returns the names of a setting: commas, semicolons, bars or spaces are between them.</summary>
    public static IReadOnlyList<string> Split(string setting) =>
        setting.Length == 0 ? [] : setting.Split([',', ';', '|', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
