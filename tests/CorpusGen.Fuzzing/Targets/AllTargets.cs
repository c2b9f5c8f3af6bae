namespace CorpusGen.Fuzzing.Targets;

/// <summary>What is fuzzed.</summary>
internal static class AllTargets
{
    // The text is packed, unpacked and converted before it is read.
    private const int PackageBudget = 60;

    public static IReadOnlyList<FuzzTarget> List { get; } =
    [
        new("text", [Seeds.Article, .. Seeds.Prose], text => Compiling.Run("corpus/any.txt", text)),
        new("markdown", Seeds.Markdown, text => Compiling.Run("corpus/any.md", text)),
        new("html", Seeds.Html, text => Compiling.Run("corpus/any.html", text)),
        new("xml", Seeds.Xml, text => Compiling.Run("corpus/any.xml", text)),
        new("asciidoc", Seeds.Lines, text => Compiling.Run("corpus/any.adoc", text)),
        new("rest", Seeds.Lines, text => Compiling.Run("corpus/any.rst", text)),
        new("org", Seeds.Lines, text => Compiling.Run("corpus/any.org", text)),
        new("subtitles", Seeds.Lines, text => Compiling.Run("corpus/any.vtt", text)),
        new("tex", Seeds.Lines, text => Compiling.Run("corpus/any.tex", text)),
        new("mdx", Seeds.Mdx, text => Compiling.Run("corpus/any.mdx", text)),
        new("frontmatter", Seeds.Data, text => Compiling.Run("corpus/any.txt", "---\n" + text + "\n---\n“We go,” said Ada Birch.\n")),
        new("yaml", Seeds.Data, text => Compiling.Run("corpus/any.yaml", text)),
        new("json", Seeds.Json, text => Compiling.Run("corpus/any.json", text)),
        new("toml", Seeds.Toml, text => Compiling.Run("corpus/any.toml", text)),
        new("docx", PackageSeeds.Word, text => Packing.Run(".docx", text), PackageBudget),
        new("odt", PackageSeeds.OpenDocument, text => Packing.Run(".odt", text), PackageBudget),
        new("epub", PackageSeeds.Epub, text => Packing.Run(".epub", text), PackageBudget),
        new("query", Seeds.Queries, Searching.Run),
    ];

    public static FuzzTarget Find(string name) =>
        List.SingleOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"There is no target '{name}', but: {string.Join(", ", List.Select(target => target.Name))}.");
}
