using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Tests.Compilation;

public sealed class UsageStatusTests
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
    public void Metadata_of_a_document_brings_a_warning(string metadata, string? said)
    {
        var warning = UsageStatus.Of(Read(metadata)).WarningOn("corpus/a.md", "2024-03-01");
        Assert.Equal(said, warning is null ? null : $"{warning.Id} {warning.Message}");
    }

    [Fact]
    public void An_embargo_is_in_force_if_the_build_date_is_unknown() =>
        Assert.NotNull(UsageStatus.Of(Read("embargo: 2000-01-01")).WarningOn("corpus/a.md", ""));

    [Fact]
    public void A_long_reason_is_truncated() =>
        Assert.InRange(UsageStatus.Of(Read("retracted: " + new string('a', 5_000))).WarningOn("corpus/a.md", "")!.Message.Length, 400, 510);

    [Theory]
    [InlineData("draft: true", true)]
    [InlineData("draft: FALSE", false)]
    [InlineData("draft: later", false)]
    [InlineData("a: b", false)]
    public void Metadata_marks_a_document_as_a_draft(string metadata, bool draft) =>
        Assert.Equal(draft, UsageStatus.IsDraft(Read(metadata)));

    [Theory]
    [InlineData("corpus/posts/_drafts/a.md", "a: b", true)]
    [InlineData("corpus/_drafts/a.md", "draft: false", false)]
    [InlineData("corpus/drafts/a.md", "a: b", false)]
    public void A_document_in_a_folder_of_drafts_is_one(string path, string metadata, bool draft) =>
        Assert.Equal(draft, UsageStatus.IsDraft(Read(metadata, path)));

    private static Document Read(string metadata, string path = "corpus/a.md") =>
        CorpusCompiler.Read(new CorpusFile(path), $"---\n{metadata}\n---\nText.").Document;
}
