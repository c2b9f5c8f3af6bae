using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Tests.Naming;

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
    public void A_project_says_what_has_members(string property, string levels)
    {
        var policy = MemberPolicy.Read(property, out var unread);
        Assert.Equal("", unread);
        Assert.Equal(levels, $"{policy.Of("Reports", 5)} {policy.Of("News", 5)}".ToLowerInvariant());
    }

    [Theory]
    [InlineData("most", "most")]
    [InlineData("documents|reports=some", "reports=some")]
    [InlineData("7", "7")]
    [InlineData("reports=-1", "reports=-1")]
    public void What_is_no_level_is_told(string property, string unread)
    {
        MemberPolicy.Read(property, out var told);
        Assert.Equal(unread, told);
    }

    [Theory]
    [InlineData(10_000, MemberLevel.All, MemberLevel.All)]
    [InlineData(10_001, MemberLevel.Documents, MemberLevel.All)]
    [InlineData(50_000, MemberLevel.Documents, MemberLevel.All)]
    [InlineData(50_001, MemberLevel.None, MemberLevel.All)]
    [InlineData(100_000, MemberLevel.None, MemberLevel.All)]
    [InlineData(100_001, MemberLevel.None, MemberLevel.Documents)]
    [InlineData(500_001, MemberLevel.None, MemberLevel.None)]
    public void Without_a_word_the_size_decides(int documents, MemberLevel inCode, MemberLevel inAssembly)
    {
        Assert.Equal(inCode, MemberPolicy.BySize.Of("News", documents));
        Assert.Equal(inAssembly, MemberPolicy.BySize.InAssembly.Of("News", documents));
    }

    [Fact]
    public void Only_what_the_size_takes_away_is_told()
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
            Fewer(policy with { ByCollection = MemberPolicy.Read("many=none", out _).ByCollection })
        );
        Assert.Empty(Fewer(policy with { Default = MemberLevel.None }));

        IEnumerable<string> Fewer(MemberPolicy members) =>
            members.Fewer(CorpusMap.Of(heads, members: members)).Order(StringComparer.Ordinal);
    }
}
