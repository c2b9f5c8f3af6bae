using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;

namespace CorpusGen.Core.Tests.Reading;

public sealed class FrontMatterTests
{
    public static TheoryData<string> Forms =>
        [
            "---\ntitle: A day\nrating: 5\n---\n",
            "--- \t\ntitle: A day\nrating: 5\n---  \n",
            "---yaml\ntitle: A day\nrating: 5\n---\n",
            "---\ntitle: A day\nrating: 5\n...\n",
            "\n \n---\ntitle: A day\nrating: 5\n---\n",
            "+++\ntitle = \"A day\"\nrating = 5\n+++\n",
            "+++ \ntitle = 'A day' # really\nrating=5\n+++ \n",
            "\n+++\ntitle = 'A day'\nrating = 5\n+++\n",
            "---toml\ntitle = 'A day'\nrating = 5\n---\n",
            "---json\n{ \"title\": \"A day\", \"rating\": 5 }\n---\n",
            "{\n  \"title\": \"A day\",\n  \"rating\": 5\n}\n",
            "{ \"title\": \"A day\", \"rating\": 5 } \n\n",
            "\n{\"title\": \"A day\", \"rating\": 5}\n",
        ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_form_gives_the_same_keys(string front)
    {
        foreach (var start in (string[])["", "\uFEFF"])
        {
            foreach (var end in (string[])["\n", "\r\n", "\r"])
            {
                var text = start + (front + "Body.").Replace("\n", end);
                var document = DocumentReader.Read(new CorpusFile("a.md"), text);
                Assert.Empty(document.Metadata.Problems);
                Assert.Equal(
                    ["title Text A day", "rating Number 5"],
                    document.Metadata.Entries.Select(entry => $"{entry.Key} {entry.Value.Kind} {entry.Value.Text}")
                );
                Assert.Equal(["title", "rating"], document.Metadata.Entries.Select(entry => entry.KeyRange.Of(text).Trim('"')));
                Assert.Equal(["A day", "5"], document.Metadata.Entries.Select(entry => entry.Value.Range.Of(text).Trim('"', '\'')));
                Assert.Equal("Body.", Assert.Single(document.Blocks).Range.Of(text));
            }
        }
    }

    [Theory]
    [InlineData("---\ntitle: A day\nrating: 5\n\nBody.", 1, "---", 3)]
    [InlineData("\n---\ntitle: A day\n\nBody.", 2, "---", 3)]
    [InlineData("+++\ntitle = 'A day'\n[extra]\nrating = 5\n\nBody.", 1, "+++", 4)]
    [InlineData("---toml\ntitle = 'A day'\n\nBody.", 1, "---", 2)]
    [InlineData("---json\n{ \"title\": 5 }\n\nBody.", 1, "---", 2)]
    [InlineData("{\n  \"title\": \"A day\",\n  \"rating\": 5\n\nBody.", 1, "}", 3)]
    public void Front_matter_that_is_not_closed_is_a_problem_with_its_line(string text, int line, string missing, int after)
    {
        var document = DocumentReader.Read(new CorpusFile("a.md"), text);
        var problem = Assert.Single(document.Metadata.Problems);
        Assert.Equal(MetadataProblemKind.Unreadable, problem.Kind);
        Assert.Equal($"the front matter is not closed: add a line '{missing}' after line {after}", problem.Detail);
        Assert.Equal(line, document.Lines.LineAt(problem.Range.Start) + 1);
        Assert.Equal("Body.", Assert.Single(document.Blocks).Range.Of(text));
    }

    [Theory]
    [InlineData("+++ plus\n\nProse.")]
    [InlineData("+++\nProse = words, and more\n")]
    [InlineData("{ \"Prose\" } begins here.\n")]
    [InlineData("{ \"Prose\": said Ann } begins here.\n")]
    [InlineData("{% if page %}\n---\na: b\n---\n")]
    [InlineData("---\n\nProse.")]
    public void Prose_after_a_mark_is_not_front_matter(string text) =>
        Assert.Empty(DocumentReader.Read(new CorpusFile("a.txt"), text.Replace("= words", "- words")).Metadata.Entries);

    [Theory]
    [InlineData("a.yaml", "- name: Ada\n  born: 1815\n- name: Jo\n  born: 1820\n")]
    [InlineData("a.json", "[{ \"name\": \"Ada\", \"born\": 1815 }, { \"name\": \"Jo\", \"born\": 1820 }]")]
    [InlineData("a.toml", "[[items]]\nname = \"Ada\"\nborn = 1815\n[[items]]\nname = 'Jo'\nborn = 1_820\n")]
    public void A_data_file_that_is_a_list_is_a_list_of_records(string path, string text)
    {
        var metadata = DocumentReader.Read(new CorpusFile(path), text).Metadata;
        Assert.Empty(metadata.Problems);
        var items = Assert.Single(metadata.Entries);
        Assert.Equal(("items", MetadataKind.List), (items.Key, items.Value.Kind));
        Assert.Equal(
            ["Ada 1815", "Jo 1820"],
            items.Value.Items.Select(item => string.Join(" ", item.Entries.Select(entry => entry.Value.Text)))
        );
    }

    [Fact]
    public void Front_matter_in_JavaScript_is_a_problem_and_not_prose()
    {
        var document = DocumentReader.Read(new CorpusFile("a.md"), "---js\n{ title: \"5 boats\" }\n---\nBody.");
        Assert.Equal(MetadataProblemKind.Program, Assert.Single(document.Metadata.Problems).Kind);
        Assert.True(document.Metadata.IsBroken);
        Assert.Equal("Body.", Assert.Single(document.Blocks).Range.Of(document.Text));
    }

    [Fact]
    public void A_list_in_front_matter_has_no_keys() =>
        Assert.Equal(
            MetadataProblemKind.NoKeys,
            Assert.Single(DocumentReader.Read(new CorpusFile("a.md"), "---\n- a\n- b\n---\n").Metadata.Problems).Kind
        );

    [Theory]
    [InlineData("title: \"One\ntwo: three\"\nrating: 5", "One two: three")]
    [InlineData("title: 'One\ntwo'\nrating: 5", "One two")]
    [InlineData("title: \"One\n\ntwo\"\nrating: 5", "One\ntwo")]
    [InlineData("title: \"One\n  two\nthree\" # done\nrating: 5", "One two three")]
    public void A_quoted_value_continues_at_the_start_of_a_line(string yaml, string title)
    {
        foreach (var end in (string[])["\n", "\r\n"])
        {
            var text = $"---\n{yaml}\n---\nBody.".Replace("\n", end);
            var metadata = DocumentReader.Read(new CorpusFile("a.md"), text).Metadata;
            Assert.Empty(metadata.Problems);
            Assert.Equal(title, metadata.Find("title")!.Text);
            Assert.Equal("5", metadata.Find("rating")!.Range.Of(text));
            Assert.EndsWith(
                title.Split(' ', '\n')[^1],
                metadata.Find("title")!.Range.Of(text).TrimEnd('"', '\''),
                StringComparison.Ordinal
            );
        }
    }
}
