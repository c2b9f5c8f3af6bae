using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Naming;

public sealed class DocumentNameTests
{
    [Theory]
    [InlineData("corpus/moscow-meeting.txt", "MoscowMeeting")]
    [InlineData("corpus/03_moscow_meeting.txt", "MoscowMeeting")]
    [InlineData("corpus/2019-report.txt", "Report")]
    [InlineData("corpus/q3 results.txt", "Q3Results")]
    [InlineData("corpus/covid19.txt", "Covid19")]
    [InlineData("corpus/日本.txt", "日本")]
    [InlineData("corpus/class.txt", "Class")]
    [InlineData("seeds/000_dc684d5a7ef49d7d.txt", "HarbourToClose")]
    [InlineData("corpus/12.txt", "HarbourToClose")]
    [InlineData("corpus/DSCREPORT.txt", "HarbourToClose")]
    [InlineData("corpus/FAQ.txt", "FAQ")]
    [InlineData("corpus/posts/quay-opens/index.txt", "QuayOpens")]
    [InlineData("corpus/posts/2024-03-01-quay-opens/index.txt", "QuayOpens")]
    [InlineData("corpus/posts/quay-opens/README.txt", "QuayOpens")]
    [InlineData("corpus/index.txt", "Index")]
    [InlineData("corpus/README.txt", "README")]
    [InlineData("corpus/3f2504e0-4f89-41d3-9a0c-0305e82c3301.txt", "HarbourToClose")]
    [InlineData("corpus/tostring.txt", "TostringDocument")]
    [InlineData("corpus/documents.txt", "DocumentsDocument")]
    public void A_document_is_named_after_its_file_if_that_is_words_and_else_after_its_title(string path, string name) =>
        Assert.Equal(name, NamesOf((path, "Harbour to close\n\nThe harbour closes, and that is all.")).Single());

    [Fact]
    public void The_setting_of_the_project_has_priority() =>
        Assert.Equal("Harbour", MapOf([new CorpusFile("corpus/x.txt", Name: "harbour")], "Text.").Documents[0].Name);

    [Fact]
    public void A_file_without_any_word_is_called_a_document() => Assert.Equal("Document", NamesOf(("corpus/1.txt", "")).Single());

    [Fact]
    public void Files_with_the_same_name_differ_by_their_folders() =>
        Assert.Equal(
            ["NorthHarbour", "SouthHarbour"],
            NamesOf(("corpus/a/north/harbour.txt", "One."), ("corpus/a/south/harbour.txt", "Two."))
        );

    [Fact]
    public void Documents_without_names_differ_by_a_hash_of_their_path()
    {
        var names = NamesOf(("corpus/1.txt", ""), ("corpus/2.txt", ""));
        Assert.Equal(2, names.Distinct().Count());
        Assert.All(names, name => Assert.Matches("^Document(_[a-z0-9]{7})?$", name));
    }

    [Fact]
    public void One_file_listed_twice_is_one_document() => Assert.Single(NamesOf(("corpus/a.txt", "Text."), ("corpus/a.txt", "Text.")));

    private static string[] NamesOf(params (string Path, string Text)[] files)
    {
        var heads = files.Select(file => CorpusCompiler.Read(new CorpusFile(file.Path), file.Text).Head);
        return [.. CorpusMap.Of(heads).Documents.Select(document => document.Name)];
    }

    private static CorpusMap MapOf(CorpusFile[] files, string text) =>
        CorpusMap.Of(files.Select(file => CorpusCompiler.Read(file, text).Head));
}
