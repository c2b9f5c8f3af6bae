using System.Text;
using System.Xml.Linq;
using CorpusGen.Tool.Inspect;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Inspect;

public sealed class InspectCommandTests
{
    [Fact]
    public void A_text_is_shown_with_all_that_was_found_in_it()
    {
        using var corpus = new Corpus().With(
            "harbour.md",
            "# Harbour to close\n\n“We have waited,” said Ada Birch, the mayor. More than 1,200 boats use it since 2019.\n\n## Later\n\nThe master spoke of “a long summer\".\n"
        );
        var (code, output, _) = Run(corpus, isColored: false);
        Assert.Equal(ExitCode.Success, code);
        Assert.Equal(
            """
            Harbour to close
            harbour.md  Corpus.Documents.Harbour

            Outline 2
                1  Headline    Harbour to close
                5  Heading       Later

            Quotations 2
                3  “We have waited,”
                   Ada Birch, the mayor  WeHaveWaited
                7  “a long summer”
                   The master  ALongSummer

            Figures 1
                3  1,200  more than 1,200 boats  Boats

            Dates 1
                3  2019  2019

            Findings 1
                7  warning CORPUS202  The closing mark " does not match the opening mark “ at line 7, column 21: use “ and ”


            """,
            output
        );
    }

    /// <summary>After a change, run `src/docs/images/draw.py`.</summary>
    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_picture_of_the_guide_shows_the_quick_start(string theme)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "CorpusGen.sln")))
            root = Path.GetDirectoryName(root)!;
        var readme = File.ReadAllText(Path.Combine(root, "README.md")).ReplaceLineEndings("\n");
        const string start = "```text corpus/harbour.txt\n";
        var text = readme[(readme.IndexOf(start, StringComparison.Ordinal) + start.Length)..];
        using var corpus = new Corpus().With("corpus/harbour.txt", text[..text.IndexOf("```", StringComparison.Ordinal)]);
        var picture = XDocument.Load(Path.Combine(root, "src", "docs", "images", $"inspect-{theme}.svg"));
        var shown = picture.Descendants().Where(element => element.Name.LocalName == "text").Skip(2).Select(element => element.Value);
        Assert.Equal(Words(Run(corpus, isColored: false).Output), Words(string.Join(' ', shown)));

        static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Color_changes_no_word()
    {
        using var corpus = new Corpus().With("a.txt", Corpus.Faulty);
        var plain = Run(corpus, isColored: false).Output;
        var colored = Run(corpus, isColored: true).Output;
        Assert.NotEqual(plain, colored);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(colored, "\u001b\\[[0-9]*m", ""));
    }

    [Fact]
    public void A_text_cannot_control_the_terminal()
    {
        using var corpus = new Corpus().With("a.txt", "A \u001b[31mquay\u0007\n\n“It \u001b[2J is open,” said Ada Birch.\n");
        Assert.DoesNotContain('\u001b', Run(corpus, isColored: false).Output);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_reported()
    {
        using var corpus = new Corpus().With("a.txt", Corpus.Faulty);
        File.CreateSymbolicLink(corpus.Folder + "/lost.txt", corpus.Folder + "/gone");
        var (code, output, errors) = Run(corpus, isColored: false);
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("lost.txt", errors, StringComparison.Ordinal);
        Assert.Contains("a long summer", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) Run(Corpus corpus, bool isColored)
    {
        using var output = new MemoryStream();
        using var errors = new StringWriter();
        var code = InspectCommand.Run([corpus.Folder], output, errors, new Style(isColored));
        return (
            code,
            Encoding.UTF8.GetString(output.ToArray()).Replace(corpus.Folder + "/", "", StringComparison.Ordinal),
            errors.ToString()
        );
    }
}
