using System.Xml.Linq;
using CorpusGen.Core.Files;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Files;

public sealed class SiteFoldersTests
{
    [Theory]
    [InlineData(".=hugo", "content/posts/a.md", "hugo")]
    [InlineData(".=hugo|docs=mkdocs", "docs/a.md", "mkdocs")]
    [InlineData(".=hugo|docs=mkdocs", "docs-old/a.md", "hugo")]
    [InlineData("docs=mkdocs", "content/a.md", "")]
    [InlineData("docs=mkdocs|docs=jekyll", "docs/a.md", "mkdocs")]
    [InlineData("", "docs/a.md", "")]
    public void The_nearest_folder_decides(string property, string path, string generator) =>
        Assert.Equal(generator, SiteFolders.Parse(property).Find(path));

    [Theory]
    [InlineData("none", "", "hugo", "none")]
    [InlineData("", "wiki", "hugo", "wiki")]
    [InlineData("", "", "hugo", "hugo")]
    [InlineData("", "", "", "")]
    public void Metadata_has_priority_over_the_setting_and_the_setting_over_the_site(
        string own,
        string setting,
        string site,
        string expected
    )
    {
        var settings = new FileSettings("/home/ada") { Syntax = setting, Sites = SiteFolders.Parse(site.Length > 0 ? ".=" + site : "") };
        Assert.Equal(expected, FileChoice.Choose("/home/ada/corpus/a.md", name => name == "CorpusSyntax" ? own : "", settings)!.Syntax);
    }

    [Theory]
    [InlineData("docusaurus", "docusaurus.config.ts")]
    [InlineData("vitepress", ".vitepress/config.mts")]
    [InlineData("astro", "astro.config.mjs")]
    [InlineData("eleventy", ".eleventy.js")]
    [InlineData("hugo", "hugo.toml")]
    [InlineData("hugo", "config.toml", "baseURL = \"https://a.example\"")]
    [InlineData("zola", "config.toml", "base_url = \"https://a.example\"")]
    [InlineData("mkdocs", "mkdocs.yml")]
    [InlineData("jekyll", "_config.yml")]
    [InlineData("", "config.toml", "level = 1")]
    [InlineData("", "package.json")]
    public void A_configuration_file_shows_the_generator(string generator, string file, string text = "") =>
        Assert.Equal(generator, SiteGenerator.Of(name => name == file, _ => text));

    [Fact]
    public void A_site_with_two_files_has_the_generator_that_is_first_in_the_list() =>
        Assert.Equal("mkdocs", SiteGenerator.Of(name => name is "_config.yml" or "mkdocs.yml", _ => ""));

    [Fact]
    public void The_targets_look_for_the_same_files_in_the_same_order()
    {
        var listed = XDocument
            .Load(typeof(SiteFoldersTests).Assembly.GetManifestResourceStream("files/CorpusGen.targets")!)
            .Descendants("_CorpusGenSiteFile")
            .SelectMany(item =>
                item.Attribute("Include")!
                    .Value.Split(';')
                    .Select(file => (file, (string?)item.Attribute("Word") ?? "", item.Attribute("Generator")!.Value))
            );
        var known = SiteGenerator.All.SelectMany(generator =>
            generator
                .ConfigFiles.Select(file => (file, "", generator.Name))
                .Concat(SiteGenerator.SharedFiles.Where(shared => shared.Name == generator.Name))
        );
        Assert.Equal(known.Order(), listed.Order());
        Assert.Equal(SiteGenerator.All.Select(generator => generator.Name), listed.Select(file => file.Item3).Distinct());
    }

    [Fact]
    public void The_syntaxes_of_a_generator_exist() =>
        Assert.All(
            SiteGenerator.All.SelectMany(generator => SyntaxNames.Split(generator.Syntax)),
            name => Assert.Contains(name, SyntaxNames.All)
        );

    [Theory]
    [InlineData("corpus/_config.yml", false)]
    [InlineData("corpus/mkdocs.yml", false)]
    [InlineData("corpus/package.json", false)]
    [InlineData("corpus/guide/_category_.json", false)]
    [InlineData("corpus/guide/_config.yml", true)]
    [InlineData("corpus/authors.yml", true)]
    public void Settings_of_other_tools_are_not_documents(string path, bool isChosen)
    {
        Assert.Equal(isChosen, FileChoice.Choose("/home/ada/" + path, _ => "", new FileSettings("/home/ada")) is not null);
        Assert.NotNull(FileChoice.Choose("/home/ada/" + path, name => name == "Corpus" ? "true" : "", new FileSettings("/home/ada")));
    }
}
