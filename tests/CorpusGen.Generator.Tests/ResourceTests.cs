using CorpusGen.Core;
using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// A corpus that a build stores in a resource: the steps of the generator, and a resource of other texts.
/// </summary>
public sealed class ResourceTests
{
    private const string Reading =
        "public static class P { public static object Run() => Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForThisForTen.Text; }";

    [Fact]
    public void The_code_contains_no_text()
    {
        var project = Stored();
        Assert.Contains(project.Output, file => file.Name == "Corpus.Resource.g.cs");
        Assert.DoesNotContain(
            project.Output,
            file => file.Text.Contains("u8", StringComparison.Ordinal) || file.Text.Contains("closes on Monday", StringComparison.Ordinal)
        );
        Assert.Empty(project.CompilerMessages);
    }

    [Fact]
    public void The_program_reads_the_resource() =>
        Assert.Equal("We have waited for this for ten years,", Stored().Call("P", "Run", Stored().Store()));

    [Fact]
    public void A_resource_of_other_texts_is_refused_with_a_helpful_message()
    {
        var edited = Stored().WithText("corpus/harbour.txt", Texts.Harbour + " Nobody knows why.");
        var fault = Assert.Throws<TypeInitializationException>(() => edited.Call("P", "Run", Stored().Store())).InnerException;
        Assert.Equal(
            "The resource CorpusGen.corpus and the code of Newsroom.Corpus were generated from different texts. Build the project again; if that does not help, build it with --no-incremental.",
            Assert.IsType<InvalidOperationException>(fault).Message
        );
    }

    [Fact]
    public void A_missing_resource_gives_a_helpful_message()
    {
        var fault = Assert.Throws<TypeInitializationException>(() => Stored().Call("P", "Run")).InnerException;
        Assert.Contains(
            "has no resource CorpusGen.corpus. Build the project again",
            Assert.IsType<InvalidOperationException>(fault).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_edit_of_one_text_emits_its_file_and_the_few_lines_with_the_hash()
    {
        var edited = Stored().WithText("corpus/harbour.txt", Texts.Harbour + " Nobody knows why.");
        Assert.Equal(2, edited.OutputReasons().Count(reason => reason == IncrementalStepRunReason.Modified));
        Assert.Single(edited.Reasons(Steps.Hash), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void The_resource_does_not_depend_on_the_order_of_the_files()
    {
        ReadDocument[] documents = [Read("corpus/harbour.txt", Texts.Harbour), Read("corpus/reports/bridge.txt", Texts.Bridge)];
        Assert.Equal(Write(documents), Write(documents.Reverse()));
    }

    [Fact]
    public void Of_two_files_with_one_path_the_first_is_stored_and_the_code_agrees()
    {
        const string Linked =
            "public static class P { public static object Run() => Newsroom.Corpus.AllDocuments.Count + Newsroom.Corpus.Documents.Harbour.Quotes[0].Text; }";
        var options = Project.Storing.WithMetadata(
            "/elsewhere/harbour.txt",
            ("Corpus", "true"),
            ("Link", "corpus/harbour.txt"),
            ("Collection", "Documents")
        );
        var project = Project.Create(
            [("corpus/harbour.txt", Texts.Harbour), ("/elsewhere/harbour.txt", "Another\n\nAnother text.")],
            Linked,
            options: options
        );
        var stored = Write([Read("corpus/harbour.txt", Texts.Harbour), Read("corpus/harbour.txt", "Another\n\nAnother text.")]);
        Assert.Equal("1We have waited for this for ten years,", project.Call("P", "Run", stored));
    }

    private static byte[] Write(IEnumerable<ReadDocument> documents) => CorpusCompiler.WriteResource(CorpusCompiler.Store(documents));

    private static ReadDocument Read(string path, string text) => CorpusCompiler.Read(new CorpusFile(path), text);

    private static Project Stored() =>
        Project.Create(
            [("corpus/harbour.txt", Texts.Harbour), ("corpus/reports/bridge.txt", Texts.Bridge)],
            Reading,
            options: Project.Storing
        );
}
