using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Tests.Naming;

/// <summary>What documents, collections and speakers could be called.</summary>
public sealed class CorpusNamesTests
{
    [Theory]
    [InlineData("news", "News")]
    [InlineData("press releases", "PressReleases")]
    [InlineData("", "Documents")]
    [InlineData("speakers", "SpeakersDocuments")]
    [InlineData("getType", "GetTypeDocuments")]
    [InlineData("news-collection", "NewsCollectionDocuments")]
    [InlineData("age group", "AgeGroupDocuments")]
    [InlineData("my document", "MyDocumentDocuments")]
    [InlineData("2019", "_2019")]
    public void A_collection_is_called_by_its_folder(string folder, string name) => Assert.Equal(name, CorpusNames.Collection(folder));

    [Theory]
    [InlineData("corpus/1.md", "---\nid: harbour-one\n---\nText.", "HarbourOne", "CorpusHarbourOne")]
    [InlineData("corpus/reports/boats.md", "---\ntitle: Other\n---\nText.", "Boats", "ReportsBoats")]
    [InlineData("boats.md", "Text.", "Boats", "Boats")]
    [InlineData(
        "corpus/1.md",
        "---\ntitle: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen\n---\nText.",
        "OneTwoThreeFourFiveSixSeven",
        "OneTwoThreeFourFiveSixSevenEightNineTenElevenTwelveThirteenFourteen"
    )]
    [InlineData("corpus/1.md", "", "Document", "Document")]
    public void A_document_has_a_name_and_a_longer_one(string path, string text, string name, string longer)
    {
        var names = CorpusNames.CandidatesOf(CorpusCompiler.Read(new CorpusFile(path), text).Document).Names;
        Assert.Equal([name, longer, $"{name}_{ContentHash.Key(path)}"], names);
    }

    [Fact]
    public void A_speaker_has_the_full_name_and_one_with_a_hash_of_it()
    {
        Assert.Equal(["AdaBirch", "AdaBirch_" + ContentHash.Key("Ada Birch")], CorpusNames.CandidatesOf("Ada Birch").Names);
        Assert.Equal("Speaker", CorpusNames.CandidatesOf("…").Names[0]);
    }

    [Fact]
    public void A_title_is_from_the_metadata_else_the_headline_else_the_standfirst_else_the_first_words()
    {
        var text = "Head. Stand. First.";
        Block[] blocks = [new(BlockKind.Paragraph, new TextRange(13, 6)), new(BlockKind.Standfirst, new TextRange(6, 6))];
        var without = new Document(new CorpusFile("corpus/a.txt"), text, default, default, default, default, default, null, default);
        var first = without with { Blocks = new EquatableArray<Block>([blocks[0]]) };
        var standfirst = without with { Blocks = new EquatableArray<Block>(blocks) };
        var headline = standfirst with
        {
            Blocks = new EquatableArray<Block>([new Block(BlockKind.Headline, new TextRange(0, 5)), .. blocks]),
        };
        Assert.Equal(["", "First.", "Stand.", "Head."], ((Document[])[without, first, standfirst, headline]).Select(CorpusNames.TitleOf));
        Assert.Equal(
            "Said",
            CorpusNames.TitleOf(CorpusCompiler.Read(new CorpusFile("corpus/a.md"), "---\ntitle: Said\n---\n# Head\n\nText.").Document)
        );
        Assert.Equal(
            "Head",
            CorpusNames.TitleOf(CorpusCompiler.Read(new CorpusFile("corpus/a.md"), "---\ntitle: ''\n---\n# Head\n\nText.").Document)
        );
    }

    [Theory]
    [InlineData("a/03-moscow_meeting.txt", "MoscowMeeting")]
    [InlineData("a/covid2019.txt", "Covid2019")]
    [InlineData("a/covid20199.txt", "")]
    [InlineData("a/2nd.txt", "2nd")]
    [InlineData("a/b2c.txt", "")]
    [InlineData("a/moscow-d5a7ef49d7d.txt", "")]
    [InlineData("a/report-2019.txt", "Report2019")]
    [InlineData("a/.txt", "Txt")]
    [InlineData("a/...", "")]
    [InlineData("readme", "Readme")]
    [InlineData("a/12-13.txt", "")]
    public void A_file_is_called_by_its_words(string path, string name) => Assert.Equal(name, FileNameWords.Of(path));

    [Theory]
    [InlineData("my-app.2nd", "my_app._2nd")]
    [InlineData("My_App", "My_App")]
    [InlineData("_x", "_x")]
    [InlineData("..a..b..", "a.b")]
    [InlineData("日本.Ⅳ", "日本.Ⅳ")]
    [InlineData("a\u0301b\u200Dc\u203Fd1", "a\u0301b\u200Dc\u203Fd1")]
    [InlineData("\u0301a", "_\u0301a")]
    [InlineData("a😀b c", "a__b_c")]
    [InlineData("\u02B0x\u01C5", "\u02B0x\u01C5")]
    public void A_namespace_is_made_of_what_a_project_is_called(string name, string legal) =>
        Assert.Equal(legal, NamespaceName.Legal(name));

    [Theory]
    [InlineData("civilians have been killed", "civilians killed")]
    [InlineData("the a an", "the a an")]
    [InlineData("The\nboats\tare", "boats")]
    public void Silent_words_are_omitted_if_others_remain(string concept, string rest) => Assert.Equal(rest, SilentWordsOf(concept));

    // As the name of a figure shows them.
    private static string SilentWordsOf(string concept)
    {
        var figure = new Figure(new TextRange(0, concept.Length), 1, 1, Concept: new TextRange(0, concept.Length));
        var document = new Document(
            new CorpusFile("corpus/a.txt"),
            concept,
            default,
            default,
            default,
            default,
            default,
            null,
            default
        ) with
        {
            Figures = new EquatableArray<Figure>([figure]),
        };
        var name = DocumentNames.Of(document).Figures[0];
        return ((string[])["civilians killed", "the a an", "boats"]).Single(words => Words.Pascal(words) == name);
    }
}
