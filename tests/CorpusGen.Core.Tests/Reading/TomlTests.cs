using System.Text;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CorpusGen.Core.Tests.Reading;

public sealed class TomlTests
{
    private static readonly string[] Pieces =
    [
        "a",
        "b = ",
        "= ",
        "\n",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ", ",
        ".",
        "\"",
        "'",
        "\"\"\"",
        "\'\'\'",
        "\\",
        "\\u00e",
        "\\U0011FFFF",
        "\\uD800",
        "# ",
        "\t",
        "\r",
        "\uFEFF",
        "\0",
        "\uD800",
        "😀",
        "0x7F",
        "0b2",
        "1e99",
        "-0",
        "1__0",
        "2024-02-30",
        "2024-02-03 04:05Z",
        "true",
        "inf",
        "+++",
    ];

    [Theory]
    [InlineData("\"a \\\"b\\\" \\u00e9\"", MetadataKind.Text, "a \"b\" é")]
    [InlineData("'C:\\new'", MetadataKind.Text, "C:\\new")]
    [InlineData("\"\"\"\none\ntwo \\\n   three\"\"\"", MetadataKind.Text, "one\ntwo three")]
    [InlineData("'''he said \"no\"''''", MetadataKind.Text, "he said \"no\"'")]
    [InlineData("1_000", MetadataKind.Number, "1000")]
    [InlineData("-1.50", MetadataKind.Number, "-1.50")]
    [InlineData("0xFF", MetadataKind.Number, "255")]
    [InlineData("0o17", MetadataKind.Number, "15")]
    [InlineData("0b101", MetadataKind.Number, "5")]
    [InlineData("5e+2", MetadataKind.Number, "5e+2")]
    [InlineData("1e99", MetadataKind.Text, "1e99")]
    [InlineData("inf", MetadataKind.Text, "inf")]
    [InlineData("true", MetadataKind.Boolean, "true")]
    [InlineData("2024-03-01", MetadataKind.Date, "2024-03-01")]
    [InlineData("2024-03-01 12:30:00Z", MetadataKind.DateTime, "2024-03-01T12:30:00Z")]
    [InlineData("2024-03-01T12:30:00.5+02:00", MetadataKind.DateTime, "2024-03-01T12:30:00.5+02:00")]
    [InlineData("2024-03-01T12:30:00", MetadataKind.DateTime, "2024-03-01T12:30:00")]
    [InlineData("07:32:00", MetadataKind.Text, "07:32:00")]
    public void A_value_has_its_kind(string toml, MetadataKind kind, string value)
    {
        var read = Read($"key = {toml} # a comment\nnext = 1\n").Find("key")!;
        Assert.Equal((kind, value), (read.Kind, read.Text));
        Assert.Equal(toml, read.Range.Of($"key = {toml} # a comment\nnext = 1\n"));
    }

    [Fact]
    public void Tables_lists_and_dotted_keys_are_trees_with_ranges()
    {
        const string Text = """
            title = "One"
            site."base url".https = true
            point = { x = 1, y = { z = 2 } }
            list = [
              1, # the first
              [ "a" ],
            ]

            [extra]
            toc = true
            [extra.author]
            name = "Ada"

            [[links]]
            url = "a"
            [[links]]
            url = "b"
            [links.more]
            deep = 3
            """;
        var metadata = Read(Text);
        Assert.Empty(metadata.Problems);
        Assert.Equal(
            "title=One site={base url={https=true}} point={x=1 y={z=2}} list=[1 [a]] extra={toc=true author={name=Ada}} "
                + "links=[{url=a} {url=b more={deep=3}}]",
            string.Join(" ", metadata.Entries.Select(Written))
        );
        Assert.Equal("\"base url\"", metadata.Entries[1].Value.Entries[0].KeyRange.Of(Text));
        Assert.Equal("{ x = 1, y = { z = 2 } }", metadata.Entries[2].Value.Range.Of(Text));
        Assert.Equal("[extra]\ntoc = true\n[extra.author]\nname = \"Ada\"", metadata.Entries[4].Value.Range.Of(Text).Replace("\r", ""));
        Assert.Equal("author", metadata.Entries[4].Value.Entries[1].KeyRange.Of(Text));
    }

