using System.Globalization;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;

namespace CorpusGen.Core.Tests.Reading.Formats;

/// <summary>The blocks, the metadata, the quotations and the figures of the same article in each format.</summary>
public sealed class FormatTests
{
    private const string Mayor = "Ada Birch: We will close the quay.";
    private const string Master = "Yara Lind: No waves, and no excuses.";

    [Theory]
    [InlineData(
        "a.html",
        "Markup Home 40 articles",
        "Headline1 Harbour closes",
        "Paragraph The mayor, Ada Birch, said: “We will close the quay on Friday.”",
        "Paragraph About 1,200\u00A0people work there. “We are angry”, said Carl Imre.",
        "ListItem first item",
        "ListItem second item with x = 5",
        "BlockQuote No waves, and no excuses.",
        "Paragraph — Yara Lind, harbour master",
        "Picture",
        "Caption The quay at night. (AP)",
        "Table 5 boats",
        "Code code 55",
        "Markup {{ page.date }}",
        "Markup var x = \"he said 7\";"
    )]
    [InlineData(
        "b.adoc",
        "Heading2 The quay",
        "Paragraph The mayor, Ada Birch, said: “We will close the quay.” See the plan and x=5.",
        "Markup [quote, Yara Lind, harbour master]",
        "BlockQuote No waves, and no excuses.",
        "ListItem first item",
        "ListItem second item",
        "Code ---- code 55 ----",
        "Caption The quay at night. (AP)",
        "Picture",
        "Paragraph About 1,200 people work there.",
        "Table |=== |5 boats |==="
    )]
    [InlineData(
        "c.rst",
        "Heading2 The quay",
        "Paragraph The mayor, Ada Birch, said: \"We will close the quay.\" See the plan and x=5.",
        "BlockQuote No waves, and no excuses.",
        "BlockQuote -- Yara Lind, harbour master",
        "ListItem first item",
        "ListItem second item",
        "Code .. code-block:: python code 55",
        "Paragraph About 1,200 people work there.",
        "Picture",
        "Caption The quay at night. (AP)",
        "Paragraph The result::",
        "Code verbatim 99",
        "Table ====== ===== boats 5 ====== =====",
        "Footnote A footnote."
    )]
    [InlineData(
        "d.org",
        "Heading2 The quay",
        "Markup :PROPERTIES: :ID: 7 :END:",
        "Paragraph The mayor, Ada Birch, said: \"We will close the quay.\" See the plan and x = 5.",
        "Markup #+BEGIN_QUOTE",
        "BlockQuote No waves, and no excuses.",
        "BlockQuote — Yara Lind, harbour master",
        "Markup #+END_QUOTE",
        "ListItem first item",
        "ListItem second item",
        "Markup #+BEGIN_SRC python",
        "Code code 55",
        "Markup #+END_SRC",
        "Paragraph About 1,200 people work there.",
        "Table | 5 boats |"
    )]
    [InlineData(
        "e.vtt",
        "Markup WEBVTT",
        "Markup 1 00:00:01.000 --> 00:00:04.000",
        "Paragraph Ada Birch: We will close the quay on Friday, and about 1,200 people will be affected.",
        "Markup 00:00:08.500 --> 00:00:09.000",
        "Paragraph Carl Imre: We are angry.",
        "Markup 00:00:10.500 --> 00:00:12.000",
        "Paragraph Ada Birch: I know that you are.",
        "Markup 00:00:12.500 --> 00:00:14.000",
        "Paragraph Carl Imre: You do not."
    )]
    [InlineData(
        "f.tex",
        "Markup \\maketitle",
        "Heading2 The quay",
        "Paragraph The mayor, Ada Birch, said: “We will close the quay.” About 1,200\u00A0people work in the café there\u00A0. It costs x^2 + 7.",
        "BlockQuote No waves, and no excuses.",
        "BlockQuote — Yara Lind, harbour master",
        "ListItem first item",
        "ListItem second item",
        "Code \\begin{equation} x = 55 \\end{equation}",
        "Picture",
        "Caption The quay at night. (AP)"
    )]
    [InlineData(
        "g.xml",
        "Heading2 The quay",
        "Paragraph The mayor, Ada Birch, said: “We will close the quay.”",
        "Paragraph About 1,200 people work there.",
        "Footnote A note.",
        "BlockQuote No waves, and no excuses.",
        "BlockQuote — Yara Lind, harbour master",
        "Picture",
        "Caption The quay at night."
    )]
    [InlineData(
        "h.dbk",
        "Heading2 The quay",
        "Paragraph The mayor, Ada Birch, said: “We will close the quay.” About 1,200 people work there.",
        "Paragraph Yara Lind, harbour master",
        "BlockQuote No waves, and no excuses.",
        "ListItem first item",
        "Code code 55"
    )]
    [InlineData(
        "i.srt",
        "Markup 1 00:00:01,000 --> 00:00:04,000",
        "Paragraph We will close the quay on Friday, and about 1,200 people stay home."
    )]
    public void The_blocks_are_those_of_the_format(string name, params string[] blocks) => Assert.Equal(blocks, BlocksOf(Read(name)));

