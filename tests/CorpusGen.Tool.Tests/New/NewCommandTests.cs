using CorpusGen.Tool.New;
using CorpusGen.Tool.Terminal;
using CorpusGen.Tool.Tests.Validate;

namespace CorpusGen.Tool.Tests.New;

/// <summary>The files that `corpusgen new` writes. That they build and run is tested in CorpusGen.Package.Tests.</summary>
public sealed class NewCommandTests
{
    [Fact]
    public void A_project_has_two_texts_and_a_program()
    {
        using var parent = new Corpus();
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(ExitCode.Success, NewCommand.Run("Newsroom", "../feed", "1.2.3", output, TextWriter.Null, parent.Folder));
        Assert.Equal(
            "Newsroom/Newsroom.csproj\nNewsroom/Program.cs\nNewsroom/corpus/harbour.txt\nNewsroom/corpus/library.md\nNewsroom/nuget.config\n\nNext:\n  cd Newsroom\n  dotnet run\n",
            output.ToString()
        );
        Assert.Contains(
            "Include=\"CorpusGen\" Version=\"1.2.3\"",
            File.ReadAllText(parent.Folder + "/Newsroom/Newsroom.csproj"),
            StringComparison.Ordinal
        );
        Assert.Contains("using Newsroom;", File.ReadAllText(parent.Folder + "/Newsroom/Program.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_texts_have_no_findings()
    {
        using var parent = new Corpus();
        NewCommand.Run("Newsroom", null, "1.2.3", TextWriter.Null, TextWriter.Null, parent.Folder);
        Assert.Equal((0, ""), (parent.Validate().Code, parent.Validate(request => request with { ShowInfo = true }).Output));
        Assert.False(File.Exists(parent.Folder + "/Newsroom/nuget.config"));
    }

    [Fact]
    public void A_folder_that_has_files_is_left_as_it_is()
    {
        using var parent = new Corpus().With("Newsroom/mine.txt", "mine");
        using var errors = new StringWriter();
        Assert.Equal(ExitCode.WrongUse, NewCommand.Run("Newsroom", null, "1.2.3", TextWriter.Null, errors, parent.Folder));
        Assert.Contains("is not empty", errors.ToString(), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(parent.Folder + "/Newsroom"));
    }

    [Theory]
    [InlineData("Newsroom", true)]
    [InlineData("Elmstead.Gazette2", true)]
    [InlineData("2News", false)]
    [InlineData("../News", false)]
    [InlineData("News room", false)]
    [InlineData("", false)]
    public void A_name_is_a_namespace(string name, bool isName) => Assert.Equal(isName, NewProject.IsName(name));
}