    [Theory]
    [InlineData("a = 1\nb = yes\n", "yes", "the value of 'b' is not a number, a date, true or false: put text in quotation marks")]
    [InlineData("a 1\n", "a ", "'=' is missing after the key 'a'")]
    [InlineData("a = \n", "\n", "the value of 'a' is missing")]
    [InlineData("a = \"one\nb = 2\n", "\"", "the quotation mark \" is not closed: add \" at the end of the value")]
    [InlineData("a = \"\\q\"\n", "\\q", "'\\q' is not an escape sequence: write '\\\\', or use single quotation marks")]
    [InlineData("a = [1, 2\nb = 3", "[", "the bracket [ is not closed: add ] after the last item, and commas between the items")]
    [InlineData("a = { b = 1\n", "{", "the bracket { is not closed: add } after the last key, and commas between the keys")]
    [InlineData("[a\nb = 1\n", "[", "the bracket [ is not closed: add ]")]
    [InlineData("a = 'b' c\n", "c", "text follows the value: begin a new line, or put the whole value in quotation marks")]
    [InlineData("= 1\n", "=", "a key is missing: expected 'key = value' or '[table]'")]
    public void A_fault_has_its_range_and_an_explanation(string toml, string range, string message)
    {
        var problem = Assert.Single(Read(toml).Problems);
        Assert.Equal((MetadataProblemKind.Unreadable, range, message), (problem.Kind, problem.Range.Of(toml), problem.Detail));
    }

    [Theory]
    [InlineData("a = 1\nA = 2\nb = 3\n", "A")]
    [InlineData("b = 3\n[a]\nx = 1\n[a]\nx = 2\n", "a")]
    [InlineData("a = 1\na.b = 2\nb = 3\n", "a")]
    [InlineData("a = { x = 1 }\na.y = 2\nb = 3\n", "a")]
    public void A_duplicate_key_costs_only_itself(string toml, string key)
    {
        var metadata = Read(toml);
        var problem = Assert.Single(metadata.Problems);
        Assert.Equal((MetadataProblemKind.KeyTwice, key), (problem.Kind, problem.Range.Of(toml)));
        Assert.Equal("3", metadata.Find("b")!.Text);
    }

    [Fact]
    public void A_text_beyond_the_limits_is_a_problem_with_a_range()
    {
        var million = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            million.Append('k').Append(i).Append("=1\n");
        var tooMuch = (string[])
            [
                million.ToString(),
                string.Concat(Enumerable.Range(0, 200_000).Select(i => $"k{i} = 1\n")),
                string.Concat(Enumerable.Range(0, 200_000).Select(_ => "[[a]]\n")),
                "a = " + new string('[', 50_000),
                "a = " + string.Concat(Enumerable.Repeat("{b=", 50_000)),
                "[" + string.Join(".", Enumerable.Repeat("a", 50_000)) + "]",
            ];
        Assert.All(
            tooMuch,
            toml =>
            {
                var problem = Assert.Single(Read(toml).Problems);
                Assert.Equal(MetadataProblemKind.TooMuch, problem.Kind);
                Assert.InRange(problem.Range.Start, 0, toml.Length);
            }
        );
    }

    [Property(MaxTest = 500)]
    public Property Any_text_is_read_or_is_a_problem_within_it() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary(),
            text =>
            {
                var metadata = Read(text);
                return metadata.Problems.All(problem => problem.Range.Start >= 0 && problem.Range.End <= text.Length)
                    && metadata.Entries.All(entry => entry.Value.Range.End <= text.Length && entry.KeyRange.End <= text.Length);
            }
        );

    private static string Written(MetadataEntry entry) => $"{entry.Key}={Written(entry.Value)}";

    private static string Written(MetadataValue value) =>
        value.Kind switch
        {
            MetadataKind.List => $"[{string.Join(" ", value.Items.Select(Written))}]",
            MetadataKind.Map => $"{{{string.Join(" ", value.Entries.Select(Written))}}}",
            _ => value.Text,
        };

    private static Metadata Read(string text) => DocumentReader.Read(new CorpusFile("a.toml"), text).Metadata;
}
