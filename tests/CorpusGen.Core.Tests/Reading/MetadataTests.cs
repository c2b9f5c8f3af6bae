using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CorpusGen.Core.Tests.Reading;

public sealed class MetadataTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b: ",
        ": ",
        "\n",
        "\n  ",
        "- ",
        "? ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "&a ",
        "*a",
        "<<: *a",
        "!!binary ",
        "!<x> ",
        "!x!y ",
        "%YAML 99999999999.1\n",
        "%TAG ! x\n",
        "--- ",
        "...\n",
        "| ",
        ">-\n",
        ">9\n",
        "\"",
        "'",
        "\\",
        "\\x4",
        "\\U0011FFFF",
        "\\uD800",
        "# ",
        "@",
        "`",
        "\t",
        "\r",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\0",
        "\u0007",
        "\uD800",
        "😀",
        "0x7",
        "1e99",
        "2024-02-30",
        "~",
        "null",
        "true",
    ];

    [Theory]
    [InlineData("word", MetadataKind.Text)]
    [InlineData("\"5\"", MetadataKind.Text)]
    [InlineData("5", MetadataKind.Number)]
    [InlineData("-1.50", MetadataKind.Number)]
    [InlineData("007", MetadataKind.Text)]
    [InlineData("no", MetadataKind.Text)]
    [InlineData("true", MetadataKind.Boolean)]
    [InlineData("~", MetadataKind.None)]
    [InlineData("", MetadataKind.None)]
    [InlineData("2024-03-01", MetadataKind.Date)]
    [InlineData("2024-4-09", MetadataKind.Date)]
    [InlineData("'2024-03-01'", MetadataKind.Date)]
    [InlineData("\"2024-03-01 12:30:00 +0200\"", MetadataKind.DateTime)]
    [InlineData("2024-03-01 12:30:00 +02:00", MetadataKind.DateTime)]
    [InlineData("2024-3-1 12:30", MetadataKind.DateTime)]
    [InlineData("2024-02-30", MetadataKind.Text)]
    [InlineData("2024-13-04", MetadataKind.Text)]
    [InlineData("2024-03-01T12:30:00Z", MetadataKind.DateTime)]
    [InlineData("2024-03-01T12:30:00+02:00", MetadataKind.DateTime)]
    [InlineData("[a, 2]", MetadataKind.List)]
    [InlineData("{a: 2}", MetadataKind.Map)]
    public void A_value_is_what_it_looks_like(string value, MetadataKind kind) =>
        Assert.Equal(kind, Read($"---\nkey: {value}\n---\nText.").Metadata.Entries[0].Value.Kind);

    [Theory]
    [InlineData("a.md", "\n")]
    [InlineData("a.md", "\r\n")]
    [InlineData("a.txt", "\n")]
    public void Keys_and_values_have_their_ranges(string path, string end)
    {
        var text = string.Join(
            end,
            "\uFEFF---",
            "😀: ü",
            "authors: [ ada, \"jo reed\" ]",
            "place:",
            "  city: Elmstead # there",
            "list:",
            "  - one",
            "  - two",
            "",
            "text: |",
            "  Long.",
            "---",
            "Body."
        );
        var document = Read(text, path);
        Assert.Empty(document.Metadata.Problems);
        Assert.Equal(["😀", "authors", "place", "list", "text"], document.Metadata.Entries.Select(entry => entry.KeyRange.Of(text)));
        Assert.Equal(
            ["ü", "[ ada, \"jo reed\" ]", $"city: Elmstead", $"- one{end}  - two", $"|{end}  Long."],
            document.Metadata.Entries.Select(entry => entry.Value.Range.Of(text))
        );
        Assert.Equal(["ada", "\"jo reed\""], document.Metadata.Entries[1].Value.Items.Select(item => item.Range.Of(text)));
        Assert.Equal("Body.", Assert.Single(document.Blocks).Range.Of(text));
    }

    [Fact]
    public void A_key_is_found_however_it_is_spelled()
    {
        var metadata = Read("---\npublished-on: 2024-03-01\n---\n").Metadata;
        Assert.All((string[])["publishedOn", "published_on", "Published On"], key => Assert.NotNull(metadata.Find(key)));
    }

    [Theory]
    [InlineData("a: b: c", MetadataProblemKind.Unreadable)]
    [InlineData("a: [1, 2", MetadataProblemKind.Unreadable)]
    [InlineData("a: *nobody", MetadataProblemKind.Unreadable)]
    [InlineData("? [a]\n: b", MetadataProblemKind.Unreadable)]
    [InlineData(":\n{\na", MetadataProblemKind.Unreadable)]
    [InlineData("just words", MetadataProblemKind.NoKeys)]
    [InlineData("a: 1\nb: 2\nA: 3", MetadataProblemKind.KeyTwice)]
    public void What_is_wrong_costs_the_metadata_and_not_the_text(string yaml, MetadataProblemKind kind)
    {
        var document = Read($"---\n{yaml}\n---\nBody.");
        Assert.Equal(kind, Assert.Single(document.Metadata.Problems).Kind);
        Assert.Equal("Body.", Assert.Single(document.Blocks).Range.Of(document.Text));
    }

    [Fact]
    public void A_fault_of_the_parser_costs_no_more_than_a_fault_of_the_file() =>
        Assert.Equal(MetadataProblemKind.Unreadable, Assert.Single(Read("...\n>-\n", "a.yaml").Metadata.Problems).Kind);

    [Fact]
    public void Aliases_that_grow_beyond_all_measure_are_refused()
    {
        var bomb =
            "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 20)
                    .Select(i =>
                        $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(",", Enumerable.Repeat("*" + (char)('a' + i - 1), 9))}]\n"
                    )
            );
        Assert.Equal(MetadataProblemKind.TooMuch, Assert.Single(Read($"---\n{bomb}---\nBody.").Metadata.Problems).Kind);
    }

    [Trait("Category", "Slow")]
    [Theory]
    [InlineData("value")]
    [InlineData("? key : 1")]
    public void Aliases_of_long_words_are_counted_by_their_letters(string value)
    {
        var words = new string('w', 50_000);
        var large = value.Replace("key", words, StringComparison.Ordinal).Replace("value", words, StringComparison.Ordinal);
        var bomb = $"a: &a {{{large}}}\nb: [{string.Join(", ", Enumerable.Repeat("*a", 100))}]\n";
        Assert.Equal(MetadataProblemKind.TooMuch, Assert.Single(Read($"---\n{bomb}---\nBody.").Metadata.Problems).Kind);
    }

    [Fact]
    public void A_merge_is_a_key_like_others_and_a_tag_makes_nothing()
    {
        var metadata = Read(
            "---\na: &a {x: 1}\nb:\n  <<: *a\nc: !!python/object/apply:os.system [touch here]\nd: !<tag:yaml.org,2002:binary> x\n---\n"
        ).Metadata;
        Assert.Empty(metadata.Problems);
        Assert.Equal("<<", metadata.Find("b")!.Entries[0].Key);
        Assert.Equal("touch here", metadata.Find("c")!.Items[0].Text);
    }

    [Trait("Category", "Slow")]
    [Property(MaxTest = 3000)]
    public static Property No_metadata_makes_the_reader_throw() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
            yaml =>
                Read($"---\n{yaml}\n---\nBody.").Metadata.Entries.Count >= 0
                && Read(yaml, "a.yaml").Metadata.Entries.Count >= 0
                && Read(yaml, "a.json").Metadata.Entries.Count >= 0
        );

    [Fact]
    public void What_is_nested_too_deep_is_refused() =>
        Assert.Equal(
            MetadataProblemKind.TooMuch,
            Assert.Single(Read($"---\na: {new string('[', 5_000)}{new string(']', 5_000)}\n---\n").Metadata.Problems).Kind
        );

    [Theory]
    [InlineData("a.yaml", "name: Ada\nborn: 1970-01-01")]
    [InlineData("a.json", "{ \"name\": \"Ada\", \"born\": \"1970-01-01\" }")]
    public void A_data_file_is_all_metadata(string path, string text)
    {
        var document = Read(text, path);
        Assert.Empty(document.Blocks);
        Assert.Equal([MetadataKind.Text, MetadataKind.Date], document.Metadata.Entries.Select(entry => entry.Value.Kind));
    }

    [Theory]
    [InlineData("---\nJohn: Hello.\n")]
    [InlineData("---\nThe harbour: it closes.\n")]
    [InlineData("---\n\nkey: value\n")]
    [InlineData("---")]
    public void A_line_of_dashes_before_prose_is_not_front_matter(string text) => Assert.Same(Metadata.None, Read(text).Metadata);

    private static Document Read(string text, string path = "a.md") => DocumentReader.Read(new CorpusFile("corpus/" + path), text);
}
