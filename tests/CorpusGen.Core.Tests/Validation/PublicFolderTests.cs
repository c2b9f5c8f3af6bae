using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation.RuleSets;

namespace CorpusGen.Core.Tests.Validation;

/// <summary>More of what rules reported in public folders, beside what they must still report, in several formats.</summary>
public sealed class PublicFolderTests
{
    private const string Long =
        "The harbour is old, and it has been repaired often, by many masters, with stones from the hills behind the town. "
        + "Nobody knows who built the quay, but the names of those who paid for it are on a plate at the house of the harbour master.";

    [Theory]
    // The colors of a terminal in the output of a program.
    [InlineData("CORPUS102", "a.md", "## Log\n\n```ansi\n\u001B[31mred\u001B[0m\n```", 0)]
    [InlineData("CORPUS102", "a.md", "## Log\n\nThe \u001B[31mred quay.", 1)]
    [InlineData("CORPUS102", "a.md", "## Log\n\n```\nIt\u0092s red.\n```", 1)]
    // A page that says where another is, a part of a page, and a file for those who edit.
    [InlineData("CORPUS105", "a.md", "Coming soon.", 0)]
    [InlineData("CORPUS105", "a.md", Long, 1)]
    [InlineData("CORPUS105", "partials/a.adoc", Long, 0)]
    [InlineData("CORPUS105", "README.md", Long, 0)]
    [InlineData("CORPUS105", "LICENSE.md", Long, 0)]
    [InlineData("CORPUS105", "2024-03-01-harbour.md", Long, 0)]
    [InlineData("CORPUS105", "_a.md", Long, 0)]
    [InlineData(
        "CORPUS106",
        "a.md",
        "\\begin{align} a & b c d e f g h i \\end{align}\n\n\\begin{align} a & b c d e f g h i \\end{align}",
        0
    )]
    [InlineData(
        "CORPUS106",
        "a.md",
        "Your browser does not support the video tag.\n\n[A](a.md)\n\nYour browser does not support the video tag.",
        0
    )]
    // Org escapes a mark with the character.
    [InlineData("CORPUS111", "a.org", "* The quay\n\nWrite [[a]\u200B] there.", 0)]
    [InlineData("CORPUS111", "a.org", "* The quay\n\nThe qu\u200Bay is closed.", 1)]
    [InlineData("CORPUS111", "a.md", "Write [[a]\u200B] there.", 1)]
    [InlineData("CORPUS111", "a.adoc", "= Boats\n\nIt is the `Boats`\u200B's quay.", 0)]
    [InlineData("CORPUS111", "a.adoc", "= Boats\n\nIt is the \u200Bquay.", 1)]
    [InlineData("CORPUS114", "a.md", "“Do you see dat dat boat is new?”", 0)]
    [InlineData("CORPUS114", "a.md", "It is still the wild wild west.", 0)]
    [InlineData("CORPUS114", "a.md", "It needs a clearance (a.k.a a permit) first.", 0)]
    [InlineData("CORPUS114", "a.md", "They call it \"a gradual gradual repair\": a slow one that is repaired.", 0)]
    [InlineData("CORPUS114", "a.md", "They made a gradual gradual repair.", 1)]
    [InlineData("CORPUS201", "a.md", "Between single (') or double (\") quotes nothing is replaced.", 0)]
    [InlineData("CORPUS201", "a.md", "Double marks ( \" ) and backslashes ( \\ ) stay.", 0)]
    [InlineData("CORPUS201", "a.txt", "Bills\n\n\"THE ELECTION OF A MASTER.\n\"THE VOYAGE OF ONE BOAT.\n\"THE BATTLE OF THE QUAY.\"", 0)]
    [InlineData("CORPUS201", "a.md", "“You may not talk about:\n\n- prices\n- boats in any way.”\n\n## Others", 0)]
    [InlineData("CORPUS201", "a.md", "“You may not talk about:\n\n- prices\n- boats in any way.\n\n## Others", 1)]
    [InlineData(
        "CORPUS201",
        "a.html",
        "<p>“Listen.</p>\n<blockquote><p>“The boats are grey.</p></blockquote>\n<p>“Is it not short?”</p>",
        0
    )]
    [InlineData("CORPUS201", "a.md", "Fixed \"it fails if the name is \"\"\" today.", 0)]
    [InlineData("CORPUS201", "a.md", "A change can be \"harbour master\"d before the review.", 0)]
    [InlineData("CORPUS201", "a.md", "It ends with a \"quay>\"-like mark.", 0)]
    [InlineData("CORPUS201", "a.md", "The type is (list (string :tag \"Scheduled for, which is long.", 0)]
    [InlineData("CORPUS201", "a.md", "The list begins with \"Scheduled boats and ...", 0)]
    [InlineData("CORPUS201", "a.md", "She said, “We repair the quay first.\n“Then the boats come back.”", 0)]
    [InlineData("CORPUS201", "a.md", "She said, “We repair the quay first.\nThen the boats come back.", 1)]
    [InlineData("CORPUS201", "a.md", "“Listen to this.\n\n> The boats are grey,\n> the quay is old.\n\n“Is it not short?” she said.", 0)]
    [InlineData("CORPUS201", "a.md", "“Listen to this.\n\n> The boats are grey,\n> the quay is old.\n\nIt is short, she said.", 1)]
    // Code between quotation marks, in AsciiDoc, and quotation marks that are written with backticks.
    [InlineData("CORPUS201", "a.adoc", "= Names\n\nThe default is `\"*\"`, which fits all.", 0)]
    [InlineData("CORPUS202", "a.adoc", "= Names\n\nThe `\"iss\"` claim is `\"quay\"`, and the `\"aud\"` claim is `\"boat\"`.", 0)]
    [InlineData("CORPUS202", "a.adoc", "= Names\n\nErrors like \"`red' is not a valid color\" are new.", 0)]
    [InlineData("CORPUS202", "a.adoc", "= Names\n\nThey said “the quay is old\" and left.", 1)]
    [InlineData("CORPUS202", "a.adoc", "= Names\n\nIt means \"`start from the\nquay,`\" and then \"`go`\".", 0)]
    [InlineData("CORPUS203", "a.md", "It is an example:\n\n> “We must go now,” he said.", 0)]
    [InlineData("CORPUS203", "a.xhtml", "<p epub:type=\"z3998:letter\">The quay was closed.</p>\n<p>“We must go now,” he said.</p>", 0)]
    [InlineData("CORPUS203", "a.xhtml", "<p>The quay was closed.</p>\n<p>“We must go now,” he said.</p>", 1)]
    [InlineData("CORPUS203", "a.md", "The <b>Mr.</b> Reed of the quay came. “We must go now,” he said.", 0)]
    [InlineData("CORPUS302", "a.md", "[2:27 AM - 29 Dec 2020](a.md)", 0)]
    [InlineData("CORPUS302", "a.md", "Use 01:00:5E:90:10:00 - 01:00:5E:90:10:FF for it.", 0)]
    [InlineData("CORPUS302", "a.md", "It closes on June 31, 2024.", 1)]
    [InlineData(
        "CORPUS303",
        "a.md",
        "Of the boats, 50 percent of the total came from 3 towns: 20 percent of the total, 18 percent of the total and 13 percent of the total.",
        0
    )]
    [InlineData("CORPUS113", "a.md", "# Developing a Persistence Service\n\nTODO", 0)]
    [InlineData("CORPUS507", "a.md", "Fixed: the converter of the type[^1]: lib, line 35.", 0)]
    [InlineData("CORPUS507", "a.md", "See the note[^1] about it.", 1)]
    [InlineData("CORPUS505", "a.md", "Fixed \"[Harbour][Codegen] the quay is not written.\"", 0)]
    [InlineData("CORPUS306", "a.md", "The type holds 0 to 340,282,366,920,938,463,463,374,607,431,768,211,455.", 0)]
    [InlineData("CORPUS306", "a.md", "It costs $340,282,366,920,938,463,463,374,607,431,768,211,455.", 1)]
    [InlineData("CORPUS504", "a.md", "See [it](#due-process).\n\n####Due process\n\nText.", 0)]
    [InlineData("CORPUS505", "a.md", "Give the [number][Ask the harbour master for it before you send the letter to us].", 0)]
    [InlineData(
        "CORPUS505",
        "a.md",
        "See [repairs][quay-repairs].\n\n{% for name in names %}\n[{{ name }}-repairs]: /{{ name }}\n{% endfor %}",
        0
    )]
    [InlineData("CORPUS505", "a.md", "Give the [number][harbour master].", 1)]
    public void A_rule_reports_only_what_is_wrong(string id, string name, string text, int count) =>
        Assert.Equal(count, Judge(("corpus/" + name, text)).Count(found => found == id));

