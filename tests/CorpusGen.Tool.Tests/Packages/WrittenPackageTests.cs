using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Packages;

namespace CorpusGen.Tool.Tests.Packages;

/// <summary>
/// Packages as programs write them. `Files/harbour.md` was converted with pandoc 2.17 (`pandoc.*`, the EPUB in version 2), and
/// these files with LibreOffice 7.4 (`libreoffice.odt` from the Word file, `libreoffice.docx` from the OpenDocument text).
/// </summary>
public sealed class WrittenPackageTests
{
    public static TheoryData<string> Names => ["pandoc.docx", "pandoc.odt", "pandoc.epub", "libreoffice.docx", "libreoffice.odt"];

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_author_and_date_are_front_matter(string name)
    {
        var document = Read(name);
        Assert.Equal("Harbour to close for repairs", document.Metadata.Find("title")?.Text);
        Assert.Equal("Mira Okafor", document.Metadata.Find("author")?.Text);
        // Programs give the date of the file.
        Assert.Matches("^20[0-9]{2}-[0-9]{2}-[0-9]{2}", document.Metadata.Find("date")?.Text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quotations_have_their_speakers(string name)
    {
        var document = Read(name);
        Assert.Equal(
            [
                "Ada Birch, mayor of Elmstead: We have waited for this for ten years,",
                "Tom Hale, engineer: Nothing about the wall surprised us.",
                "Ada Birch, mayor of Elmstead: It will open in May,",
            ],
            document.Quotes.Select(quote =>
                $"{quote.Speaker!.Name}, {quote.Speaker.Role?.Replace("the ", "", StringComparison.Ordinal)}: {document.WordsOf(quote.Pieces[0])}"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Figures_are_read_in_text_lists_and_tables(string name)
    {
        var document = Read(name);
        Assert.Equal(
            ["1200 boats", "10 ", "4 ", "1150 boats", "1204 boats"],
            document.Figures.Select(figure => $"{figure.Value:0} {(figure.Concept is { } concept ? document.WordsOf(concept) : "")}")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Headings_lists_tables_and_pictures_are_blocks(string name)
    {
        var document = Read(name);
        Assert.Equal(
            "What is broken",
            document.WordsOf(document.Blocks.Single(block => block.Kind == BlockKind.Heading && block.Level == 2).Range)
        );
        // In EPUB 2 a note is an item of a list.
        Assert.InRange(document.Blocks.Count(block => block.Kind == BlockKind.ListItem), 5, 6);
        Assert.Single(document.Blocks, block => block.Kind == BlockKind.Table);
        Assert.Equal("Boats wait at the north quay.", document.WordsOf(Assert.Single(document.Pictures).Caption));
    }

    private static Document Read(string name)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Packages", "Files", name));
        return DocumentReader.Read(new CorpusFile($"corpus/{name}.md"), PackageFile.ToMarkdown(name, file));
    }
}
