using CorpusGen.Core.Model;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Tests.Naming;

public sealed class StandingTests
{
    [Theory]
    [InlineData("a: b", null)]
    [InlineData("retracted: The numbers were wrong.", "CORPUS601 corpus/a.md was retracted: The numbers were wrong.")]
    [InlineData("retracted: true", "CORPUS601 corpus/a.md was retracted: no reason is given")]
    [InlineData("retracted: False", null)]
    [InlineData("retracted: 'false'", "CORPUS601 corpus/a.md was retracted: false")]
    [InlineData("retracted: 3", "CORPUS601 corpus/a.md was retracted: no reason is given")]
    [InlineData("retracted: It errs.\nsuperseded-by: b", "CORPUS601 corpus/a.md was retracted: It errs. (superseded by b)")]
    [InlineData("superseded-by: b\nembargo: 2099-01-01", "CORPUS601 corpus/a.md was superseded by b")]
    [InlineData("embargo: 2024-03-02", "CORPUS602 corpus/a.md is under embargo until 2024-03-02")]
    [InlineData("embargo: 2024-03-01", null)]
    [InlineData("embargo: 2024-03-02T10:00:00Z", "CORPUS602 corpus/a.md is under embargo until 2024-03-02")]
    [InlineData("embargo: soon", null)]
    public void A_document_says_that_it_must_not_be_used(string metadata, string? said)
    {
        var notice = Standing.Of(Read(metadata)).On("corpus/a.md", "2024-03-01");
        Assert.Equal(said, notice is null ? null : $"{notice.Id} {notice.Message}");
    }

    [Fact]
    public void Without_a_day_to_build_on_an_embargo_holds() =>
        Assert.NotNull(Standing.Of(Read("embargo: 2000-01-01")).On("corpus/a.md", ""));

    [Fact]
    public void A_long_reason_is_cut_to_what_a_compiler_says_at_each_use() =>
        Assert.InRange(Standing.Of(Read("retracted: " + new string('a', 5_000))).On("corpus/a.md", "")!.Message.Length, 400, 510);

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: FALSE", false)]
    [InlineData("draft: later", false)]
    [InlineData("a: b", false)]
    public void A_document_calls_itself_a_draft(string metadata, bool draft) => Assert.Equal(draft, Standing.IsDraft(Read(metadata)));

    [Theory]
    [InlineData("", "Release", true)]
    [InlineData("", "release", true)]
    [InlineData("", "Debug", false)]
    [InlineData("true", "Release", false)]
    [InlineData("False", "Debug", true)]
    public void Drafts_are_left_out_where_the_project_says_so_and_else_in_Release(string property, string configuration, bool leaves) =>
        Assert.Equal(leaves, Standing.LeavesDraftsOut(property, configuration));

    private static Document Read(string metadata) =>
        CorpusCompiler.Read(new CorpusFile("corpus/a.md"), $"---\n{metadata}\n---\nText.").Document;
}
