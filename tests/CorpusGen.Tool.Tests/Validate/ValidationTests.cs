using System.Text;
using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Validation;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Validate;

/// <summary>`corpusgen validate`, as a terminal has it.</summary>
public sealed class ValidationTests
{
    [Fact]
    public void A_warning_is_printed_at_its_place_and_the_exit_code_is_1()
    {
        using var corpus = new Corpus().With("corpus/harbour.txt", Corpus.Faulty);
        var (code, output, errors) = corpus.Validate();
        Assert.Equal(1, code);
        Assert.StartsWith("corpus/harbour.txt(3,35): warning CORPUS202: ", output, StringComparison.Ordinal);
        Assert.Equal("1 document: 0 errors, 1 warning, 0 infos", errors.Trim());
    }

    [Fact]
    public void A_correct_text_gives_no_finding()
    {
        using var corpus = new Corpus().With("harbour.txt", "Harbour to close\n\nIt closes on Monday.\n");
        Assert.Equal((0, ""), (corpus.Validate().Code, corpus.Validate().Output));
    }

    [Fact]
    public void Files_of_other_kinds_are_passed_over_in_a_folder_and_read_when_named()
    {
        using var corpus = new Corpus().With("harbour.csv", Corpus.Faulty);
        Assert.Equal(0, corpus.Validate().Code);
        Assert.Equal(1, corpus.Validate(request => request with { Paths = [corpus.Folder + "/harbour.csv"] }).Code);
    }

    [Theory]
    [InlineData(Severity.Error, 0)]
    [InlineData(Severity.Warning, 1)]
    [InlineData(Severity.Info, 1)]
    public void The_threshold_decides_the_exit_code(Severity threshold, int code)
    {
        using var corpus = new Corpus().With("harbour.txt", Corpus.Faulty);
        Assert.Equal(code, corpus.Validate(request => request with { Threshold = threshold }).Code);
    }

    [Fact]
    public void Doubts_are_printed_when_asked_for()
    {
        using var corpus = new Corpus().With("harbour.txt", "Harbour to close\n\n“We go,” he said.");
        Assert.Empty(corpus.Validate().Output);
        Assert.Contains("info CORPUS203", corpus.Validate(request => request with { ShowInfo = true }).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_encoding_with_a_mark_is_read()
    {
        using var corpus = new Corpus()
            .With("a.txt", "Harbour to close\n\nThe café closes.", Encoding.Unicode)
            .With("b.txt", "Bridge to open\n\nThe café opens.", new UTF8Encoding(true));
        Assert.Equal(0, corpus.Validate().Code);
        Assert.Contains(
            "CORPUS101",
            corpus.With("c.txt", "Road to mend\n\nThe café stays.", Encoding.Latin1).Validate().Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_file_that_is_not_there_fails_the_question()
    {
        using var corpus = new Corpus();
        Assert.Equal(ExitCode.Unreadable, corpus.Validate(request => request with { Paths = [corpus.Folder + "/none.txt"] }).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_costs_the_others_nothing()
    {
        using var corpus = new Corpus().With("harbour.txt", Corpus.Faulty);
        File.CreateSymbolicLink(corpus.Folder + "/nowhere.txt", corpus.Folder + "/not-there.txt");
        Directory.CreateSymbolicLink(corpus.Folder + "/circle", corpus.Folder);
        var (code, output, errors) = corpus.Validate();
        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Single(output.Trim().Split('\n'));
        Assert.Contains("nowhere.txt: ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_judged_as_a_build_judges_it()
    {
        using var corpus = new Corpus().With("harbour.md", "# Harbour\n\nThe *master* spoke of “a long summer\".\n");
        Assert.StartsWith("harbour.md(3,37): warning CORPUS202", corpus.Validate().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_reaches_a_terminal_as_a_command()
    {
        using var corpus = new Corpus().With(
            "a.txt",
            "Harbour\u001B[2J to \u202Eclose\n\nHe spoke of “a \u009B31m\u0007deal\".\n\n“We \u001B]0;x\u0007 go,” he\u202E said.\n"
        );
        var (_, output, errors) = corpus.Validate(request => request with { ShowInfo = true });
        Assert.Contains("CORPUS110", output, StringComparison.Ordinal);
        Assert.All(output + errors, letter => Assert.True(letter is '\n' or '\r' || Core.Text.MessageText.IsPlain(letter)));
    }

    [Fact]
    public void An_editorconfig_is_obeyed_as_in_a_build()
    {
        using var corpus = new Corpus()
            .With("old/a.txt", Corpus.Faulty)
            .With("new/b.txt", Corpus.Faulty + "It does.\n")
            .With(
                ".editorconfig",
                "root = true\n[old/**.txt]\ncorpusgen.CORPUS202.severity = none\n[{new,newer}/*.txt]\ncorpusgen.severity = error\n"
            );
        Assert.StartsWith("new/b.txt(3,35): error CORPUS202", corpus.Validate().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_lets_an_old_corpus_start_clean_and_stay_clean()
    {
        using var corpus = new Corpus().With("a.txt", Corpus.Faulty);
        var baseline = corpus.Folder + "/corpus.baseline";
        Assert.Equal(0, corpus.Validate(request => request with { NewBaseline = baseline }).Code);
        Assert.Equal(0, corpus.Validate(request => request with { Baseline = baseline }).Code);
        corpus.With("a.txt", "Another headline\n\n" + Corpus.Faulty);
        Assert.Equal(0, corpus.Validate(request => request with { Baseline = baseline }).Code);
        corpus.With("a.txt", Corpus.Faulty + "\nHe spoke of „a deal”, and of “a day\".\n");
        Assert.Single(corpus.Validate(request => request with { Baseline = baseline }).Output.Trim().Split('\n'));
    }
}
