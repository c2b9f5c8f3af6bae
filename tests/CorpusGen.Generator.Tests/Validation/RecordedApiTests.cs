using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Generator.Analysis;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Validation;

/// <summary>The analyzer of CorpusAPI.Shipped.txt and CorpusAPI.Unshipped.txt.</summary>
public sealed class RecordedApiTests
{
    private const string Wanted = "is_global = true\nbuild_property.CorpusRecordApi = true\n";

    public static TheoryData<string> Ids =>
        [
            .. new RecordedApiAnalyzer()
                .SupportedDiagnostics.Select(descriptor => descriptor.Id)
                .Append(DiagnosticCatalog.MembersRecordable.Id),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_reported_with_the_message_of_the_page(string id)
    {
        var page = DiagnosticPage.Of(id);
        var found = Assert.Single(Analyze(page, "wrong", id), found => found.Id == id);
        page.HasMessage($"{AnalyzedProject.Short(found)}: {found.GetMessage(null)}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_is_not_reported(string id)
    {
        if (id != DiagnosticCatalog.MembersRecordable.Id)
            Assert.Empty(Analyze(DiagnosticPage.Of(id), "right", id));
    }

    [Fact]
    public void Without_the_files_there_are_no_findings() =>
        Assert.Empty(
            new AnalyzedProject(("corpus/harbour.txt", Texts.Harbour), ("CorpusAPI.txt", "x"))
                .With(".globalconfig", Wanted)
                .Diagnostics(new RecordedApiAnalyzer(), new RecordApiAnalyzer())
        );

    [Fact]
    public void A_new_member_is_reported_at_its_words()
    {
        var found = new AnalyzedProject(
            ("corpus/harbour.txt", Texts.Harbour),
            ("CorpusAPI.Shipped.txt", "Corpus.Documents\nCorpus.Documents.Harbour\n"),
            ("CorpusAPI.Unshipped.txt", "")
        )
            .Diagnostics(new RecordedApiAnalyzer())
            .Select(found => (AnalyzedProject.Short(found), found.GetMessage(null).Split('\'')[1]))
            .ToList();
        Assert.Contains(("corpus/harbour.txt(5,2): warning CORPUS620", "Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen"), found);
        // A speaker is not in one text.
        Assert.Contains(("CorpusAPI.Unshipped.txt(1,1): warning CORPUS620", "Corpus.Speakers.AdaBirch"), found);
    }

    [Fact]
    public void The_settings_of_a_text_can_switch_a_finding_off()
    {
        var project = new AnalyzedProject(
            ("corpus/harbour.txt", Texts.Harbour),
            ("CorpusAPI.Shipped.txt", "Corpus.Documents\nCorpus.Documents.Harbour\nCorpus.Speakers.AdaBirch\n"),
            ("CorpusAPI.Unshipped.txt", "")
        );
        Assert.NotEmpty(project.Diagnostics(new RecordedApiAnalyzer()));
        Assert.Empty(
            project.With(".editorconfig", "[corpus/**.txt]\ncorpusgen.CORPUS620.severity = none\n").Diagnostics(new RecordedApiAnalyzer())
        );
    }

    [Fact]
    public void Drafts_are_not_recorded_in_any_build()
    {
        foreach (var configuration in (string[])["Debug", "Release"])
        {
            Assert.Empty(
                new AnalyzedProject(
                    ("corpus/harbour.txt", "---\ndraft: true\n---\nHarbour\n"),
                    ("CorpusAPI.Shipped.txt", ""),
                    ("CorpusAPI.Unshipped.txt", "")
                )
                    .With(".globalconfig", $"is_global = true\nbuild_property.Configuration = {configuration}\n")
                    .Diagnostics(new RecordedApiAnalyzer())
            );
        }
    }

    [Fact]
    public void The_files_of_a_corpus_class_with_another_name_have_that_name()
    {
        var found = new AnalyzedProject(
            ("corpus/harbour.txt", "Harbour\n"),
            ("CorpusAPI.Shipped.txt", ""),
            ("CorpusAPI.Unshipped.txt", "Corpus.Documents\n")
        )
            .With(".globalconfig", "is_global = true\nbuild_property.CorpusClassName = Archive\n")
            .Diagnostics(new RecordedApiAnalyzer());
        Assert.Contains(
            found,
            found => found.GetMessage(null).StartsWith("'Archive.Documents' (with its member)", StringComparison.Ordinal)
        );
        Assert.Contains(found, found => found.Id == "CORPUS625");
    }

    private static ImmutableArray<Diagnostic> Analyze(DiagnosticPage page, string kind, string id)
    {
        var project = new AnalyzedProject([.. DiagnosticPage.FilesOf(page.Example(kind)!)]);
        return id == DiagnosticCatalog.MembersRecordable.Id
            ? project.With(".globalconfig", Wanted).Diagnostics(new RecordApiAnalyzer())
            : project.Diagnostics(new RecordedApiAnalyzer());
    }
}
