using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Settings;

public sealed class SettingCheckTests
{
    private const string UseMembers = "which is not valid: use all, documents or none, or set a collection, like reports=none";

    private const string UseName =
        "use letters, digits and underscores, but neither a keyword of C# nor the name of a member of the class; 'Corpus' is used instead";

    [Theory]
    [InlineData("CorpusStorage", "asembly", "use auto, literal, resource or assembly; did you mean 'assembly'?")]
    [InlineData("CorpusStorage", "file", "use auto, literal, resource or assembly")]
    [InlineData("CorpusVisibility", "private", "use public or internal")]
    [InlineData("CorpusSearch", "yes", "use true or false")]
    [InlineData("CorpusDrafts", "maybe", "use true or false")]
    [InlineData("CorpusFixTexts", "1", "use true or false")]
    [InlineData("EnableDefaultCorpusItems", "flase", "use true or false; did you mean 'false'?")]
    [InlineData("CorpusBuildDate", "yesterday", "use a day like 2024-03-01")]
    [InlineData("CorpusLanguage", "klingon", "use a language tag like en or pt-BR")]
    [InlineData(
        "CorpusSyntax",
        "gatsby",
        "use auto, none, mdx, admonitions, liquid, nunjucks, go, handlebars, attributes, maths, alerts, footnotes, wiki, docusaurus, vitepress, "
            + "astro, eleventy, hugo, zola, mkdocs or jekyll"
    )]
    [InlineData("CorpusBuildDate", "2024-02-30", "use a day like 2024-03-01")]
    [InlineData("CorpusClassName", "class", UseName)]
    [InlineData("CorpusClassName", "My.Corpus", UseName)]
    [InlineData("CorpusClassName", "2nd", UseName)]
    [InlineData("CorpusClassName", "Types", UseName)]
    [InlineData("CorpusClassName", "Documents", UseName)]
    [InlineData("CorpusClassName", "Index_", UseName)]
    [InlineData("CorpusClassName", "LongReadsCollection", "the collection 'long-reads' needs this name, so use another one")]
    [InlineData("CorpusClassName", "Reports", "the collection 'reports' needs this name, so use another one")]
    [InlineData(
        "CorpusNamespace",
        "News-Room.class",
        "use names of letters, digits and underscores with dots between them, and no keyword of C#; 'News_Room.@class' is used instead"
    )]
    public void An_invalid_value_is_reported_with_the_valid_ones(string property, string value, string remedy) =>
        Assert.Equal(
            [$"{property} is '{value}', which is not valid: {remedy}"],
            Check((property == "CorpusSyntax" ? "CorpusGenSyntax" : property, value))
        );

    [Theory]
    [InlineData("CorpusStorage", " Assembly ")]
    [InlineData("CorpusStorage", "auto")]
    [InlineData("CorpusVisibility", "internal")]
    [InlineData("CorpusSearch", "TRUE")]
    [InlineData("CorpusDrafts", "")]
    [InlineData("CorpusBuildDate", "2024-02-29")]
    [InlineData("CorpusLanguage", "pt-BR")]
    [InlineData("CorpusClassName", "Nachrichten_2")]
    [InlineData("CorpusClassName", "record")]
    [InlineData("CorpusNamespace", "News.Röom")]
    [InlineData("CorpusGenSyntax", "Auto, mdx")]
    [InlineData("CorpusGenSyntax", "none")]
    [InlineData("CorpusGenMembers", "none|reports=all|Long Reads=documents")]
    public void A_valid_value_is_not_reported(string property, string value) => Assert.Empty(Check((property, value)));

    [Theory]
    [InlineData("most", "most", UseMembers)]
    [InlineData("document", "document", UseMembers + "; did you mean 'documents'?")]
    [InlineData("7", "7", UseMembers)]
    [InlineData("reports=-1", "reports=-1", UseMembers)]
    [InlineData("reprots=none", "reprots=none", "but the corpus has no collection 'reprots'; did you mean 'reports'?")]
    [InlineData("x=none", "x=none", "but the corpus has no collection 'x': use one of long-reads, reports")]
    public void An_invalid_part_of_CorpusMembers_is_reported(string value, string part, string remedy) =>
        Assert.Equal([$"CorpusMembers contains '{part}', {remedy}"], Check(("CorpusGenMembers", value)));

    [Fact]
    public void An_empty_corpus_does_not_make_CorpusMembers_invalid() =>
        Assert.Empty(SettingCheck.Check(name => name == "CorpusGenMembers" ? "reports=none" : null, []));

    [Theory]
    [InlineData("no", "Corpus of 'corpus/notes.txt' is 'no', which is not valid: use true or false")]
    [InlineData("True", null)]
    [InlineData("false", null)]
    [InlineData("", null)]
    public void Metadata_is_checked(string value, string? message) =>
        Assert.Equal(message, SettingCheck.CheckMetadata("corpus/notes.txt", value)?.Message);

    [Theory]
    [InlineData("CorpusStorge", "CorpusStorage")]
    [InlineData("CorpusFolder", "CorpusFolders")]
    [InlineData("CorpusBuildDay", "CorpusBuildDate")]
    [InlineData("EnableDefaultCorpusItem", "EnableDefaultCorpusItems")]
    public void A_misspelled_property_is_reported(string name, string meant) =>
        Assert.Equal(
            $"CorpusGen has no setting '{name}', so it has no effect; did you mean '{meant}'?",
            SettingNames.CheckProperty(name)?.Message
        );

    [Theory]
    [InlineData("corpusstorage")]
    [InlineData("CorpusVersion")]
    [InlineData("CorpusDatabase")]
    [InlineData("CorpusStore")]
    [InlineData("RootNamespace")]
    [InlineData("EnableDefaultCompileItems")]
    [InlineData("Corpora")]
    public void Other_properties_are_not_reported(string name) => Assert.Null(SettingNames.CheckProperty(name));

    [Theory]
    [InlineData("CorpusNmae", true)]
    [InlineData("Colection", true)]
    [InlineData("CopyToOutputDirectory", false)]
    [InlineData("CorpusName", false)]
    [InlineData("Visible", false)]
    public void Misspelled_metadata_is_reported(string name, bool isReported) =>
        Assert.Equal(isReported, SettingNames.CheckMetadata(name) is not null);

    private static IEnumerable<string> Check(params (string Name, string Value)[] properties) =>
        SettingCheck
            .Check(name => properties.FirstOrDefault(property => property.Name == name).Value, ["reports", "long-reads"])
            .Select(problem => problem.Message);
}
