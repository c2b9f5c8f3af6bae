using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;

namespace CorpusGen.Core.Tests.Reading;

/// <summary>
/// Code in HTML inside Markdown. CommonMark ends a block of HTML at a blank line, but the element is open until its end tag.
/// </summary>
public sealed class RawElementTests
{
    public static TheoryData<string> Names => ["pre", "script", "style", "textarea", "svg", "PRE"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_after_a_blank_line_is_code_until_the_end_tag(string name)
    {
        var document = Read(
            $"Four boats.\n\n<div><{name} class=\"a\">\nlet x = 1\n\nlet y = \"9 boats\"\n\n# 10 boats\n</{name}></div>\n\nFive boats.\n"
        );
        Assert.Equal(["Four boats.", "Five boats."], Prose(document));
        Assert.Equal(["Four", "Five"], document.Figures.Select(figure => figure.Range.Of(document.Text)));
        Assert.Empty(document.Quotes);
    }

    [Fact]
    public void Words_of_an_element_inside_a_paragraph_are_code()
    {
        var document = Read("Call <svg><text>9 boats</text></svg> again in 3 days.\n");
        Assert.Equal(["3 days"], document.Figures.Select(figure => figure.Range.Of(document.Text)));
    }

    // What is never closed, is only named in code, or is closed before it begins, hides nothing.
    [Theory]
    [InlineData("<div><pre>\n\nNine boats came.\n")]
    [InlineData("The tag `<pre>` is for code.\n\nNine boats came.\n\nIts end is `</pre>`.\n")]
    [InlineData("</pre>\n\nNine boats came.\n\n<pre>\n")]
    [InlineData("<div><prefix>\n\nNine boats came.\n\n</prefix></div>\n")]
    public void Prose_is_not_hidden(string text) => Assert.Contains("Nine boats came.", Prose(Read(text)));

    [Fact]
    public void Many_open_tags_are_read_in_linear_time()
    {
        var open = string.Concat(Enumerable.Repeat("<div><pre>\n\nword\n\n", 20_000));
        Assert.NotEmpty(Read(open).Blocks);
        Assert.NotEmpty(Read(open + string.Concat(Enumerable.Repeat("</pre></div>\n\n", 20_000))).Blocks);
    }

    private static Document Read(string text) => DocumentReader.Read(new CorpusFile("corpus/a.md"), text);

    private static IEnumerable<string> Prose(Document document) =>
        document
            .Blocks.Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Headline or BlockKind.Heading)
            .Select(block => document.WordsOf(block.Range));
}
