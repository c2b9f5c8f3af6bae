using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>What rules reported in public folders of content, though nothing was wrong, beside what they must still report.</summary>
public sealed class RealSiteTests
{
    private static readonly string Long = string.Join(
        " ",
        Enumerable.Range(0, 400).Select(i => $"word{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}")
    );

    [Theory]
    // The title is the first heading, of whatever level; a file of markup alone is a part of a page.
    [InlineData("CORPUS105", "## The quay\n\nIt is closed.", 0)]
    [InlineData("CORPUS105", "<div>\n<span></span>\n</div>", 0)]
    [InlineData("CORPUS105", "<!-- Old. -->\n\nIt is closed.\n\n## The quay", 1)]
    // Publishers write a word joiner before a dash.
    [InlineData("CORPUS111", "The quay\u2060—which is old—is closed.", 0)]
    [InlineData("CORPUS111", "The qu\u2060ay is closed.", 1)]
    // A name in a list.
    [InlineData("CORPUS113", "The quay is closed, and the people thank:\n\n- Ada Birch\n- Валерий Лашманов", 0)]
    [InlineData("CORPUS114", "The story is “done done” when it is tested.", 0)]
    [InlineData("CORPUS114", "Who has to sign sign? Nobody.", 0)]
    [InlineData("CORPUS114", "The walls surround the boat boat today.", 1)]
    [InlineData("CORPUS114", "A boat boat is new. Another boat boat is old.", 0)]
    // Notes have headings of their own.
    [InlineData("CORPUS115", "## A\n\n> #### B\n\n## C", 0)]
    [InlineData("CORPUS115", "## A\n\n<DeepDive>\n\n#### B\n\n</DeepDive>\n\n## C", 0)]
    [InlineData("CORPUS115", "## A\n\n<DeepDive>\n\nText.\n\n</DeepDive>\n\n#### C", 1)]
    [InlineData("CORPUS115", "##\n\n### A", 0)]
    [InlineData("CORPUS203", "When it fails, it says “Try this port for the sockets”.", 0)]
    [InlineData("CORPUS203", "The harbour closed. “We must go now,” he said.", 1)]
    [InlineData("CORPUS301", "It certifies a X00,000 sites.", 0)]
    [InlineData("CORPUS301", "The versions 1.24,1.25 are out.", 0)]
    [InlineData("CORPUS301", "The quay of February 18,2020 is new.", 0)]
    [InlineData("CORPUS301", "The quay has 99,0003 stones.", 1)]
    [InlineData("CORPUS302", "He explains it at 25:08 of the recording.", 0)]
    [InlineData("CORPUS302", "Jonas Reed [24:16]: We agree. The mix is 70:30.", 0)]
    [InlineData("CORPUS302", "It closes at 25:08 GMT.", 1)]
    [InlineData("CORPUS303", "The boats rose 85 percent, boats went up 15 percent and boats grew 30 percent.", 0)]
    [InlineData("CORPUS504", "See [a](#the-fix).\n\n## Fixes {/*the-fix*/}\n\nText.", 0)]
    public void A_rule_reports_only_what_is_wrong(string id, string text, int count) =>
        Assert.Equal(count, Judge(("corpus/a.md", text)).Count(found => found == id));

    [Fact]
    public void Versions_of_a_document_are_no_copies()
    {
        var other = Long.Replace("wordca", "wordx", StringComparison.Ordinal);
        Assert.Equal(["CORPUS107"], Copies("corpus/policy.md", "corpus/rules.md"));
        Assert.Equal(["CORPUS117"], Copies("corpus/policy-v1.1.md", "corpus/policy-v2.md"));
        Assert.Equal(["CORPUS117"], Copies("corpus/report-2023.md", "corpus/report-2024.md"));

        IEnumerable<string> Copies(string one, string two) =>
            Judge((one, Long), (two, other)).Where(id => id is "CORPUS107" or "CORPUS117");
    }

    [Fact]
    public void Versions_of_a_text_do_not_contradict_each_other()
    {
        const string One = "The harbour of Elmstead had 1,300 fishing boats in 2023.";
        const string Two = "The harbour of Elmstead had 1,400 fishing boats in 2023.";
        Assert.Contains("CORPUS305", Judge(("corpus/a.md", One), ("corpus/b.md", Two)));
        Assert.DoesNotContain("CORPUS305", Judge(("corpus/a.md", $"{One}\n\n{Long}"), ("corpus/b.md", $"{Two}\n\n{Long}")));
    }

    [Fact]
    public void A_link_from_the_content_folder_is_found()
    {
        Assert.DoesNotContain("CORPUS503", Judge(("corpus/docs/a.md", "See [b](@/docs/b/c.md)."), ("corpus/docs/b/c.md", "Text.")));
        Assert.Contains("CORPUS503", Judge(("corpus/docs/a.md", "See [b](b/d.md)."), ("corpus/docs/b/c.md", "Text.")));
    }

    [Fact]
    public void The_title_is_not_markup() =>
        Assert.Equal(
            "The quay is closed.",
            CorpusGen.Core.Naming.CorpusNames.TitleOf(
                DocumentReader.Read(new CorpusFile("corpus/a.md"), "<!-- Old. -->\n\nThe quay is closed.")
            )
        );

    private static List<string> Judge(params (string Path, string Text)[] files) =>
        [
            .. ValidationRules
                .Judge([.. files.Select(file => DocumentReader.Read(new CorpusFile(file.Path), file.Text))])
                .Select(finding => finding.Id),
        ];
}
