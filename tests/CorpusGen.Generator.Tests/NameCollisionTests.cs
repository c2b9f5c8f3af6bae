using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>Projects that have a type or namespace with the name of the corpus class.</summary>
public sealed class NameCollisionTests
{
    [Theory]
    [InlineData("namespace Newsroom { class Corpus { } }", "(0,27): The project already has a type 'Newsroom.Corpus', so")]
    [InlineData("namespace Newsroom { enum Corpus { A } }", "(0,26): The project already has a type 'Newsroom.Corpus', so")]
    [InlineData("namespace Newsroom.Corpus { class A { } }", "(0,19): The project already has a namespace 'Newsroom.Corpus', so")]
    public void A_collision_that_cannot_compile_is_an_error_at_the_declaration(string code, string message)
    {
        var problem = Assert.Single(Project.Create([("corpus/harbour.txt", Texts.Harbour)], code).Problems);
        Assert.Equal(
            ("CORPUS913", DiagnosticSeverity.Error, "Program.cs"),
            (problem.Id, problem.Severity, problem.Location.GetLineSpan().Path)
        );
        var start = problem.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(
            $"({start.Line},{start.Character}): {problem.GetMessage()}",
            message + " the corpus class cannot have this name: set CorpusClassName or CorpusNamespace in the project file"
        );
    }

    [Fact]
    public void The_remedy_of_the_message_makes_it_compile()
    {
        foreach (var said in new[] { ("CorpusClassName", "Texts"), ("CorpusNamespace", "Newsroom.Prose") })
        {
            var project = Project.Create(
                [("corpus/harbour.txt", Texts.Harbour)],
                "namespace Newsroom { static class Corpus { } static class System { } static class String { } static class CorpusGen { } }",
                options: new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", "Newsroom"), said)
            );
            Assert.Empty(project.Problems);
            Assert.Empty(project.CompilerMessages);
        }
    }

    [Theory]
    [InlineData("namespace Newsroom { static partial class Corpus { public static int More => AllDocuments.Count; } }")]
    [InlineData("namespace Newsroom { class Corpus<T> { } namespace Inner { class Corpus { } } } class Corpus { }")]
    public void A_part_of_the_class_and_a_name_elsewhere_are_no_collision(string code)
    {
        var project = Project.Create([("corpus/harbour.txt", Texts.Harbour)], code);
        Assert.Empty(project.Problems);
        Assert.Empty(project.CompilerMessages);
    }

    [Theory]
    [InlineData("namespace Newsroom { public class Corpus { } }", "'Newsroom.Corpus' is also a type in Archive")]
    [InlineData("namespace Newsroom.Corpus { public class Corpus { } }", "'Newsroom.Corpus' is also a namespace in Archive")]
    [InlineData("namespace Newsroom { class Corpus { } }", "")]
    public void A_type_of_a_reference_with_the_name_is_a_warning(string code, string message)
    {
        var project = Project.Create([("corpus/harbour.txt", Texts.Harbour)], "", reference: code);
        Assert.Equal(
            message.Length > 0
                ?
                [
                    "CORPUS914 "
                        + message
                        + ", so the name of the corpus class is ambiguous: set CorpusClassName or CorpusNamespace in the project file",
                ]
                : [],
            project.Problems.Select(problem => $"{problem.Id} {problem.GetMessage()}")
        );
    }

    [Theory]
    [InlineData("Corpus", true)]
    [InlineData("Corpus.Site", true)]
    [InlineData("Site.Corpus", false)]
    [InlineData("Corpora", false)]
    public void A_namespace_that_hides_the_class_is_a_warning(string rootNamespace, bool hides)
    {
        var project = Project.Create(
            [("corpus/harbour.txt", Texts.Harbour)],
            options: new ProjectOptions(("ProjectDir", Project.Folder + "/"), ("RootNamespace", rootNamespace))
        );
        Assert.Equal(
            hides
                ?
                [
                    $"Outside the namespace '{rootNamespace}', 'Corpus' means the namespace instead of the class, so the name of the corpus class is ambiguous: set CorpusClassName or CorpusNamespace in the project file",
                ]
                : [],
            project.Problems.Select(problem => problem.GetMessage())
        );
    }

    [Fact]
    public void A_project_without_a_corpus_may_call_its_types_what_it_likes() =>
        Assert.Empty(Project.Create([("notes.txt", "Hello.")], "namespace Newsroom { class Corpus { } }").Problems);
}
