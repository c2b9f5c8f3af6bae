using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Drafts, retractions, embargoes, rights and pictures.</summary>
public sealed class UsageStatusTests
{
    private const string Use = "public static class P { public static object Run() => Newsroom.Corpus.Documents.A.Text; }";

    [Theory]
    [InlineData("Release", "", 0)]
    [InlineData("Debug", "", 1)]
    [InlineData("Release", "true", 1)]
    [InlineData("Debug", "false", 0)]
    public void A_draft_stays_out_of_Release(string configuration, string drafts, int there)
    {
        var project = Create("draft: true", "", ("Configuration", configuration), ("CorpusDrafts", drafts));
        Assert.Equal(there, project.Output.Count(file => file.Text.Contains("class A ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(
        "retracted: The numbers were wrong.",
        "CORPUS601",
        "'Corpus.DocumentsCollection.A' is obsolete: 'corpus/a.md was retracted: The numbers were wrong.'"
    )]
    [InlineData(
        "retracted: true\nsuperseded-by: b",
        "CORPUS601",
        "'Corpus.DocumentsCollection.A' is obsolete: 'corpus/a.md was retracted: no reason is given (superseded by b)'"
    )]
    [InlineData("superseded-by: b", "CORPUS601", "'Corpus.DocumentsCollection.A' is obsolete: 'corpus/a.md was superseded by b'")]
    [InlineData(
        "embargo: 2024-03-02",
        "CORPUS602",
        "'Corpus.DocumentsCollection.A' is obsolete: 'corpus/a.md is under embargo until 2024-03-02'"
    )]
    public void Using_a_restricted_document_warns(string metadata, string id, string message)
    {
        var warning = Assert.Single(Create(metadata, Use, ("CorpusBuildDate", "2024-03-01")).CompilerMessages);
        Assert.Equal((id, message, DiagnosticSeverity.Warning), (warning.Id, warning.GetMessage(null), warning.Severity));
    }

    [Theory]
    [InlineData("retracted: false")]
    [InlineData("embargo: 2024-03-01")]
    [InlineData("embargo: 2023-12-31T23:00:00Z")]
    public void Using_other_documents_does_not_warn(string metadata) =>
        Assert.Empty(Create(metadata, Use, ("CorpusBuildDate", "2024-03-01")).CompilerMessages);

    [Fact]
    public void Restricted_documents_are_in_lists_without_a_warning() =>
        Assert.Empty(
            Create(
                "retracted: true",
                "public static class P { public static object Run() => Newsroom.Corpus.AllDocuments[0].Text; }"
            ).CompilerMessages
        );

    [Fact]
    public void Rights_travel_with_every_passage() =>
        Assert.Equal(
            "Elmstead Herald; No use after 30 days|Elmstead Herald|",
            Create(
                    "copyrightHolder: Elmstead Herald\nusageTerms: No use after 30 days",
                    """
                    using System.Linq;
                    using Newsroom;
                    public static class P { public static object Run() => string.Join("|", Corpus.AllQuotes.Single().Passage.Rights, Corpus.AllFigures[0].Rights.CopyrightHolder, default(CorpusGen.Passage).Rights); }
                    """
                )
                .Call("P", "Run")
        );

    [Fact]
    public void An_image_is_found_by_its_path()
    {
        var project = Project.Create([
            (
                "corpus/news/a.md",
                "![Boats](../img/boats.png \"Boats wait. (AP)\")\n\n![Boats](/img/boats.png \"Boats wait. (AP)\") ![Far](https://example.org/x.png \"Far. (AP)\")\n"
            ),
            ("corpus/img/boats.png", null),
        ]);
        Assert.Empty(project.Problems);
        Assert.Equal(2, project.Output.Count());
    }

    [Theory]
    [InlineData("/img/boats.png", "static/img/boats.png", 0)]
    [InlineData("/img/boats.png", "", 0)]
    [InlineData("/img/boats.png", "static/img/other.png", 1)]
    [InlineData("/img/boats.png", "static/news/img/boats.png", 1)]
    [InlineData("img/boats.png", "static/img/boats.png", 1)]
    public void An_image_of_the_root_of_a_site_is_in_a_folder_of_assets(string target, string existing, int faults)
    {
        var project = Project.Create([
            ("corpus/news/a.md", $"![Boats]({target} \"Boats wait. (AP)\")\n"),
            .. existing.Length == 0 ? Array.Empty<(string, string?)>() : [(existing, null)],
        ]);
        Assert.Equal(faults, project.Problems.Count(problem => problem.Id == "CORPUS430"));
    }

    // Credits are needed only in a corpus that credits its pictures.
    private const string Credited = "![Boats](boats.png \"Boats wait. (AP)\")";

    [Theory]
    [InlineData(
        "![Boats](bots.png \"Boats wait. (AP)\")",
        "CORPUS430",
        "1:10",
        "The image 'bots.png' does not exist; did you mean 'boats.png'?"
    )]
    [InlineData(
        "![](boats.png \"Boats wait. (AP)\")",
        "CORPUS431",
        "1:5",
        "The image 'boats.png' has no alternative text: write ![what it shows](boats.png)"
    )]
    [InlineData(
        "![Boats](boats.png \"Boats wait.\")",
        "CORPUS432",
        "1:21",
        "The image 'boats.png' has no credit: add it in brackets at the end of the caption"
    )]
    public void A_faulty_picture_is_reported_at_its_position(string text, string id, string place, string message)
    {
        var problem = Assert.Single(
            Project.Create([("corpus/a.md", text), ("corpus/b.md", Credited), ("corpus/boats.png", null)]).Problems
        );
        var start = problem.Location.GetLineSpan().StartLinePosition;
        Assert.Equal((id, place, message), (problem.Id, $"{start.Line + 1}:{start.Character + 1}", problem.GetMessage(null)));
    }

    private static Project Create(string metadata, string code, params (string, string)[] properties) =>
        Project.Create(
            [("corpus/a.md", $"---\n{metadata}\n---\n“We counted 3 boats,” said Ann Poe.\n"), ("corpus/b.md", "Text.")],
            code,
            options: new ProjectOptions([("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"), .. properties])
        );
}
