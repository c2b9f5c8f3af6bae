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

    /// <summary>Gets all values of the setting: the syntaxes, and the site generators that have some of them.</summary>
    public static IReadOnlyList<string> Values { get; } = [.. All, .. SiteGenerator.All.Select(generator => generator.Name)];

    /// <summary>Returns the names of syntaxes in a setting, in which the name of a site generator is a short form for several.</summary>
    public static IReadOnlyList<string> Expand(string setting) =>
        [
            .. Split(setting)
                .SelectMany(name => SiteGenerator.Find(name) is { } generator ? Split(generator.Syntax) : [name])
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];

    /// <summary>Returns the names of a setting: commas, semicolons, bars or spaces are between them.</summary>
    public static IReadOnlyList<string> Split(string setting) =>
        setting.Length == 0 ? [] : setting.Split([',', ';', '|', ' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
