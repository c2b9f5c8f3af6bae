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
}
