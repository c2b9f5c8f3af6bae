using System.Text;
using CorpusGen.Generator.Analysis;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>What `dotnet format analyzers` does.</summary>
public sealed class DotnetFormatFixTests
{
    private const string Wrong =
        "Harbour to close\r\n\r\nThe master spoke of \"a long summer” and of “a short one”.\r\n\r\nâ€œWe go,\" Ada Birch "
        + "said\r\n\r\nJonas Reed: “We stay.\r\n";
    private const string Right =
        "Harbour to close\r\n\r\nThe master spoke of “a long summer” and of “a short one”.\r\n\r\n“We go,” Ada Birch "
        + "said.\r\n\r\nJonas Reed: “We stay.”\r\n";

    [Fact]
    public async Task A_text_is_made_right_in_one_run_and_the_second_has_nothing_to_do()
    {
        var project = Workspace.With(
            ("seeds/a.txt", Wrong, new UTF8Encoding(true)),
            ("seeds/b.txt", Wrong.Replace("master", "mistress", StringComparison.Ordinal), Encoding.Unicode)
        );
        project = await project.FixAll(new DotnetFormatFix(), new DotnetFormatAnalyzer(), "CORPUS906");
        Assert.Equal(
            [Right, Right.Replace("master", "mistress", StringComparison.Ordinal)],
            project.AdditionalDocuments.Select(text => text.GetTextAsync().Result.ToString())
        );
        Assert.Equal(new UTF8Encoding(true), project.Text().Encoding);
        Assert.Empty(await project.Diagnose(new DotnetFormatAnalyzer()));
    }

    [Fact]
    public async Task The_code_that_carries_it_is_left_alone()
    {
        var project = Workspace.With(("seeds/a.txt", Wrong, Encoding.UTF8));
        var corrected = await project.FixAll(new DotnetFormatFix(), new DotnetFormatAnalyzer(), "CORPUS906");
        Assert.Empty(corrected.GetChanges(project).GetChangedDocuments());
    }
}