    [Fact]
    public void Dates_are_not_made_of_two_elements() =>
        Assert.DoesNotContain(
            "CORPUS302",
            Judge(("corpus/a.xml", "<section>\n<note>Chapter 3, par. 35</note>\n<note>July 1, 1932, chapter 5</note>\n</section>"))
        );

    [Fact]
    public void A_text_in_two_formats_is_no_copy()
    {
        var text = string.Join(" ", Enumerable.Range(0, 80).Select(i => $"word{i}"));
        Assert.DoesNotContain("CORPUS107", Judge(("corpus/a.txt", text), ("corpus/b.md", text)));
        Assert.Contains("CORPUS107", Judge(("corpus/a.md", text), ("corpus/b.markdown", text)));
    }

    [Fact]
    public void Translations_of_a_page_have_one_id()
    {
        const string Page = "---\nid: birch\n---\n\nText.";
        Assert.DoesNotContain("CORPUS404", Judge(("corpus/a/index.fr.md", Page), ("corpus/a/index.ko.md", Page)));
        Assert.Contains("CORPUS404", Judge(("corpus/a/index.md", Page), ("corpus/a/other.md", Page)));
    }

    [Fact]
    public void Parts_of_pages_are_no_copies()
    {
        var text = string.Join(" ", Enumerable.Range(0, 80).Select(i => $"word{i}"));
        Assert.DoesNotContain("CORPUS107", Judge(("corpus/partials/a.adoc", text), ("corpus/partials/b.adoc", text)));
    }

