namespace CorpusGen.Package.Tests;

/// <summary>Citations in a project that uses the package.</summary>
public sealed class CitationTests
{
    private const string Harbour = "Harbour\n\n“We have waited for ten years,” said Ada Birch. The quay is 40 metres long.\n";

    private const string Program = """
        using Newsroom;

        var quay = Corpus.Cite("The quay is 40 metres long");
        var waited = Corpus.Documents.Harbour.Cite("We have waited for ten years");
        System.Console.WriteLine($"{quay.Document.Path} {quay.Line} {waited.GetQuote().Speaker.Name} {typeof(Corpus).Assembly == typeof(Program).Assembly}");
        """;

    [Theory]
    [InlineData("code", "True")]
    [InlineData("resource", "True")]
    [InlineData("assembly", "False")]
    public void Cite_works_in_each_storage(string storage, string isOwn)
    {
        using var consumer = new Consumer(
            $"<CorpusStorage>{storage}</CorpusStorage>",
            ("corpus/harbour.txt", Harbour),
            ("Program.cs", Program)
        );
        var (exitCode, output) = consumer.Build();
        Assert.True(exitCode == 0, output);
        Assert.Equal($"corpus/harbour.txt 3 Ada Birch {isOwn}\n", consumer.Run().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_wrong_citation_is_an_error_in_code_comments_and_checked_files()
    {
        using var consumer = new Consumer(
            "</PropertyGroup><ItemGroup><AdditionalFiles Include=\"read me #1.md\" CorpusCheck=\"true\" /></ItemGroup><PropertyGroup>",
            ("corpus/harbour.txt", Harbour),
            ("read me #1.md", "# Words\n\n> We have waited for two years\n>\n> — Ada Birch\n"),
            (
                "Program.cs",
                """
                // cite: "We have waited for three years"
                System.Console.WriteLine(Newsroom.Corpus.Cite("We have waited for four years"));
                """
            )
        );
        var (exitCode, output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains(
            "Program.cs(1,11): error CORPUS610: The corpus does not have the words “We have waited for three years”",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Program.cs(2,47): error CORPUS610: The corpus does not have the words “We have waited for four years”",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "read me #1.md(3,3): error CORPUS610: The corpus does not have the words “We have waited for two years”",
            output,
            StringComparison.Ordinal
        );
        Assert.Contains("'two' instead of 'ten'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_task_proves_simple_citations_and_the_compiler_gets_their_places_only()
    {
        const string folder = "obj/Debug/net10.0/";
        const string cites = "System.Console.WriteLine(Newsroom.Corpus.Cite(\"The quay is 40 metres long\").Line);";
        using var consumer = new Consumer(
            "<CorpusStorage>assembly</CorpusStorage></PropertyGroup><ItemGroup><AdditionalFiles Include=\"readme.md\" CorpusCheck=\"true\" />"
                + "</ItemGroup><PropertyGroup>",
            ("corpus/harbour.txt", Harbour),
            ("readme.md", "“The quay is 40 metres long” ([harbour](corpus/harbour.txt)).\n"),
            ("Program.cs", cites)
        );
        var (exitCode, output) = consumer.Build();
        Assert.True(exitCode == 0, output);
        Assert.Equal("3", consumer.Run().Output.Trim());
        Assert.False(File.Exists(consumer.PathOf(folder + "CorpusGen.archive")));
        Assert.Contains(
            "The quay is 40 metres long",
            File.ReadAllText(consumer.PathOf(folder + "CorpusGen.citations")),
            StringComparison.Ordinal
        );

        // The place is where it was: the compiler does not run.
        var compiled = consumer.TimeOf(folder + "Newsroom.dll");
        consumer.Write("corpus/harbour.txt", Harbour + "\nIt is old.\n");
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.Equal(compiled, consumer.TimeOf(folder + "Newsroom.dll"));
        consumer.Write("corpus/harbour.txt", "Port\n\nIt is old.\n\n" + Harbour);
        Assert.Equal(0, consumer.Build().ExitCode);
        Assert.Equal("7", consumer.Run().Output.Trim());

        // Words that are not only in one place are left to the analyzer, and its messages are those of a build without the task.
        consumer.Write("corpus/more.txt", "The quay is 40 metres long.\n");
        (exitCode, output) = consumer.Build();
        Assert.Equal(0, exitCode);
        Assert.Contains("Program.cs(1,47): warning CORPUS612", output, StringComparison.Ordinal);
        Assert.True(File.Exists(consumer.PathOf(folder + "CorpusGen.archive")));
        consumer.Delete("corpus/more.txt");

        // A wrong citation in the file is an error, which the compiler reports. A warning is that of the task, and the same.
        consumer.Write("readme.md", "“The quay is 50 metres long” ([harbour](corpus/harbour.txt)).\n");
        (exitCode, output) = consumer.Build();
        Assert.NotEqual(0, exitCode);
        Assert.Contains("readme.md(1,2): error CORPUS610", output, StringComparison.Ordinal);
        consumer.Write("readme.md", "“40 metres long” ([more](corpus/more.txt)).\n");
        consumer.Write("corpus/more.txt", "The pier is not 40 metres long.\n");
        var judged = Findings(consumer, "--no-incremental");
        Assert.Contains(judged, line => line.Contains("readme.md(1,2): warning CORPUS613", StringComparison.Ordinal));
        Assert.Equal(Findings(consumer, "--no-incremental", "-p:ErrorLog=log.sarif"), judged);
    }

    private static List<string> Findings(Consumer consumer, params string[] arguments) =>
        [
            .. consumer
                .Build(arguments)
                .Output.Split('\n')
                .Where(line => line.Contains(" CORPUS", StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
}
