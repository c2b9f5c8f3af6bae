using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>Records that declare collections: filled, checked, linked.</summary>
public sealed class DeclaredSchemaTests
{
    private const string Records = """
        #nullable enable annotations
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using CorpusGen;
        using Newsroom;

        public enum Section { City, Sport }

        public sealed class Place { public string City { get; set; } = ""; public int? People { get; set; } }

        [CorpusCollection("articles")]
        public partial record Article
        {
            public required string Headline { get; init; }
            [Range(1, 5)] public int Rating { get; init; } = 3;
            public required Author Author { get; init; }
            public DateOnly? PublishedOn { get; init; }
            public IReadOnlyList<string> Tags { get; init; } = [];
            public Section? Section { get; init; }
            public Place? Place { get; init; }
            [StringLength(20, MinimumLength = 3)] public string? Summary { get; init; }
            [RegularExpression("[a-z]+")] public string? Slug { get; init; }
            [AllowedValues("en", "de")] public string? Language { get; init; }
            public IReadOnlyList<Article> Related { get; init; } = [];
        }

        [CorpusCollection("authors")]
        public partial record Author
        {
            [Required] public string Name { get; init; } = "";
            [CorpusUnique, EmailAddress] public string? Mail { get; init; }
        }
        """;

    private static readonly (string, string?)[] Sound =
    [
        (
            "corpus/articles/harbour.md",
            "---\nheadline: Harbour to close\nauthor: ada\nrating: 5\npublished-on: 2024-03-01\ntags: [sea, boats]\nsection: sport\nplace: { city: Elmstead, people: 1200 }\nrelated: [bridge]\n---\nText.\n"
        ),
        ("corpus/articles/bridge.md", "---\nheadline: A bridge\nauthor: jo-reed\n---\nText.\n"),
        ("corpus/authors/ada.yaml", "name: Ada Birch\nmail: ada@example.org\n"),
        ("corpus/authors/jo-reed.yaml", "name: Jo Reed\n"),
    ];

    [Fact]
    public void A_record_is_filled_from_its_file()
    {
        var project = Project.Create(
            Sound,
            Records
                + """

                public static class P
                {
                    public static object Run()
                    {
                        Article a = Corpus.Articles.Harbour.Record;
                        var b = Corpus.Articles.Bridge.Record;
                        return string.Join("|", a.Headline, a.Rating, a.Author.Name, a.PublishedOn!.Value.Day, string.Join("+", a.Tags), a.Section, a.Place!.City, a.Place.People, a.Related.Single().Headline,
                            b.Rating, b.PublishedOn == null, b.Tags.Count, b.Place == null, a.Document.Name, Article.All.Count,
                            string.Join("+", a.Author.Articles.Select(x => x.Headline)), ReferenceEquals(a.Author, Author.All[0]), string.Join("+", b.ArticlesList()));
                    }

                    private static IEnumerable<string> ArticlesList(this Article article) => article.Articles.Select(x => x.Headline);
                }
                """
        );
        Assert.Empty(project.Problems);
        Assert.Empty(project.CompilerMessages);
        Assert.Equal(
            "Harbour to close|5|Ada Birch|1|sea+boats|Sport|Elmstead|1200|A bridge|3|True|0|True|Harbour|2|Harbour to close|True|Harbour to close",
            project.Call("P", "Run")
        );
    }

