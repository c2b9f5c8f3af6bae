using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Settings;

public sealed class CorpusSettingsTests
{
    [Theory]
    [InlineData("", "Release", true)]
    [InlineData("", "release", true)]
    [InlineData("", "Debug", false)]
    [InlineData("true", "Release", false)]
    [InlineData("False", "Debug", true)]
    [InlineData("maybe", "Release", true)]
    [InlineData("maybe", "Debug", false)]
    public void Drafts_are_excluded_by_setting_or_in_Release(string drafts, string configuration, bool excludes) =>
        Assert.Equal(excludes, Parse(("CorpusDrafts", drafts), ("Configuration", configuration)).ExcludesDrafts);

    [Theory]
    [InlineData("literal", CorpusStorage.Literal)]
    [InlineData(" Resource ", CorpusStorage.Resource)]
    [InlineData("ASSEMBLY", CorpusStorage.Assembly)]
    [InlineData("auto", null)]
    [InlineData("asembly", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    public void CorpusStorage_requests_a_storage_by_name(string value, CorpusStorage? storage) =>
        Assert.Equal(storage, Parse(("CorpusStorage", value)).RequestedStorage);

    [Theory]
    [InlineData("", "", CorpusStorage.Literal)]
    [InlineData("CorpusGen.corpus", "", CorpusStorage.Resource)]
    [InlineData("", "obj/Newsroom.CorpusTypes.dll", CorpusStorage.Assembly)]
    public void The_storage_is_what_the_build_has_written(string resource, string assembly, CorpusStorage storage) =>
        Assert.Equal(storage, Parse(("CorpusGenResource", resource), ("CorpusGenAssembly", assembly)).Storage);

    [Theory]
    [InlineData("News", "Root", "News")]
    [InlineData(" ", "Root", "Root")]
    [InlineData("", "", "")]
    public void The_root_namespace_is_the_default_namespace(string own, string root, string expected) =>
        Assert.Equal(expected, Parse(("CorpusNamespace", own), ("RootNamespace", root)).Namespace);

    [Theory]
    [InlineData("class")]
    [InlineData("My-Corpus")]
    [InlineData("@class")]
    [InlineData(" ")]
    public void An_invalid_class_name_counts_as_not_set(string name) => Assert.Equal("Corpus", Parse(("CorpusClassName", name)).ClassName);

    [Fact]
    public void An_invalid_day_is_not_known() => Assert.Equal("", Parse(("CorpusBuildDate", "yesterday")).BuildDate);

    [Theory]
    [InlineData("de", "de")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("klingon", "")]
    public void An_invalid_language_is_not_known(string value, string expected) =>
        Assert.Equal(expected, Parse(("CorpusLanguage", value)).Files.Language);

    [Theory]
    [InlineData("auto|mdx", "auto|mdx")]
    [InlineData(" mdx; gatsby,liquid ", "mdx|liquid")]
    [InlineData("gatsby", "")]
    [InlineData("Hugo", "Hugo")]
    public void An_invalid_syntax_counts_as_not_set(string value, string expected) =>
        Assert.Equal(expected, Parse(("CorpusGenSyntax", value)).Files.Syntax);

    [Fact]
    public void The_folder_of_the_project_is_unescaped()
    {
        Assert.Equal(
            "/home/ada/C#/a;b~1",
            Parse(("CorpusGenProjectDir", "/home/ada/C~1/a~2b~01"), ("ProjectDir", "/home/ada/C")).Files.ProjectFolder
        );
        Assert.Equal("/home/ada", Parse(("ProjectDir", "/home/ada")).Files.ProjectFolder);
    }

    [Fact]
    public void Equal_properties_give_equal_settings() =>
        Assert.Equal(Parse(("CorpusGenMembers", "reports=none|documents")), Parse(("CorpusGenMembers", "reports=none|documents")));

    [Fact]
    public void Unset_properties_have_defaults()
    {
        var settings = CorpusSettings.Parse(_ => null);
        Assert.Equal("Corpus", settings.ClassName);
        Assert.Equal(MemberPolicy.BySize, settings.Members);
        Assert.False(settings.HasSearch || settings.FixesTexts || settings.ExcludesDrafts);
    }

    private static CorpusSettings Parse(params (string Name, string Value)[] properties) =>
        CorpusSettings.Parse(name => properties.FirstOrDefault(property => property.Name == name).Value);
}
