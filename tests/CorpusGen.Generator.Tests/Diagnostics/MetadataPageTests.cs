using System.Collections.Immutable;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Tests.Diagnostics;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Diagnostics;

/// <summary>The examples on the pages of metadata, images and references are compiled.</summary>
public sealed class MetadataPageTests
{
    private const string Usings = """
        #nullable enable annotations
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using CorpusGen;

        """;

    // Those of the rules are tested in Core.
    public static TheoryData<string> Ids =>
        [
            .. DiagnosticCatalog
                .All.Except(ValidationRules.All)
                .Where(definition => definition.Id[6] is '4' or '5' || MetadataRules.All.Contains(definition))
                .Select(definition => definition.Id),
        ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_wrong_example_is_reported_with_the_message_of_the_page(string id)
    {
        var page = DiagnosticPage.Of(id);
        var problem = Compile(page, "wrong").First(problem => problem.Id == id);
        var place = problem.Location.GetLineSpan();
        var line = place.StartLinePosition.Line + 1 - (place.Path == "Program.cs" ? Usings.Count(letter => letter == '\n') : 0);
        page.HasMessage(
            $"{place.Path.Replace(Project.Folder + "/", "", StringComparison.Ordinal)}({line},{place.StartLinePosition.Character + 1}): "
                + $"{problem.Severity.ToString().ToLowerInvariant()} {id}: {problem.GetMessage(null)}"
        );
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_right_example_is_not_reported(string id)
    {
        var page = DiagnosticPage.Of(id);
        // The pages of records show the wrong code, and explain the change in words.
        if (page.Example("right") is null)
            Assert.Contains(id, (string[])["CORPUS415", "CORPUS416", "CORPUS417"]);
        else
            Assert.Empty(Compile(page, "right"));
    }

    private static ImmutableArray<Diagnostic> Compile(DiagnosticPage page, string kind) =>
        Project
            .Create(DiagnosticPage.FilesOf(page.Example(kind)!).Select(file => (file.Path, (string?)file.Text)), Usings + page.Code)
            .Problems;
}
