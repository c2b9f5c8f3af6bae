using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Reading;

/// <summary>A fault of YAML or JSON is explained with its cause, its place, and what was expected.</summary>
public sealed class MetadataFaultTests
{
    private const string Json = "this is not valid JSON: expected keys and values in double quotation marks, with commas between them";

    // The place is written as the line and the text that is underlined.
    [Theory]
    [InlineData(
        "title: Elmstead: harbour",
        "2 Elmstead: harbour",
        "the value of 'title' contains a colon: put the value in quotation marks, like title: \"Elmstead: harbour\""
    )]
    [InlineData(
        "title: He said: \"No\"",
        "2 He said: \"No\"",
        "the value of 'title' contains a colon: put the value in quotation marks, like title: 'He said: \"No\"'"
    )]
    [InlineData("a: 1\ntags:\n\t- a", "4 \t", "the line is indented with a tab: use spaces")]
    [InlineData("title: \"Harbour\nrating: 3", "2 \"Harbour", "the quotation mark \" is not closed: add one at the end of the value")]
    [InlineData("title: 'Harbour\nrating: 3", "2 'Harbour", "the quotation mark ' is not closed: add one at the end of the value")]
    [InlineData(
        "title: 'It's late'",
        "2 s late'",
        "text follows the closing quotation mark ': put the whole value in double quotation marks"
    )]
    [InlineData(
        "title: \"No\" said Ada",
        "2  said Ada",
        "text follows the closing quotation mark \": put the whole value in single quotation marks"
    )]
    [InlineData("path: \"C:\\data\"", "2 \\d", "'\\d' is not an escape sequence: write '\\\\', or use single quotation marks")]
    [InlineData(
        "author: @ada",
        "2 @ada",
        "the value of 'author' begins with '@', which has a meaning in YAML: put the value in quotation marks, like \"@ada\""
    )]
    [InlineData(
        "rate: %5",
        "2 %5",
        "the value of 'rate' begins with '%', which has a meaning in YAML: put the value in quotation marks, like \"%5\""
    )]
    [InlineData("tags: [a, b\nrating: 3", "2 [", "the bracket [ is not closed: add ] after the last item")]
    [InlineData("a: 1\ntitle Harbour\nb: 2", "3 title Harbour", "the line has no colon: expected 'key: value'")]
    [InlineData("a: 1\ntitle:Harbour\nb: 2", "3 title:Harbour", "a space is missing after the colon of 'title': expected 'key: value'")]
    [InlineData(
        "a: *nobody",
        "2 *nobody",
        "'*nobody' refers to an anchor that does not exist: put the value in quotation marks, or add '&nobody'"
    )]
    [InlineData("? [a]\n: b", "2 [", "a key must be text, not a list or a map")]
    [InlineData(
        "title: A\n\nThe harbour closes on Monday.\n\nMore",
        "4 The harbour closes on Monday.",
        "the front matter is not closed before this line: add a line '---' before it"
    )]
    public void Front_matter_is_explained(string yaml, string place, string message) =>
        Assert.Equal((place, message), Explain($"---\n{yaml}\n---\nBody.", "a.md"));

    [Theory]
    [InlineData("{\n  \"name\": \"Ada\"\n  \"born\": 1970\n}", "2 \"", "a comma is missing after this value")]
    [InlineData(
        "{\n  \"name\": \"Ada,\n  \"born\": 1970\n}",
        "2 \"Ada,",
        "the quotation mark \" is not closed: add one at the end of the value"
    )]
    public void Json_is_explained(string json, string place, string message) => Assert.Equal((place, message), Explain(json, "a.json"));

    [Theory]
    [InlineData("---\ntitle: Harbour\nrating: 3\n\nThe harbour closes.", 3)]
    [InlineData("---\ntitle: Harbour\ntags:\n  - a\n- b\n# note\nThe harbour closes.", 6)]
    [InlineData("---\nid: a", 2)]
    [InlineData("---\r\ntitle: Harbour\r\n\r\nThe harbour closes.\r\n", 2)]
    public void Front_matter_that_is_not_closed_is_reported_with_its_last_line(string text, int line)
    {
        Assert.Equal(("1 ---", $"the front matter is not closed: add a line '---' after line {line}"), Explain(text, "a.md"));
        Assert.Empty(Read(text, "a.md").Metadata.Entries);
        Assert.DoesNotContain(Read(text, "a.md").Blocks, block => block.Range.Of(text).Contains("title", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a: b\n c: d", "2 ")]
    [InlineData("{]", "2 {")]
    public void Every_fault_has_a_place_and_an_explanation(string yaml, string _)
    {
        var (place, message) = Explain($"---\n{yaml}\n---\nBody.", "a.md");
        Assert.NotEmpty(place[2..]);
        Assert.NotEqual("", message);
        Assert.DoesNotContain("While", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_without_a_rule_has_the_general_explanation() => Assert.Equal(Json, Explain("{]", "a.json").Message);

    private static (string Place, string Message) Explain(string text, string path)
    {
        var problem = Assert.Single(Read(text, path).Metadata.Problems);
        return ($"{new LineMap(text).LineAt(problem.Range.Start) + 1} {problem.Range.Of(text)}", problem.Detail);
    }

    private static Document Read(string text, string path) => DocumentReader.Read(new CorpusFile("corpus/" + path), text);
}
