using System.Text;
using CorpusGen.Tool.Names;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.Names;

public sealed class NamesCommandTests
{
    [Fact]
    public void Each_member_has_what_named_it()
    {
        using var corpus = new Corpus()
            .With("harbour.txt", "A quay\n\n“We have waited,” said Ada Birch. It has 40 boats and 50 boats. It is 12.\n")
            .With("000_dc684d5a.txt", "The tide comes in\n\nIt comes twice.\n")
            .With("reports/b.md", "---\nid: bridge-7\n---\n\n# Bridge\n\n## Work on it\n\nIt is closed.\n");
        Assert.Equal(
            [
                "Corpus.Documents.Harbour = file name",
                "Corpus.Documents.Harbour.Quotes.WeHaveWaited = first words",
                "Corpus.Documents.Harbour.Figures.Boats40 = with the value",
                "Corpus.Documents.Harbour.Figures.Boats50 = with the value",
                "Corpus.Documents.TheTideComesIn = title",
                "Corpus.Reports.Bridge7 = id of the front matter",
                "Corpus.Reports.Bridge7.Sections.WorkOnIt = first words",
                "Corpus.Speakers.AdaBirch = full name",
            ],
            Names(corpus).Where(name => !name.Contains("Figures.Figure", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Names_that_clash_say_what_keeps_them_apart()
    {
        using var corpus = new Corpus()
            .With("a/notes.txt", "One\n\nIt is one.\n")
            .With("b.txt", "Two\n\n“We will see,” said Ada Birch.\n\n“We will see,” said Tom Reed.\n");
        Assert.Equal(
            ["words and source", "words and source"],
            Names(corpus).Where(name => name.Contains("Quotes", StringComparison.Ordinal)).Select(name => name.Split(" = ")[1])
        );
    }

    private static IReadOnlyList<string> Names(Corpus corpus)
    {
        using var output = new MemoryStream();
        Assert.Equal(0, NamesCommand.Run([corpus.Folder], output, TextWriter.Null, new Style(isColored: false)));
        return
        [
            .. Encoding
                .UTF8.GetString(output.ToArray())
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => string.Join(" = ", line.Split('\t')[..2])),
        ];
    }
}
