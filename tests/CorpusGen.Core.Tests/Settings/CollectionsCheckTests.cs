using CorpusGen.Core.Files;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Settings;

public sealed class CollectionsCheckTests
{
    private const string Form = "which is not valid: write the name of a collection and a pattern, like articles=posts/**";

    private static readonly CorpusFile[] Files = [new("content/posts/2024/a.md"), new("content/notes/b.md"), new("content/c.md")];

    [Theory]
    [InlineData("posts/**", Form)]
    [InlineData("=posts/**", Form)]
    [InlineData("articles=", Form)]
    [InlineData(
        "articles=../posts/**",
        "but paths begin at the project's folder or at the corpus folder: include files from elsewhere as AdditionalFiles with "
            + "Link=\"corpus/…\""
    )]
    public void A_part_that_is_no_pattern_is_reported(string part, string why)
    {
        var problem = Assert.Single(SettingCheck.Check(name => name == "CorpusGenCollections" ? part + "|notes=notes/**" : null, []));
        Assert.Equal($"CorpusCollections contains '{part}', {why}", problem.Message);
        Assert.Equal(("CorpusCollections", part), (problem.Setting, problem.Part));
    }

    [Theory]
    [InlineData("articles=psots/**", "but no file of the corpus matches the pattern; did you mean 'posts'?")]
    [InlineData("articles=posts/*.md", "but no file of the corpus matches the pattern: the folders are notes, posts")]
    [InlineData("x=**;articles=posts/**", "but an earlier part of the setting matches all of its files: put the narrower pattern first")]
    public void A_pattern_that_decides_about_no_file_is_reported(string setting, string why) =>
        Assert.Equal(
            [$"CorpusCollections contains '{setting.Split(';')[^1]}', {why}"],
            CollectionsCheck.CheckFiles(CollectionPatterns.Parse(setting), Files, ["content"]).Select(problem => problem.Message)
        );

    [Theory]
    [InlineData("articles=posts/**;rest=*.md")]
    [InlineData("articles=content/posts/2024")]
    [InlineData("")]
    public void A_pattern_that_is_used_is_not_reported(string setting) =>
        Assert.Empty(CollectionsCheck.CheckFiles(CollectionPatterns.Parse(setting), Files, ["content"]));
}
