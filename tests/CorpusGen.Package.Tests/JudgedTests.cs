namespace CorpusGen.Package.Tests;

/// <summary>A build in which the task reports the findings in texts, in C#, F# and Visual Basic.</summary>
public sealed class JudgedTests
{
    private const string NoTask =
        "This MSBuild cannot write the members of the corpus, so they are those of the last 'dotnet build', or none: run 'dotnet build' after texts have changed";

    private const string Harbour = "Harbour to close\n\n“We have waited for ten years,” said Ada Birch. They spoke of “a deal\".\n";
    private const string Broken = "---\ntitle: [one\n---\nText.";
    private const string Program = "System.Console.WriteLine(Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears.Text);";

    [Fact]
    public void The_task_prints_what_the_compiler_prints_and_only_when_it_compiles()
    {
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage>",
            ("corpus/harbour.txt", Harbour),
            ("Program.cs", Program)
        );
        // With a log of the compiler, the compiler judges.
        var compiled = Findings(consumer.Build("-p:ErrorLog=log.sarif"));
        Assert.Contains("harbour.txt(3,70): warning CORPUS202", Assert.Single(compiled), StringComparison.Ordinal);
        Assert.Equal(compiled, Findings(consumer.Build("--no-incremental")));
        Assert.True(File.Exists(consumer.PathOf("obj/Debug/net10.0/CorpusGen.findings")));
        Assert.Empty(Findings(consumer.Build()));
        // An edit of the code compiles, so the findings in the texts are printed again.
        consumer.Write("Program.cs", Program + "\n");
        Assert.Equal(compiled, Findings(consumer.Build()));
        Assert.Empty(Findings(consumer.Build("--no-incremental", "-p:NoWarn=CORPUS202")));
        Assert.Empty(Findings(consumer.Build("--no-incremental", "-p:RunAnalyzers=false")));
        consumer.Write(".editorconfig", "root = true\n[*.txt]\ncorpusgen.CORPUS202.severity = none\n");
        Assert.Empty(Findings(consumer.Build("--no-incremental")));
        consumer.Delete(".editorconfig");

        // An error fails the build, beside those of the code.
        consumer.Write("corpus/broken.md", Broken);
        consumer.Write("More.cs", "class More { int x = \"\"; }");
        var (exitCode, output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("broken.md(2,", output, StringComparison.Ordinal);
        Assert.Contains("error CORPUS", output, StringComparison.Ordinal);
        Assert.Contains("error CS0029", output, StringComparison.Ordinal);
        consumer.Delete("corpus/broken.md");
        consumer.Delete("More.cs");
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.Equal("We have waited for ten years,", consumer.Run().Output.Trim());
    }

    [Fact]
    public void An_edit_that_changes_no_member_is_stored_and_reported_without_the_compiler()
    {
        const string built = "obj/Debug/net10.0/Newsroom.dll";
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage>",
            ("corpus/harbour.txt", Harbour),
            ("Program.cs", "System.Console.WriteLine(Newsroom.Corpus.Documents.Harbour.Paragraphs[1].Text);")
        );
        Assert.Single(Findings(consumer.Build()));
        var compiled = consumer.TimeOf(built);
        consumer.Write("corpus/harbour.txt", Harbour + "\nA sentence of of no name.\n");
        var findings = Findings(consumer.Build());
        Assert.Equal(2, findings.Count);
        Assert.Equal("A sentence of of no name.", consumer.Run().Output.Trim());
        Assert.Empty(Findings(consumer.Build()));
        Assert.Equal(compiled, consumer.TimeOf(built));
        Assert.Equal(findings, Findings(consumer.Build("--no-incremental")));

        // If the code has errors, the findings are printed each time, as the compiler would.
        consumer.Write("More.cs", "class More { int x = \"\"; }");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var (exitCode, output) = consumer.Build();
            Assert.NotEqual(0, exitCode);
            Assert.Contains("harbour.txt(5,", output, StringComparison.Ordinal);
        }

        consumer.Delete("More.cs");
        // A new quotation is a new member.
        consumer.Write("corpus/harbour.txt", Harbour + "\n“These words were not in it before,” said Ada Birch.\n");
        Assert.Single(Findings(consumer.Build()));
        Assert.NotEqual(compiled, consumer.TimeOf(built));
    }

    [Theory]
    [InlineData("fsproj", "Program.fs", "printfn \"%s\" Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears.Text")]
    [InlineData(
        "vbproj",
        "Program.vb",
        "Module Program\nSub Main()\nSystem.Console.WriteLine(Global.Newsroom.Corpus.Documents.Harbour.Quotes.WeHaveWaitedForTenYears.Text)\nEnd Sub\nEnd Module"
    )]
    public void FSharp_and_Visual_Basic_get_the_members_and_the_findings_of_a_small_corpus(string project, string file, string code)
    {
        using var consumer = new Consumer(
            project == "fsproj" ? "</PropertyGroup><ItemGroup><Compile Include=\"Program.fs\" /></ItemGroup><PropertyGroup>" : "",
            ("corpus/harbour.txt", Harbour),
            (file, code)
        );
        consumer.RenameProject(project);
        var built = consumer.Build();
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Contains("harbour.txt(3,70): warning CORPUS202", built.Output, StringComparison.Ordinal);
        Assert.Equal("We have waited for ten years,", consumer.Run().Output.Trim());
        // As in Visual Studio, whose MSBuild cannot run the task.
        consumer.Write(file, code + "\n");
        var other = consumer.Build("-p:_CorpusGenRuntime=Full");
        Assert.True(other.ExitCode == 0, other.Output);
        Assert.Equal("We have waited for ten years,", consumer.Run().Output.Trim());
        Assert.Contains($"{project} : warning CORPUS925: {NoTask}", other.Output, StringComparison.Ordinal);
        consumer.Write("corpus/broken.md", Broken);
        var broken = consumer.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("broken.md(2,", broken.Output, StringComparison.Ordinal);
    }

    private static List<string> Findings((int ExitCode, string Output) built)
    {
        Assert.True(built.ExitCode == 0, built.Output);
        // MSBuild prints each twice, once in its summary.
        return
        [
            .. built
                .Output.Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.Contains("CORPUS", StringComparison.Ordinal))
                .Distinct(),
        ];
    }
}
