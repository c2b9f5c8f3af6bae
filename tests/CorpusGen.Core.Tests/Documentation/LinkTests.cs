namespace CorpusGen.Core.Tests.Documentation;

/// <summary>Links between the pages of the repository lead somewhere. Pages of others are not visited: tests need no network.</summary>
public sealed class LinkTests
{
    // The address of a file on the main branch, which help links and the packed README use.
    private const string Online = "https://github.com/corpusgen/corpusgen/blob/main/";

    // The links of these pages are examples of a syntax, or those of a site that is not built here.
    private static readonly string[] Examples = ["tests/CorpusGen.Core.Tests/Reading/Syntaxes/", "src/CorpusGen.Sample.Bundles/content/"];

    public static TheoryData<string> Pages =>
        [
            .. Repository
                .FilesIn(Repository.Root, ".md")
                .Select(Repository.PathOf)
                .Where(path => !Examples.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file_and_an_anchor_that_exist(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        var broken = MarkdownPage.TargetsOf(File.ReadAllText(path)).Where(target => !Exists(path, target));
        Assert.Empty(broken);
    }

    [Fact]
    public void The_index_of_the_guides_lists_every_guide()
    {
        var guides = Path.Combine(Repository.Root, "src", "docs");
        var listed = MarkdownPage.TargetsOf(File.ReadAllText(Path.Combine(guides, "README.md"))).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Repository
                .FilesIn(guides, ".md")
                .Select(guide => Path.GetRelativePath(guides, guide))
                .Where(guide => !guide.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal))
                .Where(name => name != "README.md"),
            guide => Assert.Contains(guide, listed)
        );
    }

    [Theory]
    [InlineData("# A page\n\n[there](#a-page)", true)]
    [InlineData("# A page\n\n[there](#another-page)", false)]
    [InlineData("[there](nowhere.md)", false)]
    [InlineData("`[there](nowhere.md)`", true)]
    [InlineData("```text\n[there](nowhere.md)\n```", true)]
    [InlineData("## `Code` (CS0103)\n[there](#code-cs0103)", true)]
    [InlineData("<img alt=\"a\" src=\"nowhere.svg\">", false)]
    [InlineData("[elsewhere](https://example.org/nowhere)", true)]
    [InlineData("[online](https://github.com/corpusgen/corpusgen/blob/main/nowhere.md)", false)]
    public void A_broken_link_is_found(string markdown, bool isSound)
    {
        var folder = Directory.CreateTempSubdirectory("corpusgen-links-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.md");
            File.WriteAllText(page, markdown);
            Assert.Equal(isSound, MarkdownPage.TargetsOf(markdown).All(target => Exists(page, target)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Exists(string page, string target)
    {
        var folder = Path.GetDirectoryName(page)!;
        if (target.StartsWith(Online, StringComparison.Ordinal))
            (folder, target) = (Repository.Root, target[Online.Length..]);
        if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
            return true;
        var parts = target.Split('#');
        var path = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(parts[0])));
        if (!File.Exists(path) && !Directory.Exists(path))
            return false;
        return parts.Length == 1
            || !path.EndsWith(".md", StringComparison.Ordinal)
            || MarkdownPage.AnchorsOf(File.ReadAllText(path)).Contains(parts[1]);
    }
}
