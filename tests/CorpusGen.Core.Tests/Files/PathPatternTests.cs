using CorpusGen.Core.Files;

namespace CorpusGen.Core.Tests.Files;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("posts/**", "posts/a.md", true)]
    [InlineData("posts/**", "posts/2024/01/a.md", true)]
    [InlineData("posts/**", "blog/posts/a.md", false)]
    [InlineData("**/posts/**", "blog/posts/a.md", true)]
    [InlineData("**/posts/**", "posts/a.md", true)]
    [InlineData("posts/*", "posts/a.md", true)]
    [InlineData("posts/*", "posts/2024/a.md", false)]
    [InlineData("posts/*/index.md", "posts/a/index.md", true)]
    [InlineData("posts/**/index.md", "posts/index.md", true)]
    [InlineData("*.yaml", "authors.yaml", true)]
    [InlineData("*.yaml", "data/authors.yaml", false)]
    [InlineData("**/*.yaml", "authors.yaml", true)]
    [InlineData("**/*.yaml", "a/b/authors.yaml", true)]
    [InlineData("**/*.yaml", "a/b/authors.yml", false)]
    [InlineData("note-????.md", "note-2024.md", true)]
    [InlineData("note-????.md", "note-24.md", false)]
    [InlineData("POSTS/*.MD", "posts/a.md", true)]
    [InlineData("posts", "posts/2024/a.md", true)]
    [InlineData("posts/2024", "posts/2024/a.md", true)]
    [InlineData("posts/a.md", "posts/a.md", true)]
    [InlineData("posts", "posts-old/a.md", false)]
    [InlineData("posts/[slug].md", "posts/[slug].md", true)]
    [InlineData("", "a.md", false)]
    [InlineData("a*b*c*d", "abbbbcccd", true)]
    [InlineData("**/a/**/b/**", "a/a/a/c/b", true)]
    public void A_pattern_matches_a_path(string pattern, string path, bool matches) =>
        Assert.Equal(matches, PathPattern.Matches(pattern, path));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_exponential_time() =>
        Assert.False(PathPattern.Matches(string.Concat(Enumerable.Repeat("*a", 500)) + "b", new string('a', 20_000)));
}