    [Theory]
    [InlineData("a.html", "lang=en", "title=Harbour closes & reopens", "author=Ada Birch", "date=2024-03-01")]
    [InlineData("b.adoc", "title=Harbour closes", "author=Ada Birch", "date=2024-03-01", "lang=en")]
    [InlineData("c.rst", "title=Harbour closes", "author=Ada Birch", "date=2024-03-01")]
    [InlineData("d.org", "title=Harbour closes", "author=Ada Birch", "date=2024-03-01")]
    [InlineData("f.tex", "title=Harbour closes", "author=Ada Birch")]
    [InlineData("g.xml", "title=Harbour closes", "author=Ada Birch")]
    [InlineData("h.dbk", "title=Harbour closes", "author=Ada Birch")]
    public void The_head_of_the_file_is_its_metadata(string name, params string[] entries) =>
        Assert.Equal(entries, Read(name).Metadata.Entries.Select(entry => $"{entry.Key}={entry.Value.Text}"));

    [Theory]
    [InlineData("a.html", "Ada Birch: We will close the quay on Friday.", "Carl Imre: We are angry", Master)]
    [InlineData("b.adoc", Mayor, Master)]
    [InlineData("c.rst", Mayor, Master)]
    [InlineData("d.org", Mayor, Master)]
    [InlineData("f.tex", Mayor, Master)]
    [InlineData("g.xml", Mayor, Master)]
    [InlineData("h.dbk", Mayor, Master)]
    [InlineData(
        "e.vtt",
        "Ada Birch: We will close the quay on Friday, and about 1,200 people will be affected.",
        "Carl Imre: We are angry.",
        "Ada Birch: I know that you are.",
        "Carl Imre: You do not."
    )]
    public void Quotations_have_their_speakers(string name, params string[] quotes)
    {
        var document = Read(name);
        Assert.Equal(
            quotes,
            document.Quotes.Select(quote =>
                $"{quote.Speaker?.Name}: {string.Join(" … ", quote.Pieces.Select(piece => WordsOf(document, piece)))}"
            )
        );
    }

    [Fact]
    public void The_figure_is_the_same_in_all_formats() =>
        Assert.All(
            FormatSamples.All,
            sample =>
            {
                var document = DocumentReader.Read(new CorpusFile(sample.Path), sample.Text);
                var figure = Assert.Single(document.Figures);
                Assert.Equal((1200m, "1,200"), (figure.Value, figure.Range.Of(sample.Text)));
            }
        );

    [Theory]
    [InlineData("a.html", "quay.jpg", "The quay", "The quay at night. (AP)")]
    [InlineData("b.adoc", "quay.jpg", "The quay", "The quay at night. (AP)")]
    [InlineData("c.rst", "quay.jpg", "The quay", "The quay at night. (AP)")]
    [InlineData("f.tex", "quay.jpg", "", "The quay at night. (AP)")]
    [InlineData("g.xml", "quay.jpg", "", "The quay at night.")]
    public void Pictures_have_their_captions(string name, string target, string alt, string caption)
    {
        var document = Read(name);
        var picture = Assert.Single(document.Pictures);
        var credit = picture.Credit is { } credited ? $" ({WordsOf(document, credited)})" : "";
        Assert.Equal(
            (target, alt, caption),
            (picture.Target, picture.Alt is { } range ? range.Of(document.Text).Trim() : "", WordsOf(document, picture.Caption) + credit)
        );
    }

