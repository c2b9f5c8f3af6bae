using System.Text;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;

namespace CorpusGen.CodeFixes.Tests;

/// <summary>The fixes that record members, or keep their old names.</summary>
public sealed class RecordMemberFixTests
{
    private const string Unshipped = "CorpusAPI.Unshipped.txt";

    private const string Harbour =
        "Harbour to close\n\n“We have waited so long,” Ada Birch said.\n\n“We wait no more now,” Ada Birch said.\n";

    private const string Document = "Corpus.Documents\nCorpus.Documents.Harbour\nCorpus.Speakers.AdaBirch\n";

    [Fact]
    public async Task A_new_member_is_recorded_in_order()
    {
        var project = With(Document + "Corpus.Documents.Harbour.Quotes.WeWaitNoMoreNow\n", "# Version 2\r\nCorpus.Zoo\r\n");
        var found = (await project.Diagnose(new RecordedApiAnalyzer())).Single(found => found.Id == "CORPUS620");
        var action = Assert.Single(await project.Offers(new RecordMemberFix(), found));
        Assert.Equal("Record in CorpusAPI.Unshipped.txt", action.Title);
        project = await project.Apply(action);
        Assert.Matches(
            "^# Version 2\r\nCorpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong [a-z0-9]{7}\r\nCorpus.Zoo\r\n$",
            project.TextOf(Unshipped)
        );
    }

    [Fact]
    public async Task All_new_members_are_recorded_at_once()
    {
        var project = With("", "");
        project = await project.FixAll(new RecordMemberFix(), new RecordedApiAnalyzer(), "CORPUS620", FixProperties.Record);
        Assert.Equal(5, project.TextOf(Unshipped).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Empty(await project.Diagnose(new RecordedApiAnalyzer()));
    }

    [Fact]
    public async Task A_renamed_member_keeps_its_old_name_or_not()
    {
        var project = With(Document + "Corpus.Documents.Harbour.Quotes.WeHaveHopedSoLong\n", "");
        var found = (await project.Diagnose(new RecordedApiAnalyzer())).Single(found => found.Id == "CORPUS622");
        var actions = await project.Offers(new RecordMemberFix(), found);
        Assert.Equal(["Keep the old name as obsolete", "Record in CorpusAPI.Unshipped.txt"], actions.Select(action => action.Title));
        Assert.Matches(
            "^\\*RENAMED\\*Corpus.Documents.Harbour.Quotes.WeHaveHopedSoLong -> Corpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong\n"
                + "Corpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong [a-z0-9]{7}\n$",
            (await project.Apply(actions[0])).TextOf(Unshipped)
        );
        Assert.Matches(
            "^\\*REMOVED\\*Corpus.Documents.Harbour.Quotes.WeHaveHopedSoLong\n"
                + "Corpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong [a-z0-9]{7}\n$",
            (await project.Apply(actions[1])).TextOf(Unshipped)
        );
    }

    [Fact]
    public async Task A_line_that_repeats_another_is_removed()
    {
        var project = With(
            Document,
            "Corpus.Documents.Harbour\nCorpus.Documents.Harbour.Quotes.WeWaitNoMoreNow\nCorpus.Speakers.AdaBirch\n"
        );
        project = await project.FixAll(new RecordMemberFix(), new RecordedApiAnalyzer(), "CORPUS624", FixProperties.RemoveLine);
        Assert.Equal("Corpus.Documents.Harbour.Quotes.WeWaitNoMoreNow\n", project.TextOf(Unshipped));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("keep")]
    public async Task Dotnet_format_records_all_members_in_one_run(string value)
    {
        var project = With(Document + "Corpus.Documents.Harbour.Quotes.WeHaveHopedSoLong\nCorpus.Speakers.JonasReed\n", "")
            .Configure($"build_property.CorpusRecordApi = {value}");
        project = await project.FixAll(new DotnetFormatFix(), new RecordApiAnalyzer(), "CORPUS629");
        Assert.Empty(await project.Diagnose(new RecordedApiAnalyzer()));
        Assert.Empty(await project.Diagnose(new RecordApiAnalyzer()));
        Assert.Contains("*REMOVED*Corpus.Speakers.JonasReed\n", project.TextOf(Unshipped), StringComparison.Ordinal);
        Assert.Equal(value == "keep", project.TextOf(Unshipped).Contains("*RENAMED*", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Dotnet_format_moves_the_lines_at_a_release()
    {
        var project = With(
                Document + "Corpus.Speakers.JonasReed\n",
                "*REMOVED*Corpus.Speakers.JonasReed\nCorpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong\n# Next\n"
            )
            .Configure("build_property.CorpusRecordApi = ship");
        project = await project.FixAll(new DotnetFormatFix(), new RecordApiAnalyzer(), "CORPUS629");
        Assert.Equal("# Next\n", project.TextOf(Unshipped));
        Assert.Equal(
            "Corpus.Documents\nCorpus.Documents.Harbour\nCorpus.Documents.Harbour.Quotes.WeHaveWaitedSoLong\nCorpus.Speakers.AdaBirch\n",
            project.TextOf("CorpusAPI.Shipped.txt")
        );
    }

    [Fact]
    public async Task Without_the_unshipped_file_no_fix_is_offered()
    {
        var project = Workspace.With(("corpus/harbour.txt", Harbour, Encoding.UTF8), ("CorpusAPI.Shipped.txt", Document, Encoding.UTF8));
        var found = (await project.Diagnose(new RecordedApiAnalyzer())).Where(found => found.Id == "CORPUS620").ToList();
        Assert.Equal(2, found.Count);
        Assert.All(found, found => Assert.Empty(project.Offers(new RecordMemberFix(), found).Result));
    }

    private static Project With(string shipped, string unshipped) =>
        Workspace.With(
            ("corpus/harbour.txt", Harbour, Encoding.UTF8),
            ("CorpusAPI.Shipped.txt", shipped, Encoding.UTF8),
            (Unshipped, unshipped, Encoding.UTF8)
        );
}
