using CorpusGen.Core.Settings;
using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>`CorpusMembers`: what has members, and what is in the corpus all the same.</summary>
public sealed class MembersTests
{
    [Fact]
    public void Only_documents_have_members_if_the_level_is_documents()
    {
        var project = With("documents", "Newsroom.Corpus.Documents.Harbour.Quotes[\"WeHaveWaitedForThisForTen\"].Speaker.Name");
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("Ada Birch", project.Call("P", "Run"));
        Assert.DoesNotContain(
            project.Output,
            file =>
                file.Text.Contains("class Types", StringComparison.Ordinal) || file.Text.Contains("AdaBirch =>", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Nothing_has_members_if_the_level_is_none_and_everything_is_found_by_name()
    {
        var project = With(
            "none",
            "Newsroom.Corpus.Documents[\"Harbour\"].Quotes.Count + Newsroom.Corpus.Reports.Count + Newsroom.Corpus.Speakers.Count"
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal(1 + 1 + 2, project.Call("P", "Run"));
        Assert.DoesNotContain(
            project.Output,
            file => file.Text.Contains(" Harbour", StringComparison.Ordinal) && file.Name == "Corpus.g.cs"
        );
    }

    [Fact]
    public void A_collection_may_have_a_level_of_its_own()
    {
        var project = With(
            "none|reports=all",
            "Newsroom.Corpus.Reports.Bridge.Quotes.TheBridgeWillCarry5000CyclistsA.Speaker == Newsroom.Corpus.Speakers.JonasReed"
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal(true, project.Call("P", "Run"));
        Assert.DoesNotContain(
            project.Output,
            file =>
                file.Text.Contains("AdaBirch", StringComparison.Ordinal) && file.Text.Contains("Speaker AdaBirch", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_large_collection_has_fewer_members_and_is_reported_without_a_setting()
    {
        var texts = Enumerable
            .Range(0, MemberPolicy.MostWithAll + 1)
            .Select(i =>
                (
                    FormattableString.Invariant(
                        $"corpus/notes/note-{(char)('a' + (i / 676 % 26))}{(char)('a' + (i / 26 % 26))}{(char)('a' + (i % 26))}-{i}.txt"
                    ),
                    (string?)"A note."
                )
            )
            .ToList();
        var bySize = Project.Create(texts);
        Assert.Contains(
            bySize.Problems,
            problem =>
                problem.Id == "CORPUS907"
                && problem
                    .GetMessage(null)
                    .Contains(
                        "Notes has 10,001 documents, so its documents have members, but their contents have none",
                        StringComparison.Ordinal
                    )
        );
        Assert.DoesNotContain(bySize.Output, file => file.Text.Contains("class Types", StringComparison.Ordinal));
        var chosen = Project.Create(
            texts,
            options: new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"), ("CorpusGenMembers", "none"))
        );
        Assert.DoesNotContain(chosen.Problems, problem => problem.Id == "CORPUS907");
    }

    [Theory]
    [InlineData("Newsroom", 20_000, MemberLevel.Documents)]
    [InlineData("Newsroom", 60_000, MemberLevel.None)]
    [InlineData("Newsroom", 10_000, MemberLevel.All)]
    public void The_size_decides_without_a_setting(string collection, int documents, MemberLevel level) =>
        Assert.Equal(level, MemberPolicy.BySize.LevelOf(collection, documents));

    [Theory]
    [InlineData(100_000, MemberLevel.All)]
    [InlineData(100_001, MemberLevel.Documents)]
    [InlineData(500_001, MemberLevel.None)]
    public void In_an_assembly_ten_times_as_many_have_members(int documents, MemberLevel level) =>
        Assert.Equal(level, MemberPolicy.BySize.ForAssembly.LevelOf("Newsroom", documents));

    private static Project With(string members, string expression) =>
        Project.Create(
            [("corpus/harbour.txt", Texts.Harbour), ("corpus/reports/bridge.txt", Texts.Bridge)],
            $"public static class P {{ public static object Run() => {expression}; }}",
            options: new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"), ("CorpusGenMembers", members))
        );
}