    [Theory]
    [InlineData(
        "headline: A\nauthor: ada\nheadlin: B",
        "CORPUS410",
        "4:1-4:8",
        "'Article' has no property for the key 'headlin'; did you mean 'headline'?"
    )]
    [InlineData(
        "headlin: A\nauthor: ada",
        "CORPUS411",
        "1:1-1:4",
        "'Article' requires the key 'headline', but it is missing; did you mean 'headlin'?"
    )]
    [InlineData("headline:\nauthor: ada", "CORPUS411", "2:1-2:9", "'Article' requires the key 'headline', but it has no value: add one")]
    [InlineData("headline: A\nauthor: ada\nrating: high", "CORPUS412", "4:9-4:13", "'rating' must be a number, but is 'high'")]
    [InlineData("headline: A\nauthor: ada\nrating: 2.5", "CORPUS412", "4:9-4:12", "'rating' must be a whole number, but is '2.5'")]
    [InlineData(
        "headline: A\nauthor: ada\npublishedOn: yesterday",
        "CORPUS412",
        "4:14-4:23",
        "'publishedOn' must be a date like 2024-03-01, but is 'yesterday'"
    )]
    [InlineData("headline: [A, B]\nauthor: ada", "CORPUS412", "2:11-2:17", "'headline' must be text, but is a list")]
    [InlineData(
        "headline: A\nauthor: ada\nsection: sprt",
        "CORPUS412",
        "4:10-4:14",
        "'section' must be one of City, Sport, but is 'sprt'; did you mean 'Sport'?"
    )]
    [InlineData(
        "headline: A\nauthor: ada\nplace: { cty: X }",
        "CORPUS410",
        "4:10-4:13",
        "'place' has no property for the key 'cty'; did you mean 'city'?"
    )]
    [InlineData("headline: A\nauthor: ada\nrating: 6", "CORPUS413", "4:9-4:10", "'rating' must be between 1 and 5, but is 6")]
    [InlineData("headline: A\nauthor: ada\nsummary: ab", "CORPUS413", "4:10-4:12", "'summary' must have 3 to 20 characters, but has 2")]
    [InlineData("headline: A\nauthor: ada\nslug: A1", "CORPUS413", "4:7-4:9", "'slug' must match [a-z]+, but is 'A1'")]
    [InlineData("headline: A\nauthor: ada\nlanguage: fr", "CORPUS413", "4:11-4:13", "'language' must be one of en, de, but is 'fr'")]
    [InlineData(
        "headline: A\nauthor: adda",
        "CORPUS501",
        "3:9-3:13",
        "'author' refers to 'adda', but Authors has no document with that key; did you mean 'ada'?"
    )]
    [InlineData(
        "headline: A\nauthor: ada\nrelated: [third]",
        "CORPUS502",
        "4:11-4:16",
        "'related' refers back to this document (corpus/articles/third.md → corpus/articles/third.md): remove one of the references"
    )]
    [InlineData(
        "headline: A\nauthor: ada\nHeadline: B",
        "CORPUS402",
        "4:1-4:9",
        "The key 'Headline' is duplicated, so only its first value is used: remove one of them"
    )]
    [InlineData(
        "headline: A: B",
        "CORPUS401",
        "2:11-2:15",
        "The metadata cannot be read: the value of 'headline' contains a colon: put the value in quotation marks, like headline: \"A: B\""
    )]
    public void A_fault_is_reported_at_its_position(string yaml, string id, string place, string message)
    {
        var project = Project.Create([.. Sound, ("corpus/articles/third.md", $"---\n{yaml}\n---\nText.\n")], Records);
        var problem = project.Problems.First(problem => problem.Id == id);
        Assert.Equal((place, message), (PlaceOf(problem), problem.GetMessage(null)));
        Assert.Equal(Project.Folder + "/corpus/articles/third.md", problem.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_circle_is_reported_at_each_of_its_links()
    {
        var project = Project.Create(
            [
                .. Sound,
                ("corpus/articles/third.md", "---\nheadline: A\nauthor: ada\nrelated: [fourth]\n---\n"),
                ("corpus/articles/fourth.md", "---\nheadline: A\nauthor: ada\nrelated: third\n---\n"),
            ],
            Records
        );
        Assert.Equal(
            [
                "CORPUS502 4:10-4:15 'related' refers back to this document (corpus/articles/fourth.md → corpus/articles/third.md → corpus/articles/fourth.md): remove one of the references",
                "CORPUS502 4:11-4:17 'related' refers back to this document (corpus/articles/third.md → corpus/articles/fourth.md → corpus/articles/third.md): remove one of the references",
            ],
            project.Problems.Select(problem => $"{problem.Id} {PlaceOf(problem)} {problem.GetMessage(null)}")
        );
    }

    [Fact]
    public void A_repeated_value_of_a_unique_key_is_reported_at_its_repetition()
    {
        var project = Project.Create([.. Sound, ("corpus/authors/zoe.yaml", "name: Zoe\nmail: ADA@example.org\n")], Records);
        var problem = Assert.Single(project.Problems);
        Assert.Equal(
            (
                "CORPUS414",
                "2:7-2:22",
                "'mail' must be unique in Authors, but 'ADA@example.org' is also used in corpus/authors/ada.yaml: change one of them"
            ),
            (problem.Id, PlaceOf(problem), problem.GetMessage(null))
        );
    }

    [Theory]
    [InlineData(
        "[CorpusGen.CorpusCollection(\"articles\")] public record A;",
        "CORPUS416",
        "'A' must be partial because the generator adds members to it: add the modifier 'partial'"
    )]
    [InlineData(
        "[CorpusGen.CorpusCollection(\"articles\")] public partial record A { public System.Type? T { get; init; } }",
        "CORPUS415",
        "The property 'T' cannot be filled from metadata because its type 'System.Type?' is not supported: use text, a number, a date, an enumeration, a list, or a type that consists of these"
    )]
    [InlineData(
        "[CorpusGen.CorpusCollection(\"artciles\")] public partial record A;",
        "CORPUS417",
        "The corpus has no collection 'artciles': use one of Articles"
    )]
    public void A_fault_of_a_declaration_is_reported_in_the_code(string code, string id, string message)
    {
        var problem = Project.Create([("corpus/articles/a.md", "Text.")], code).Problems.Single(problem => problem.Id == id);
        Assert.Equal(("Program.cs", message), (problem.Location.GetLineSpan().Path, problem.GetMessage(null)));
    }

    [Fact]
    public void Without_a_corpus_a_record_has_no_files_and_compiles()
    {
        var project = Project.Create(
            [],
            "#nullable enable annotations\n[CorpusGen.CorpusCollection(\"articles\")] public partial record A { public string? T { get; init; } } public static class P { public static object Run() => A.All.Count + new A { T = \"x\" }.T; }"
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("0x", project.Call("P", "Run"));
    }

    [Fact]
    public void A_class_of_an_older_language_is_filled_too()
    {
        const string Code = """
            [CorpusGen.CorpusCollection("authors")] public partial class Author { public string Name { get; set; } public string Mail { get; } }
            public static class P { public static object Run() { return Author.All[0].Name + Author.All[0].Mail; } }
            """;
        var project = Project.Create(
            Sound[2..],
            Code,
            Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp7_3,
            runtime: Project.OldRuntime
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal("Ada Birchada@example.org", project.Call("P", "Run"));
    }

    // A step is tracked only if it has an output: the third article has faults.
    private const string Third = "---\nheadline: A\nauthor: adda\nrating: 6\n---\nText.\n";

    [Fact]
    public void An_edited_body_checks_nothing_again_and_emits_no_record()
    {
        var edited = Project
            .Create([.. Sound, ("corpus/articles/third.md", Third)], Records)
            .WithText("corpus/articles/third.md", Third + "More.\n");
        foreach (var step in (string[])[Steps.Sheets, Steps.Faults, Steps.FaultsAcross, Steps.Declarations, Steps.Schemas])
        {
            Assert.NotEmpty(edited.Reasons(step));
            Assert.All(edited.Reasons(step), IsKept);
        }

        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edited_front_matter_checks_and_emits_its_document_alone()
    {
        var edited = Project
            .Create([.. Sound, ("corpus/articles/third.md", Third)], Records)
            .WithText("corpus/articles/third.md", Third.Replace("rating: 6", "rating: 7", StringComparison.Ordinal));
        Assert.Single(edited.Reasons(Steps.Sheets), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(Steps.Faults), IncrementalStepRunReason.Modified);
        Assert.All(edited.Reasons(Steps.FaultsAcross), IsKept);
        Assert.All(edited.Reasons(Steps.Schemas), IsKept);
        Assert.All(edited.Reasons(Steps.Declarations), IsKept);
        // Its shard and its faults.
        Assert.Equal(2, edited.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void No_value_of_the_pipeline_holds_anything_of_the_compiler() =>
        CachingTests.AssertPlain(
            Project.Create([.. Sound, ("corpus/articles/third.md", Third)], Records),
            Steps.Declarations,
            Steps.Sheets,
            Steps.Schemas,
            Steps.Shapes,
            Steps.Faults
        );

    private static void IsKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static string PlaceOf(Diagnostic problem)
    {
        var lines = problem.Location.GetLineSpan();
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return $"{start.Line + 1}:{start.Character + 1}-{end.Line + 1}:{end.Character + 1}";
    }
}
