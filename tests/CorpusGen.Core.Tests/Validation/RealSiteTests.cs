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
    [InlineData("CORPUS505", "1. [storage] Volumes [Driver: local][LinuxOnly] should mount [Slow]", 0)]
    [InlineData("CORPUS111", "He made shoes!\u2060\u200A\u2060… He made them.", 0)]
    [InlineData(
        "CORPUS106",
        "Lorem ipsum dolor sit amet, consectetur adipisicing elit sed.\n\nLorem ipsum dolor sit amet, consectetur adipisicing elit sed.",
        0
    )]
    [InlineData("CORPUS301", "wf checking,1,0.001", 0)]
    [InlineData("CORPUS505", "[Ids][uuid.UUID] and [words][str] are [text][].", 0)]
    [InlineData("CORPUS505", "The [ids][uuid] are long.", 1)]
    [InlineData("CORPUS504", "## Config\n\nSee [it](#pydantic.config.ConfigDict).\n\n::: pydantic.config", 0)]
    [InlineData("CORPUS202", "The “quay&rdquo; is closed, they said.", 0)]
    [InlineData("CORPUS103", "## Log\n\n```\nworker_1Ã¦\n```", 0)]
    [InlineData("CORPUS114", "Sie wissen nicht, was was für ein Schiff ist und wer in den Hafen der Stadt fährt.", 0)]
    [InlineData("CORPUS105", "## The quay\n\nIt is closed.", 0)]
    [InlineData("CORPUS105", "<div>\n<span></span>\n</div>", 0)]
    // Publishers write a word joiner before a dash.
    [InlineData("CORPUS111", "The quay\u2060—which is old—is closed.", 0)]
    [InlineData("CORPUS111", "The qu\u2060ay is closed.", 1)]
    [InlineData("CORPUS111", "The quay\u2060\u00A0… is closed.", 0)]
    [InlineData("CORPUS111", "Write `<!--\u200Bmore-->` there.", 0)]
    [InlineData("CORPUS111", "Write `qu\u200Bay` there.", 1)]
    [InlineData("CORPUS111", "<p>A <span>\u200B</span> b.</p>", 0)]
    [InlineData("CORPUS101", "The byte is \uFFFD (REPLACEMENT CHARACTER) here.", 0)]
    [InlineData("CORPUS101", "The quay is \uFFFD here.", 1)]
    // The title can be in metadata that is not read.
    [InlineData("CORPUS105", "Title: The quay\nDate: 2024-03-01\n\nIt is closed.", 0)]
    // A song repeats its lines, and a story its speeches.
    [InlineData(
        "CORPUS106",
        "*We go to the quay and sing of the sea tonight*  \n*We go*\n\nOh.\n\n*We go to the quay and sing of the sea tonight*  \n*We go*",
        0
    )]
    [InlineData(
        "CORPUS106",
        "“Go away from the quay or I call the master!”\n\nNobody moved.\n\n“Go away from the quay or I call the master!”",
        0
    )]
    [InlineData(
        "CORPUS106",
        "Go away from the quay or I call the master!\n\nNobody moved.\n\nGo away from the quay or I call the master!",
        1
    )]
    [InlineData("CORPUS114", "What boats there were were old.", 0)]
    [InlineData("CORPUS114", "The boats were were old.", 1)]
    [InlineData("CORPUS114", "It corrects a \"the the\" in the guide.", 0)]
    [InlineData("CORPUS114", "After the upgrade of chart A a release is there.", 0)]
    [InlineData("CORPUS111", "<p>It is at 02c6…\u200B9ee5.</p>", 0)]
    [InlineData("CORPUS302", "See the recording from 56:32-1:01:00 again.", 0)]
    [InlineData("CORPUS303", "In London 41 percent of the boats are old, compared to 42 percent in Paris and 43 percent in Rome.", 0)]
    [InlineData("CORPUS504", "See [a](#Repairs-Walls).\n\n## Repairs\n\n### Walls\n\nText.", 0)]
    // The parts of a paragraph that a page break divides.
    [InlineData("CORPUS201", "“We go to the quay, and\n\nthen to the market.” Nobody said more.", 0)]
    [InlineData("CORPUS201", "“We go to the quay.\n\nThen they went to the market.", 1)]
    // A reader knows the person.
    [InlineData("CORPUS203", "They met Ada Birch. “We must go now,” he said.", 0)]
    // Another heading is another case, and a name has a number too.
    [InlineData(
        "CORPUS304",
        "## A\n\nThe harbour of Elmstead has 1,300 fishing boats.\n\n## B\n\nThe harbour of Elmstead has 1,400 fishing boats.",
        0
    )]
    [InlineData(
        "CORPUS304",
        "The harbour of Elmstead has 1,300 fishing boats.\n\nIt is old.\n\nThe harbour of Elmstead has 1,400 fishing boats.",
        1
    )]
    // An included file, a line that another program reads, and a shortcode.
    [InlineData("CORPUS505", "{% include references.md %}\nSee [the report][report].", 0)]
    [InlineData("CORPUS505", "See [the report][report].\n\nText\n[report]: report.html", 0)]
    [InlineData("CORPUS505", "Needs [version=15]PHP 5[/version][version=16]PHP 7[/version].", 0)]
    [InlineData("CORPUS505", "See [the report][report].", 1)]
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
    [InlineData("CORPUS301", "It is in [0,2.5) or at [100,0.1,1].", 0)]
    [InlineData("CORPUS301", "A GiB is 1,024<sup>3</sup> bytes.", 0)]
    [InlineData("CORPUS302", "Read Romans 8:35-39 again.", 0)]
    [InlineData("CORPUS302", "Try it with inputs like February 30, 2021.", 0)]
    [InlineData("CORPUS302", "It closes on February 30, 2021.", 1)]
    [InlineData("CORPUS306", "The commits 68e89fb, 7e717ef7a0a1 and 8247e39 are new, at 0x4e73, and 1e309 is infinite.", 0)]
    [InlineData("CORPUS306", "It weighs 3e400 kg.", 0)]
    [InlineData("CORPUS302", "He explains it at 25:08 of the recording.", 0)]
    [InlineData("CORPUS302", "Jonas Reed [24:16]: We agree. The mix is 70:30.", 0)]
    [InlineData("CORPUS302", "It closes at 25:08 GMT.", 1)]
    [InlineData("CORPUS303", "The boats rose 85 percent, boats went up 15 percent and boats grew 30 percent.", 0)]
    [InlineData("CORPUS504", "See [a](#the-fix).\n\n## Fixes {/*the-fix*/}\n\nText.", 0)]
    public void A_rule_reports_only_what_is_wrong(string id, string text, int count) =>
        Assert.Equal(count, Judge(("corpus/a.md", text)).Count(found => found == id));

    [Fact]
    public void A_heading_after_the_text_is_not_its_title() =>
        Assert.Contains("CORPUS105", Judge(("corpus/a.md", $"<!-- Old. -->\n\n{Long}\n\n## The quay")));

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
    public void A_page_that_is_not_translated_is_no_copy() =>
        Assert.Equal(
            ["CORPUS117"],
            Judge(("corpus/posts/start.md", Long), ("corpus/posts/pt-br/start.md", Long)).Where(id => id is "CORPUS107" or "CORPUS117")
        );

    [Fact]
    public void A_page_that_moved_between_two_versions_is_no_copy() =>
        Assert.Equal(
            ["CORPUS117"],
            Judge(("corpus/v1.2/faq.md", Long), ("corpus/v1.3/guide/faq.md", Long)).Where(id => id is "CORPUS107" or "CORPUS117")
        );

    [Fact]
    public void An_id_can_be_in_two_versions()
    {
        const string Text = "---\nid: faq\n---\nText.";
        Assert.DoesNotContain("CORPUS404", Judge(("corpus/v1.2/faq.md", Text), ("corpus/v1.3/faq.md", Text)));
        Assert.Contains("CORPUS404", Judge(("corpus/faq.md", Text), ("corpus/questions.md", Text)));
    }

    [Fact]
    public void Subtitles_are_speech()
    {
        const string Text =
            "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nShe says, “We go to to\n\n00:00:02.000 --> 00:00:03.000\nthe quay.” All right.\n";
        Assert.Empty(Judge(("corpus/a.vtt", Text)));
    }

    [Fact]
    public void A_link_out_of_the_known_folders_is_not_judged()
    {
        Assert.DoesNotContain("CORPUS503", Judge(("corpus/docs/a.md", "See [b](../../shell/README.md)."), ("corpus/b.md", "Text.")));
        Assert.Contains("CORPUS503", Judge(("corpus/docs/a.md", "See [b](../c.md)."), ("corpus/b.md", "Text.")));
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
