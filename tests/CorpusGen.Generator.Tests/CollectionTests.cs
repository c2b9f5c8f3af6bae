using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Collections with metadata: the properties that are inferred, read by generated code on new targets and old ones.</summary>
public sealed class CollectionTests
{
    private static readonly (string, string?)[] Files =
    [
        (
            "corpus/articles/harbour.md",
            "---\ntitle: Harbour \"news\"\nauthor: ada\nrating: 4\npublished-on: 2024-03-01\ndraft: false\nsection: sport\ntags: [sea, boats]\nplace:\n  city: Elmstead\n  people: 1200\n---\n# Harbour to close\n\nIt closes on **Monday**.\n\n## What it costs\n\n“We counted *three* boats,” said Ann Poe.\n"
        ),
        (
            "corpus/articles/bridge.md",
            "---\ntitle: Bridge\nauthor: jo\npublished-on: 2024-02-01\nsection: city\ntags: bridges\n---\nText.\n"
        ),
        ("corpus/articles/third.md", "---\nauthor: jo\npublished-on: 2024-01-01\nsection: city\nrating: 2.5\n---\nText.\n"),
        ("corpus/articles/fourth.txt", "---\nauthor: ada\npublished-on: 2024-04-01\nsection: sport\n---\nFourth\n\nText.\n"),
        ("corpus/authors/ada.yaml", "name: Ada Birch\nborn: 1970-01-01\n"),
        ("corpus/authors/jo.json", "{\"name\": \"Jo Reed\"}"),
    ];

    public static TheoryData<string, LanguageVersion> Targets => GeneratedCodeTests.Targets;

    [Theory]
    [MemberData(nameof(Targets))]
    public void Keys_are_typed_properties(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "Bridge,Fourth,Harbour,Third|Harbour \"news\"|Harbour to close|4|2.5|False|True|Sport|sea+boats|bridges||Elmstead|1200|True|Ada Birch|True",
            Run(
                runtime,
                language,
                """
                var a = Corpus.Articles.Harbour;
                var all = Corpus.Articles;
                decimal? rating = a.Rating;
                return string.Join("|", string.Join(",", all.Select(x => ((global::CorpusGen.Document)x).Name)), a.Title, a.Headline.Text, rating, all["Third"].Rating, a.Draft, all["Third"].Draft == null,
                    a.Section, string.Join("+", a.Tags), string.Join("+", all["Bridge"].Tags), string.Join("+", all["Third"].Tags), a.Place.City, a.Place.People, all["Bridge"].Place == null,
                    Corpus.Authors.Ada.Name, Corpus.Authors.Jo.Born == null);
                """
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void Days_are_days(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "3/1/2024",
            Run(
                runtime,
                language,
                "return Corpus.Articles.OrderByDescending(x => x.PublishedOn).Skip(1).First().PublishedOn.ToString(\"M/d/yyyy\", System.Globalization.CultureInfo.InvariantCulture);"
            )
        );

    [Theory]
    [MemberData(nameof(Targets))]
    public void Markdown_is_words_at_run_time_and_HTML_on_demand(string runtime, LanguageVersion language) =>
        Assert.Equal(
            "We counted three boats,|It closes on Monday.|What it costs|1|<h1>Harbour to close</h1>\n<p>It closes on <strong>Monday</strong>.</p>\n<h2>What it costs</h2>\n<p>“We counted <em>three</em> boats,” said Ann Poe.</p>\n",
            Run(
                runtime,
                language,
                """
                var a = Corpus.Articles.Harbour;
                return string.Join("|", a.Quotes.Single().Text, a.Paragraphs[0].Text, a.Sections.WhatItCosts, a.Sections.WhatItCosts.Quotes.Count(), a.ToHtml());
                """
            )
        );

    [Fact]
    public void The_schemas_are_as_approved() =>
        Verified.Matches(Project.Create(Files).Output.Single(file => file.Name == "Corpus.Schemas.g.cs").Text, "Schemas");

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.Latest)]
    public void The_code_compiles_without_a_message(LanguageVersion language)
    {
        var project = Project.Create(Files, "", language);
        Assert.Empty(project.CompilerMessages);
        Assert.Empty(project.Problems);
    }

    [Fact]
    public void A_hostile_key_is_a_sound_member()
    {
        var project = Project.Create([
            (
                "corpus/a.md",
                "---\n\"*/ \\\" class\": 1\nGetHashCode: 2\nquotes: 3\n\"\\u2028\": 4\n\"12\": 5\nName: x\nDocumentsDocument: 6\n---\nText."
            ),
        ]);
        Assert.Empty(project.CompilerMessages);
    }

    [Fact]
    public void An_edited_body_leaves_the_schema_alone()
    {
        var edited = Project
            .Create(Files)
            .WithText("corpus/articles/third.md", Files[2].Item2!.Replace("Text.", "Other words altogether.", StringComparison.Ordinal));
        Assert.All(edited.Reasons(Steps.Shapes), IsKept);
        Assert.All(edited.Reasons(Steps.Schemas), IsKept);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_edited_value_emits_the_file_of_its_document_alone()
    {
        var edited = Project
            .Create(Files)
            .WithText("corpus/articles/third.md", Files[2].Item2!.Replace("2.5", "3.5", StringComparison.Ordinal));
        Assert.All(edited.Reasons(Steps.Schemas), IsKept);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_added_key_emits_its_document_and_the_schemas()
    {
        var edited = Project
            .Create(Files)
            .WithText("corpus/articles/third.md", Files[2].Item2!.Replace("rating", "length: 3\nrating", StringComparison.Ordinal));
        Assert.Equal(2, edited.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
    }

    private static void IsKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static object? Run(string runtime, LanguageVersion language, string body) =>
        Project
            .Create(
                Files,
                $$"""
                using System;
                using System.Linq;
                using Newsroom;
                public static class P
                {
                    public static object Run()
                    {
                        {{body}}
                    }
                }
                """,
                language,
                runtime: runtime
            )
            .Call("P", "Run");
}