    [Fact]
    public void Pages_that_lead_to_another_are_no_copies()
    {
        var words = string.Join(" ", Enumerable.Range(0, 80).Select(i => $"word{i}"));
        Assert.DoesNotContain("CORPUS107", Judge(Page("a", "refresh"), Page("b", "refresh")));
        Assert.Contains("CORPUS107", Judge(Page("a", "theme"), Page("b", "theme")));

        (string, string) Page(string name, string kind) =>
            ($"corpus/{name}.html", $"<html><head><meta http-equiv=\"{kind}\" content=\"0\"></head><body><p>{words}</p></body></html>");
    }

    [Fact]
    public void A_title_is_missing_if_the_other_documents_have_one()
    {
        var titled = Enumerable.Range(0, 8).Select(i => ($"corpus/t{i}.md", $"# Quay {i}\n\n{Long}")).ToArray();
        Assert.Equal(1, Count([.. titled, ("corpus/a.md", Long)]));
        Assert.Equal(0, Count([.. titled, ("corpus/a.md", Long), ("corpus/b.md", Long), ("corpus/c.md", Long)]));
        // A format of few documents has its own conventions.
        Assert.Equal(0, Count([.. titled, ("corpus/a.txt", Long)]));

        static int Count((string, string)[] files) => Judge(files).Count(id => id == "CORPUS105");
    }

    [Fact]
    public void Pages_of_a_template_are_no_copies()
    {
        var words = Enumerable.Range(0, 400).Select(i => $"word{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}").ToArray();
        var edited = words.ToArray();
        edited[200] = "other";
        Assert.Equal(["CORPUS107"], Copies("Repairs", "Repairs"));
        Assert.Empty(Copies("Open a quay", "Close a quay"));
        Assert.Equal(["CORPUS117"], Copies("Report 2023", "Report 2024"));

        IEnumerable<string> Copies(string one, string two) =>
            Judge(
                    ("corpus/open.md", $"# {one}\n\n{string.Join(" ", words)}"),
                    ("corpus/close.md", $"# {two}\n\n{string.Join(" ", edited)}")
                )
                .Where(id => id is "CORPUS107" or "CORPUS117");
    }

    [Fact]
    public void Files_that_a_site_shows_as_one_page_share_their_anchors()
    {
        const string Sections = "## A quay\n\n## A boat\n\n## A mast\n\n## A sail\n\n## A rope";
        Assert.Equal(0, Count("[a](#a-quay) [b](#a-boat) [c](#a-mast) [d](#a-sail) [e](#a-rope)"));
        // Not one link that was copied from the other file.
        Assert.Equal(1, Count("[a](#a-quay)"));
        Assert.Equal(1, Count("[a](#a-quay) [b](#a-boat) [c](#a-mast) [d](#a-sail) [e](#a-rope) [f](#an-oar)"));

        static int Count(string links) =>
            Judge(("corpus/a.md", $"# All\n\n{links}"), ("corpus/b.md", Sections)).Count(id => id == "CORPUS504");
    }

    [Fact]
    public void Repeated_paragraphs_have_words_that_people_read()
    {
        const string Picture = "![](https://boats.example/user/avatar/of/the/harbour/master/48/10.png)";
        Assert.DoesNotContain("CORPUS116", Judge([.. Files(Picture)]));
        Assert.Contains("CORPUS116", Judge([.. Files(Long)]));

        static IEnumerable<(string, string)> Files(string words) =>
            Enumerable.Range(0, 3).Select(i => ($"corpus/a{i}.md", $"# Quay {i}\n\n{words}\n\nText {i}."));
    }

    private static IEnumerable<string> Judge(params (string Path, string Text)[] files) =>
        ValidationRules
            .Judge([.. files.Select(file => CorpusCompiler.Read(new CorpusFile(file.Path), file.Text).Document)])
            .Select(finding => finding.Id);
}
