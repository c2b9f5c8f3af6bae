using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Reading.Syntaxes;
using CorpusGen.Core.Tests.Pages;

namespace CorpusGen.Core.Tests.Reading.Syntaxes;

/// <summary>Runs the page of examples of each syntax: the blocks, quotations and figures of a text, and its HTML.</summary>
public sealed class SyntaxPageTests
{
    private const string Folder = "Syntaxes/";

    private static readonly string[] Names =
    [
        .. typeof(SyntaxPageTests)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Pages => [.. Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_of_a_page_are_read_as_it_says(string name) => EdgePage.Accept(name, text => Found(name, text));

    [Fact]
    public void Each_syntax_has_a_page()
    {
        var rules = SyntaxRegistry.All.Select(syntax => syntax.Rule.Method.DeclaringType!.Name).Distinct();
        Assert.Equal(rules.Order(StringComparer.Ordinal), Names.Select(name => name[Folder.Length..^3]));
    }

    private static List<string> Found(string name, string text)
    {
        var document = DocumentReader.Read(new CorpusFile(name == "Syntaxes/Mdx.md" ? "a.mdx" : "a.md"), text);
        return
        [
            .. document.Blocks.Select(block => Line($"{block.Kind}: {document.WordsOf(block.Range)}")),
            .. document.Quotes.Select(quote => Line($"quotation: {document.WordsOf(quote.Range)} | {quote.Speaker?.Name ?? "-"}")),
            .. document.Figures.Select(figure => Line($"figure: {document.WordsOf(figure.Range)}")),
            .. document.Pictures.Select(picture => Line($"picture: {picture.Target}")),
            Line($"HTML: {document.Html}"),
        ];
    }

    private static string Line(string text) => text.Trim().ReplaceLineEndings("⏎");
}
