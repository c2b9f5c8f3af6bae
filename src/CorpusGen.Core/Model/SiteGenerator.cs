namespace CorpusGen.Core.Model;

/// <summary>A generator of static sites: the files that show that a folder is its site, and the syntaxes that its Markdown has.</summary>
/// <param name="Name">The name, which is also a value of the setting `CorpusSyntax`.</param>
/// <param name="ConfigFiles">Its configuration files, as paths from the folder of the site.</param>
/// <param name="Syntax">The syntaxes, as the setting has them.</param>
public sealed record SiteGenerator(string Name, IReadOnlyList<string> ConfigFiles, string Syntax)
{
    private static readonly string[] Scripts = [".js", ".ts", ".mjs", ".mts", ".cjs", ".cts"];

    /// <summary>
    /// Gets the known generators. Of several in one folder the first applies: Jekyll is the last, because GitHub reads its file for other
    /// sites too. `CorpusGen.targets` has the same files, and a test compares them.
    /// </summary>
    // What a generator, its usual plugins or its themes read. Markup that no version of it has is left out, because it is words then.
    public static IReadOnlyList<SiteGenerator> All { get; } =
    [
        new("docusaurus", Script("docusaurus.config"), "auto|mdx"),
        new("vitepress", Script(".vitepress/config"), "handlebars|admonitions|alerts|attributes|maths|footnotes"),
        new("astro", Script("astro.config"), "admonitions|alerts|attributes|maths|footnotes"),
        new(
            "eleventy",
            [".eleventy.js", ".eleventy.cjs", .. Script("eleventy.config")],
            "liquid|nunjucks|handlebars|attributes|maths|footnotes"
        ),
        new("hugo", ["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"], "go|handlebars|attributes|maths|footnotes|alerts"),
        new("zola", ["zola.toml"], "go|liquid|nunjucks|handlebars|attributes|maths|footnotes|alerts"),
        new("mkdocs", ["mkdocs.yml", "mkdocs.yaml"], "admonitions|liquid|nunjucks|handlebars|attributes|maths|footnotes|alerts"),
        new("jekyll", ["_config.yml", "_config.yaml", "_config.toml"], "liquid|handlebars|attributes|maths|footnotes|alerts"),
    ];

    /// <summary>
    /// Gets the configuration files whose names several generators use, with the words in them by which the generator is known. Other
    /// programs use these names too.
    /// </summary>
    public static IReadOnlyList<(string File, string Word, string Name)> SharedFiles { get; } =
    [
        ("config.toml", "base_url", "zola"),
        ("config.toml", "baseURL", "hugo"),
        ("config.yaml", "baseURL", "hugo"),
        ("config.yml", "baseURL", "hugo"),
        ("config/_default/hugo.toml", "", "hugo"),
        ("config/_default/hugo.yaml", "", "hugo"),
        ("config/_default/config.toml", "", "hugo"),
        ("config/_default/config.yaml", "", "hugo"),
    ];

    /// <summary>Returns the generator of a name in any case, or null.</summary>
    public static SiteGenerator? Find(string name) =>
        All.FirstOrDefault(generator => generator.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Returns the name of the generator of a folder; empty if it is not known.</summary>
    /// <param name="exists">Returns true if the folder has a file.</param>
    /// <param name="read">Returns the text of a file that exists.</param>
    public static string Of(Func<string, bool> exists, Func<string, string> read)
    {
        foreach (var generator in All)
        {
            if (
                generator.ConfigFiles.Any(exists)
                || SharedFiles.Any(shared =>
                    shared.Name == generator.Name
                    && exists(shared.File)
                    && read(shared.File).IndexOf(shared.Word, StringComparison.Ordinal) >= 0
                )
            )
            {
                return generator.Name;
            }
        }

        return "";
    }

    private static string[] Script(string name) => [.. Scripts.Select(extension => name + extension)];
}
