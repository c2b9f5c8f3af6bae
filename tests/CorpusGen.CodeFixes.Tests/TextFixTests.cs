using System.Text;
using CorpusGen.Core.Files;
using CorpusGen.Generator.Analysis;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>The light bulb on a text.</summary>
public sealed class TextFixTests
{
    private static readonly string Article = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "000_dc684d5a7ef49d7d.txt"));

    public static TheoryData<string> Extensions => [.. FileExtensions.Prose];

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true)];

    [Theory]
    [InlineData("CORPUS202", "\"the possibility", "“the possibility")]
    [InlineData("CORPUS206", "Erdogan said\n", "Erdogan said.\n")]
    public async Task A_fix_changes_its_place_alone(string id, string wrong, string right)
    {
        var project = Workspace.With(("seeds/article.txt", Article, Encoding.UTF8));
        var diagnostic = (await project.Diagnose(new CorpusAnalyzer())).Single(found => found.Id == id);
        Assert.Equal(Article.Replace(wrong, right, StringComparison.Ordinal), (await project.FixOne(diagnostic)).Text().ToString());
    }

    [Theory]
    [MemberData(nameof(Extensions))]
    public async Task A_fix_applies_to_all_extensions_of_prose(string extension)
    {
        var project = Workspace.With(("seeds/cafe" + extension, "One\n\nThe cafÃ© opens.", Encoding.UTF8));
        var diagnostic = (await project.Diagnose(new CorpusAnalyzer())).Single(found => found.Id == "CORPUS103");
        Assert.Equal("One\n\nThe café opens.", (await project.FixOne(diagnostic)).Text().ToString());
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Encoding_mark_and_line_ends_are_kept(Encoding encoding)
    {
        var windows = Article.Replace("\n", "\r\n", StringComparison.Ordinal);
        var project = Workspace.With(("seeds/article.txt", windows, encoding));
        var diagnostic = (await project.Diagnose(new CorpusAnalyzer())).Single(found => found.Id == "CORPUS106");
        var text = (await project.FixOne(diagnostic)).Text();
        Assert.Equal(encoding, text.Encoding);
        Assert.Equal(
            windows.Remove(
                windows.IndexOf("In this", StringComparison.Ordinal),
                windows.IndexOf("2016.\r\n", StringComparison.Ordinal) + 7 - windows.IndexOf("In this", StringComparison.Ordinal)
            ),
            text.ToString()
        );
    }

    [Fact]
    public async Task What_is_not_certain_has_no_fix()
    {
        var project = Workspace.With(("seeds/open.txt", "Harbour to close\n\n“We go, Ada Birch said.\n\nIt closes.", Encoding.UTF8));
        var diagnostic = (await project.Diagnose(new CorpusAnalyzer())).Single(found => found.Id == "CORPUS201");
        Assert.Same(project, await project.FixOne(diagnostic));
    }

    [Fact]
    public async Task All_of_a_kind_are_fixed_at_once()
    {
        var project = Workspace.With(
            ("seeds/a.txt", "One\n\nThe cafÃ© doesnâ€™t open.", Encoding.UTF8),
            ("seeds/b.txt", "Two\n\nA cafÃ©.", Encoding.UTF8)
        );
        project = await project.FixAll(new TextFix(), new CorpusAnalyzer(), "CORPUS103");
        Assert.Equal(
            ["One\n\nThe café doesn’t open.", "Two\n\nA café."],
            project.AdditionalDocuments.Select(text => text.GetTextAsync().Result.ToString())
        );
    }
}
