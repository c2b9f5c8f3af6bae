using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Schemas.Declared;

namespace CorpusGen.Core.Tests.Reading.Syntaxes;

public sealed class SyntaxRegistryTests
{
    [Fact]
    public void The_setting_has_the_names_of_all_syntaxes() =>
        Assert.Equal([SyntaxNames.Auto, SyntaxNames.None, .. SyntaxRegistry.All.Select(syntax => syntax.Name).Distinct()], SyntaxNames.All);

    [Theory]
    [InlineData("a.md", "", "admonitions liquid nunjucks go handlebars attributes maths alerts footnotes wiki")]
    [InlineData("a.mdx", "", "mdx admonitions liquid nunjucks go handlebars attributes maths alerts footnotes wiki")]
    [InlineData("a.md", "AUTO|mdx", "mdx admonitions liquid nunjucks go handlebars attributes maths alerts footnotes wiki")]
    [InlineData("a.md", "wiki;liquid", "liquid wiki")]
    [InlineData("a.mdx", "wiki", "mdx wiki")]
    [InlineData("a.mdx", "none", "")]
    [InlineData("a.md", "none, liquid", "")]
    [InlineData("a.md", "Hugo", "go handlebars attributes maths alerts footnotes")]
    [InlineData("a.md", "hugo|wiki", "go handlebars attributes maths alerts footnotes wiki")]
    [InlineData("a.mdx", "astro", "mdx admonitions attributes maths alerts footnotes")]
    [InlineData("a.md", "docusaurus", "mdx admonitions liquid nunjucks go handlebars attributes maths alerts footnotes wiki")]
    public void The_syntaxes_of_a_file_depend_on_its_extension_and_the_setting(string path, string setting, string expected) =>
        Assert.Equal(expected, string.Join(" ", SyntaxRegistry.Of(path, setting).Select(syntax => syntax.Name).Distinct()));

    [Theory]
    [InlineData("none", 2)]
    [InlineData("auto", 1)]
    public void A_document_is_read_with_the_syntaxes_of_its_file(string setting, int figures) =>
        Assert.Equal(
            figures,
            DocumentReader.Read(new CorpusFile("a.md") { Syntax = setting }, "{% if 9 boats %} The harbour has 5 cranes.").Figures.Count
        );

    [Theory]
    [InlineData("{{ a ")]
    [InlineData("{% raw %} ")]
    [InlineData("{% highlight a %} ")]
    [InlineData("{{< highlight a >}} ")]
    [InlineData("{{< a ")]
    [InlineData("{# a ")]
    [InlineData("{")]
    [InlineData("<A {")]
    [InlineData("<A b=\"")]
    [InlineData("$x_ ")]
    [InlineData("$$ ")]
    [InlineData("[[a ")]
    [InlineData("]]")]
    [InlineData("!!! a\n")]
    [InlineData("export const a = {\n\n")]
    [InlineData("`` ` ")]
    [InlineData("{: a ")]
    public void Markup_that_is_never_closed_does_not_hide_the_text_after_it(string open)
    {
        var document = Read(string.Concat(Enumerable.Repeat(open, 20_000 / open.Length)) + "\n\nThe harbour has 5 cranes.");
        Assert.Equal("The harbour has 5 cranes.", document.WordsOf(document.Blocks[^1].Range));
        Assert.Equal(5, document.Figures[^1].Value);
    }

    [Fact]
    public void A_scan_in_vain_is_limited_and_the_rest_is_Markdown_alone()
    {
        var text = new string('{', 2_000_000) + " and {% tag %}";
        Assert.Empty(SyntaxScanner.Scan(text, 0, SyntaxRegistry.Of("a.mdx", "")));
    }

    [Theory]
    [InlineData("![Boats]({{ site.url }}/boats.png)", 0)]
    [InlineData("![Boats]({% link boats.png %})", 0)]
    [InlineData("![Boats](boats.png)", 1)]
    public void The_file_of_an_image_is_not_known_if_a_template_writes_its_address(string text, int missing)
    {
        var document = DocumentReader.Read(new CorpusFile("corpus/a.md"), text);
        Assert.Equal(
            missing,
            PictureCheck
                .Check(document, "a.md", default, hasCredits: true)
                .Count(fault => fault.Definition == DiagnosticCatalog.ImageNotFound)
        );
    }

    private static Document Read(string text) => DocumentReader.Read(new CorpusFile("a.mdx"), text);
}
