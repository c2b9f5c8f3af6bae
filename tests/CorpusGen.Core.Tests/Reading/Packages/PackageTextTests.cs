using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Packages;

namespace CorpusGen.Core.Tests.Reading.Packages;

/// <summary>Word, OpenDocument and EPUB files as Markdown. The archives are read in the tests of the tool.</summary>
public sealed class PackageTextTests
{
    [Fact]
    public void A_Word_document_becomes_Markdown() =>
        Assert.Equal(
            """
            ---
            title: "Harbour \"news\""
            author: ["Ada Birch", "Jonas Reed"]
            date: 2024-03-01T08:00:00Z
            ---

            # Harbour to close

            The master said &#123;so}.[^2]
            Then 1 \* 2.

            > “We have waited for ten years.”
            >
            > — Ada Birch, mayor

            - Boats
                1. Small ones
            - Nets

            ![Boats \[three\]](package:word/media/image1.png "Boats wait. (AP)")

            | Boat | Length |
            | --- | --- |
            | Eva | 12 metres |

            \# Not a heading

            1\. Not an item

            [^2]: It closes on Monday.

            """.ReplaceLineEndings("\n"),
            Convert("a.docx", PackageSamples.Word)
        );

    [Fact]
    public void An_OpenDocument_text_becomes_Markdown() =>
        Assert.Equal(
            """
            ---
            title: "Harbour"
            author: "Ada Birch"
            date: 2024-03-01T08:00:00
            language: "en-GB"
            ---

            # Harbour to close

            The master said so.[^1]
            Then he left.

            > We have waited.

            1. Boats
                - Small ones

               More about boats.

            ![Three boats](package:Pictures/1.png "Boats wait.")

            | Boat | Length |
            | --- | --- |
            | Eva | 12 |

            [^1]: It closes on Monday.

            """.ReplaceLineEndings("\n"),
            Convert("a.odt", PackageSamples.OpenDocument)
        );

    [Fact]
    public void The_spine_of_an_EPUB_becomes_Markdown_in_its_order() =>
        Assert.Equal(
            """
            ---
            title: "A & B"
            author: "Ada Birch"
            language: "en"
            ---

            ## First

            One “word” & two m2.

            ![A boat](package:OPS/images/boat.png "The boat.")

            > Quoted.

            <!-- -->

            > Another.

            - One
            - Two

            ## Second

            Words before a note after it.

            ```
            x < 1
            ```

            """.ReplaceLineEndings("\n"),
            Convert("a.epub", PackageSamples.Epub)
        );

    [Theory]
    [InlineData("a * b _c_ [d](e) <f> `g` | h \\ i")]
    [InlineData("{{ x }} and {% y %} and {#id}")]
    [InlineData("$a_1$ and $$b$$ and AT&T &amp; &#60;")]
    [InlineData("> not a quotation")]
    [InlineData("- no item")]
    [InlineData("12) no item")]
    [InlineData("::: note")]
    [InlineData("!!! note")]
    [InlineData("--- no rule")]
    [InlineData("~~~ no code")]
    [InlineData("#")]
    [InlineData("![[wiki]] [^1]: note")]
    [InlineData("import x from 'y'")]
    public void Words_are_never_markup(string words)
    {
        var text = Convert("a.docx", PackageSamples.WordOf(words));
        var document = DocumentReader.Read(new CorpusFile("corpus/a.docx.md"), text);
        var block = Assert.Single(document.Blocks);
        Assert.Equal((BlockKind.Paragraph, words), (block.Kind, document.WordsOf(block.Range)));
    }

    [Fact]
    public void Random_words_are_never_markup()
    {
        const string Letters = "ab1.)(-+*_`~#>|<[]{}!?&;:$%^=\\\"'“” \n@/";
        var random = new Random(1);
        for (var i = 0; i < 4_000; i++)
        {
            var words = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => Letters[random.Next(Letters.Length)]));
            var expected = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var document = DocumentReader.Read(new CorpusFile("corpus/a.docx.md"), Convert("a.docx", PackageSamples.WordOf(words)));
            var found = document.Blocks.Select(block => $"{block.Kind} {document.WordsOf(block.Range)}");
            Assert.True(string.Join('\n', found) == (expected.Length == 0 ? "" : "Paragraph " + expected), $"{words}\n{document.Text}");
        }
    }

    [Fact]
    public void A_paragraph_that_begins_with_a_note_is_not_the_note()
    {
        var parts = new Dictionary<string, string>(PackageSamples.Word)
        {
            ["word/document.xml"] = "<w:document><w:p><w:r><w:footnoteReference w:id=\"2\"/><w:t>: Words.</w:t></w:r></w:p></w:document>",
        };
        Assert.Contains("[^2]\\: Words.\n\n[^2]: It closes", Convert("a.docx", parts), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotations_are_found_in_the_converted_text()
    {
        var text = Convert("a.docx", PackageSamples.WordOf("“It is cold,” said Ann Bell."));
        Assert.Equal("Ann Bell", DocumentReader.Read(new CorpusFile("a.docx.md"), text).Quotes[0].Speaker?.Name);
    }

    [Theory]
    [InlineData("a.docx", "word/document.xml", "missing")]
    [InlineData("a.odt", "content.xml", "missing")]
    [InlineData("a.epub", "META-INF/container.xml", "missing")]
    public void A_missing_part_is_a_fault(string path, string part, string reason)
    {
        var fault = Assert.Throws<PackageFaultException>(() => PackageText.ToMarkdown(path, _ => null));
        Assert.Contains($"'{part}' is {reason}", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><w:document>&c;</w:document>", "declares entities")]
    [InlineData("<!DOCTYPE x SYSTEM \"file:///etc/passwd\" [<!ENTITY a SYSTEM \"b\">]><w:document/>", "declares entities")]
    [InlineData("<w:document><w:p><w:r><w:t>One", "not well-formed")]
    [InlineData("<w:document></w:p>", "not well-formed")]
    public void A_damaged_part_is_a_fault(string document, string reason)
    {
        var parts = new Dictionary<string, string> { ["word/document.xml"] = document };
        var fault = Assert.Throws<PackageFaultException>(() => Convert("a.docx", parts));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_elements_are_a_fault()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:p>", 200_000));
        var parts = new Dictionary<string, string> { ["word/document.xml"] = deep };
        Assert.Contains("deep", Assert.Throws<PackageFaultException>(() => Convert("a.docx", parts)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.odt")]
    [InlineData("a.epub")]
    public void A_sample_that_is_cut_anywhere_is_converted_or_a_fault(string path)
    {
        var sample = PackageSamples.Of(path);
        foreach (var (name, text) in sample)
        {
            for (var length = 0; length < text.Length; length += 7)
            {
                var cut = new Dictionary<string, string>(sample) { [name] = text[..length] };
                try
                {
                    Assert.NotNull(Convert(path, cut));
                }
                catch (PackageFaultException fault)
                {
                    Assert.NotEmpty(fault.Message);
                }
            }
        }
    }

    private static string Convert(string path, Dictionary<string, string> parts) => PackageText.ToMarkdown(path, parts.GetValueOrDefault);
}