    [Theory]
    [InlineData("corpus/a.html", "<p>A < b and <3 &unknown; &amp <nav>Menu", "Paragraph A < b and <3 &unknown; &amp", "Paragraph Menu")]
    [InlineData("corpus/a.html", "<p>one</section></p></div>two", "Paragraph one", "Paragraph two")]
    [InlineData("corpus/a.html", "<p title='a > b'>words <!-- 5 --> go on", "Paragraph words go on")]
    [InlineData(
        "corpus/a.html",
        "<p>Boats<a href='#n1'><sup>1</sup></a> wait <a class='footnote-ref' href='n#2'>2</a>.",
        "Paragraph Boats wait ."
    )]
    [InlineData("corpus/a.html", "<p>Boats<sup class='footnote'>[<a href='#n1'>1</a>]</sup> wait.", "Paragraph Boats wait.")]
    [InlineData("corpus/a.html", "<p>See part <a href='#p2'>2</a>, 10<sup>6</sup> boats.", "Paragraph See part 2, 106 boats.")]
    [InlineData("corpus/a.xml", "<data><row n='5'>value 7</row></data>", "Markup value 7")]
    [InlineData("corpus/a.adoc", "____\nnot closed", "Markup ____", "Paragraph not closed")]
    [InlineData("corpus/a.org", "#+begin_quote\nnot closed", "Markup #+begin_quote", "Paragraph not closed")]
    [InlineData("corpus/a.tex", "\\begin{verbatim}\nnot closed", "Markup \\begin{verbatim}", "Paragraph not closed")]
    [InlineData("corpus/a.rst", "Title\n=====\n\nText\n", "Headline1 Title", "Paragraph Text")]
    public void What_is_not_closed_costs_only_itself(string path, string text, params string[] blocks) =>
        Assert.Equal(blocks, BlocksOf(DocumentReader.Read(new CorpusFile(path), text)));

    [Theory]
    [InlineData("corpus/a.txt")]
    [InlineData("corpus/a.md")]
    [InlineData("corpus/a.org")]
    public void A_label_without_words_is_no_turn(string path)
    {
        const string Text = ",* TODO Log\n  :PROPERTIES:\n  :PROPERTIES:\n  :END:\n,* TODO No\n";
        var document = DocumentReader.Read(new CorpusFile(path), Text);
        Assert.All(document.Quotes.SelectMany(quote => quote.Pieces), piece => Assert.InRange(piece.Length, 1, Text.Length));
    }

    private static Document Read(string name)
    {
        var (path, text) = FormatSamples.All.Single(sample => sample.Path == "corpus/" + name);
        return DocumentReader.Read(new CorpusFile(path), text);
    }

    private static IEnumerable<string> BlocksOf(Document document) =>
        document
            .Blocks.Select(block =>
                (
                    $"{block.Kind}{(block.Level > 0 ? block.Level.ToString(CultureInfo.InvariantCulture) : "")} "
                    + WordsOf(document, block.Range)
                ).Trim()
            )
            // Tags and marks alone.
            .Where(shown => !shown.StartsWith("Markup", StringComparison.Ordinal) || shown.Any(char.IsLetterOrDigit))
            .Select(shown => shown.StartsWith("Table", StringComparison.Ordinal) ? WithoutTags(shown) : shown)
            .Select(WithoutTags)
            .Where(shown =>
                shown is not ("Markup" or "Markup ____" or "Markup \\begin{quote}" or "Markup \\end{quote}") || document.Blocks.Count < 4
            )
            .Where(shown => !shown.StartsWith("Markup \\begin{", StringComparison.Ordinal) || document.Blocks.Count < 4)
            .Where(shown => !shown.StartsWith("Markup \\end{", StringComparison.Ordinal));

    private static string WithoutTags(string shown) =>
        string.Join(
            ' ',
            System.Text.RegularExpressions.Regex.Replace(shown, "<[^<>]*>", "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

    private static string WordsOf(Document document, Core.Text.TextRange range) =>
        string.Join(
            ' ',
            InlineMark.WordsOf(document.Text, range, document.Marks).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)
        );
}
