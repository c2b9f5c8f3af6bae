namespace CorpusGen.Core.Tests.Pages;

public sealed class PageTests
{
    private static readonly Page Sample = new(
        "sample",
        [
            "# Title",
            "",
            "Prose.",
            "- no item",
            "",
            "## Part",
            "",
            "> One",
            ">",
            "> two",
            "- a",
            "- b",
            "known wrong: c",
            "",
            "> Three",
            "",
            "> Four",
            "- d",
            "known wrong: -",
            "",
        ]
    );

    [Fact]
    public void A_passage_has_its_heading_text_items_and_right_answer()
    {
        var passages = Sample.Passages;
        Assert.Equal(["One\n\ntwo", "Three", "Four"], passages.Select(passage => passage.Text));
        Assert.All(passages, passage => Assert.Equal("Part", passage.Heading));
        Assert.Equal(["a", "b"], passages[0].Items);
        Assert.Equal(["c"], passages[0].Right);
        Assert.Empty(passages[1].Items);
        Assert.Null(passages[1].Right);
        Assert.Equal([], passages[2].Right);
    }

    [Fact]
    public void Accepting_the_items_of_the_page_changes_nothing()
    {
        var items = Sample.Passages.ToDictionary(passage => passage.Text, passage => passage.Items);
        Assert.Equal(string.Join('\n', Sample.Lines), Sample.WithItems(text => items[text]));
    }

    [Fact]
    public void Accepting_replaces_items_and_removes_the_marker_of_a_right_answer()
    {
        var page = Sample.WithItems(text =>
            text switch
            {
                "Three" => ["new"],
                "Four" => [],
                _ => ["c"],
            }
        );
        Assert.Equal("# Title\n\nProse.\n- no item\n\n## Part\n\n> One\n>\n> two\n- c\n\n> Three\n- new\n\n> Four\n", page);
    }

    [Fact]
    public void Accepting_another_wrong_answer_keeps_the_marker() =>
        Assert.Contains("> two\n- x\nknown wrong: c\n", Sample.WithItems(_ => ["x"]), StringComparison.Ordinal);
}
