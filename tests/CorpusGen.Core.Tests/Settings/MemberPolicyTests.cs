using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Core.Settings;

namespace CorpusGen.Core.Tests.Settings;

public sealed class MemberPolicyTests
{
    [Theory]
    [InlineData("", "all all")]
    [InlineData("documents", "documents documents")]
    [InlineData("None", "none none")]
    [InlineData("reports=none", "none all")]
    [InlineData("reports = none | documents", "none documents")]
    [InlineData("documents;reports=all", "all documents")]
    [InlineData(" , news=NONE,", "all none")]
    public void CorpusMembers_sets_the_levels_of_collections(string property, string levels)
    {
        var policy = MemberPolicy.Parse(property);
        Assert.Equal(levels, $"{policy.LevelOf("Reports", 5)} {policy.LevelOf("News", 5)}".ToLowerInvariant());
    }

    [Theory]
    [InlineData("most")]
    [InlineData("most|documents|reports=some", MemberLevel.Documents)]
    [InlineData("7")]
    public void Invalid_levels_are_ignored(string property, MemberLevel? expected = null) =>
        Assert.Equal(new MemberPolicy(expected, default), MemberPolicy.Parse(property));

    [Theory]
    [InlineData(10_000, MemberLevel.All, MemberLevel.All)]
    [InlineData(10_001, MemberLevel.Documents, MemberLevel.All)]
    [InlineData(50_000, MemberLevel.Documents, MemberLevel.All)]
    [InlineData(50_001, MemberLevel.None, MemberLevel.All)]
    [InlineData(100_000, MemberLevel.None, MemberLevel.All)]
    [InlineData(100_001, MemberLevel.None, MemberLevel.Documents)]
    [InlineData(500_001, MemberLevel.None, MemberLevel.None)]
    public void The_size_decides_without_a_setting(int documents, MemberLevel inCode, MemberLevel inAssembly)
    {
        Assert.Equal(inCode, MemberPolicy.BySize.LevelOf("News", documents));
        Assert.Equal(inAssembly, MemberPolicy.BySize.ForAssembly.LevelOf("News", documents));
    }

    [Fact]
    public void Only_reductions_by_size_are_described()
    {
        var heads = Enumerable
            .Range(0, 30)
            .Select(i => new DocumentHead(
                $"corpus/a{i}.md",
                i < 5 ? "Few"
                    : i < 12 ? "Some"
                    : "Many",
                new([$"A{i}"]),
                default
            ))
            .ToList();
        var policy = MemberPolicy.BySize with { AllUpTo = 5, DocumentsUpTo = 10 };
        Assert.Equal(
            [
                "Many has 18 documents, so it has no members",
                "Some has 7 documents, so its documents have members, but their contents have none",
            ],
            Fewer(policy)
        );
        Assert.Equal(
            ["Some has 7 documents, so its documents have members, but their contents have none"],
            Fewer(policy with { ByCollection = MemberPolicy.Parse("many=none").ByCollection })
        );
        Assert.Empty(Fewer(policy with { Default = MemberLevel.None }));

        IEnumerable<string> Fewer(MemberPolicy members) =>
            MemberReductions.Describe(CorpusMap.Of(heads, members: members), members).Order(StringComparer.Ordinal);
    }
}
