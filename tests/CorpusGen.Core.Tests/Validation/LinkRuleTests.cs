using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>The rules of links, references, footnotes and ids.</summary>
public sealed class LinkRuleTests
{
    private const string Sections =
        "# Harbour\n\n## What's new?\n\nText.\n\n## 2. Repairs & walls\n\nText.\n\n## Fish {#market}\n\n<a id=\"quay\"></a> Text.";

    [Theory]
    [InlineData("See [a](b.md).", null)]
    [InlineData("See [a](./b.md) and [a](../corpus/b.md#harbour).", null)]
    [InlineData("See [a](c.md).", "c.md")]
    [InlineData("See [a](<c d.md>).", "c d.md")]
    [InlineData("See [a](c%20d.md \"Title\").", "c d.md")]
    [InlineData("See [a][r].\n\n[r]: c.md", "c.md")]
    [InlineData("| a | b |\n|---|---|\n| [t](c.md) | `[t](d.md)` |", "c.md")]
    [InlineData("See [![a](b.png)](c.md).", "c.md")]
    [InlineData("See ![a](c.md).", null)]
    [InlineData("See `[a](c.md)`.", null)]
    [InlineData("    [a](c.md)", null)]
    [InlineData("See [a](/c.md), [a](https://example.org/c.md), [a]({{ c }}.md) and [a](../../c.md).", null)]
    [InlineData("See [a](other.md) and [a](c.pdf) and [a](c/).", null)]
    public void A_link_leads_to_a_file_that_does_not_exist(string text, string? target) =>
        Assert.Equal(target, Say("CORPUS503", text, "# Harbour\n\nText.").Select(message => message.Split('\'')[1]).SingleOrDefault());

    [Fact]
    public void A_similar_name_in_the_folder_is_suggested() =>
        Assert.Equal(
            ["The link leads to 'harbor.md', which does not exist; did you mean 'harbour.md'?"],
            ValidationRules
                .Judge([Read("corpus/a.md", "See [a](harbor.md)."), Read("corpus/harbour.md", "Text.")])
                .Where(finding => finding.Id == "CORPUS503")
                .Select(finding => finding.Message)
        );

    [Theory]
    [InlineData("[a](b.md#whats-new)", null)]
    [InlineData("[a](b.md#what-s-new)", null)]
    [InlineData("[a](b.md#2-repairs--walls)", null)]
    [InlineData("[a](b.md#repairs-and-walls)", null)]
    [InlineData("[a](b.md#harbour-1)", null)]
    [InlineData("[a](b.md#market) [a](b.md#quay) [a](b.md#top) [a](b.md#fn1) [a](b.md#L12)", null)]
    [InlineData("[a](b.md#roofs)", "roofs")]
    [InlineData("[a](b.html#roofs)", "roofs")]
    [InlineData("[a](#roofs)", "roofs")]
    [InlineData("[a](#roofs)\n\n# Roofs", null)]
    [InlineData("[a](#roofs)\n\n{{ content }}", null)]
    [InlineData("[a](c.md#roofs)", null)]
    public void A_link_leads_to_a_heading_that_does_not_exist(string text, string? anchor) =>
        Assert.Equal(anchor, Say("CORPUS504", text, Sections).Select(message => message.Split('\'')[1].TrimStart('#')).SingleOrDefault());

    [Theory]
    [InlineData("See [the report][r].", "See [the report][⟦r⟧].")]
    [InlineData("See [the report][].", "See [⟦the report⟧][].")]
    [InlineData("See [the report][r].\n\n[R]: https://example.org", "See [the report][r].\n\n[R]: https://example.org")]
    [InlineData(
        "Use `[the report][r]` and rows[first][r] and [1][2] and [[Page][page]].",
        "Use `[the report][r]` and rows[first][r] and [1][2] and [[Page][page]]."
    )]
    [InlineData("    [the report][r]", "    [the report][r]")]
    [InlineData("See [the class][collections.Mapping] and [notes][^1].", "See [the class][collections.Mapping] and [notes][^1].")]
    public void A_reference_is_not_defined(string text, string shown) => Assert.Equal(shown, Judged.Show("CORPUS505", text, "corpus/a.md"));

    [Theory]
    [InlineData("CORPUS506", "A.\n\n[^1]: Text.", "A.\n\n⟦[^1]⟧: Text.")]
    [InlineData("CORPUS506", "A.[^1]\n\n[^1]: Text.", "A.[^1]\n\n[^1]: Text.")]
    [InlineData("CORPUS506", "A.[^Note]\n\n[^note]: Text.[^2]\n\n[^2]: More.", "A.[^Note]\n\n[^note]: Text.[^2]\n\n[^2]: More.")]
    [InlineData("CORPUS506", "A `[^1]`.\n\n[^1]: Text.", "A `[^1]`.\n\n⟦[^1]⟧: Text.")]
    [InlineData("CORPUS507", "A.[^1]", "A.⟦[^1]⟧")]
    [InlineData("CORPUS507", "A.[^note]\n\n[^1]: B.", "A.⟦[^note]⟧\n\n[^1]: B.")]
    [InlineData("CORPUS507", "A [^a-z] and `[^1]` and \\[^2].", "A [^a-z] and `[^1]` and \\[^2].")]
    [InlineData("CORPUS507", "```\n[^1]\n```", "```\n[^1]\n```")]
    public void A_footnote_has_no_mark_or_no_text(string id, string text, string shown) =>
        Assert.Equal(shown, Judged.Show(id, text, "corpus/a.md"));

    [Fact]
    public void An_id_is_used_twice_in_a_collection()
    {
        Document[] documents =
        [
            Read("corpus/a.md", "---\nid: harbour\n---\nA.", "news"),
            Read("corpus/b.yaml", "title: B\nID: harbour", "news"),
            Read("corpus/c.md", "---\nid: harbour\n---\nC.", "other"),
            Read("corpus/d.md", "---\nid:\n---\nD.", "news"),
        ];
        var finding = Assert.Single(ValidationRules.Judge(documents), finding => finding.Id == "CORPUS404");
        Assert.Equal(("corpus/b.yaml", 9), (finding.Place.Path, finding.Place.Range.Start));
        Assert.Equal(
            "The id 'harbour' is also used in corpus/a.md, line 2, so a reference to it is ambiguous: change one of them",
            finding.Message
        );
    }

    private static IEnumerable<string> Say(string id, string text, string other) =>
        ValidationRules
            .Judge([Read("corpus/a.md", text), Read("corpus/b.md", other)], path => path == "corpus/other.md")
            .Where(finding => finding.Id == id)
            .Select(finding => finding.Message);

    private static Document Read(string path, string text, string collection = "Documents") =>
        DocumentReader.Read(new CorpusFile(path, collection), text);
}
