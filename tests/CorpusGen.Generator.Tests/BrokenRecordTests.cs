using CorpusGen.Generator.Tests.Harness;

namespace CorpusGen.Generator.Tests;

/// <summary>A record that does not compile is reported by the compiler, and not for every file of its collection again.</summary>
public sealed class BrokenRecordTests
{
    private static readonly (string, string?)[] Files =
    [
        ("corpus/articles/a.md", "---\nheadline: A\nrating: 3\nauthor: Ada\n---\nText."),
        ("corpus/articles/b.md", "---\nheadline: B\nrating: 4\nauthor: Jo\n---\nText."),
    ];

    [Theory]
    [InlineData("public required string Headline { get; init; } public Ratng Rating { get; init; } public strng Author { get; init; }")]
    [InlineData(
        "public required string Headline { get; init; } public required Ratng? Rating { get; init; } public IReadOnlyList<strng> Author { get; init; }"
    )]
    [InlineData("public required string Headline { get; init; } public strng[] Rating { get; init } public string Author")]
    [InlineData("public required string Headline { get; init; public int Rating { get; init; }")]
    public void Files_are_not_reported(string members) => Assert.Empty(Create(members).Problems);

    [Fact]
    public void The_other_properties_are_checked() =>
        Assert.Equal(
            ["CORPUS412", "CORPUS412"],
            Create("public int Headline { get; init; } public Ratng Rating { get; init; } public strng Author { get; init; }")
                .Problems.Select(problem => problem.Id)
        );

    [Fact]
    public void The_generated_part_adds_no_errors() =>
        Assert.All(
            Create(
                "public required string Headline { get; init; } public Ratng Rating { get; init; } public string Author { get; init; }"
            ).CompilerMessages,
            message => Assert.Equal("CS0246", message.Id)
        );

    private static Project Create(string members) =>
        Project.Create(
            Files,
            "using System.Collections.Generic; [CorpusGen.CorpusCollection(\"articles\")] public partial record Article { " + members + " }"
        );
}
