using CorpusGen.Generator.Tests.Documentation;

namespace CorpusGen.Package.Tests;

/// <summary>The README is right for whoever has only the package.</summary>
public sealed class ReadmeTests
{
    // `dotnet new console` writes these.
    private const string Console = "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    private static readonly IReadOnlyList<CodeBlock> Blocks = [.. CodeBlock.Of(PackedPackage.Repository, "README.md")];

    [Fact]
    public void The_quick_start_compiles_and_prints_what_the_readme_shows()
    {
        var text = Blocks.Single(block => block.Note == "corpus/harbour.txt");
        var program = Blocks.Single(block => block.Language == "csharp");
        var shown = Blocks.First(block => block.Language == "text" && block.Line > program.Line);
        using var consumer = new Consumer(Console, (text.Note, text.Text), ("Program.cs", program.Text));
        var built = consumer.Build("-warnaserror");
        Assert.True(built.ExitCode == 0, built.Output);
        Assert.Equal(shown.Text, consumer.Run().Output.ReplaceLineEndings("\n"));

        // The second picture: the words are edited, and the member is gone.
        consumer.Write(text.Note, text.Text.Replace("We have waited", "We waited", StringComparison.Ordinal));
        Assert.Matches("Program.cs.*error CS1061: .*'WeHaveWaitedForThisForTen'", consumer.Build().Output);
    }

    [Fact]
    public void The_packed_readme_has_absolute_links_and_no_html()
    {
        var packed = PackageContent.Text("README.md");
        Assert.DoesNotContain("<picture>", packed, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", packed, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", packed);
        Assert.Equal(4, packed.Split("![").Length - 1);
        Assert.Contains(
            "](https://raw.githubusercontent.com/corpusgen/corpusgen/main/src/docs/images/hover-light.svg)",
            packed,
            StringComparison.Ordinal
        );
        Assert.Contains("](https://github.com/corpusgen/corpusgen/blob/main/src/docs/README.md)", packed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_packed_readme_has_the_words_of_the_readme()
    {
        static string Words(string text) =>
            string.Join(
                '\n',
                text.ReplaceLineEndings("\n")
                    .Split('\n')
                    .Where(line => !line.Contains("](", StringComparison.Ordinal) && !line.TrimStart().StartsWith('<'))
            );
        Assert.Equal(
            Words(File.ReadAllText(Path.Combine(PackedPackage.Repository, "README.md"))).TrimEnd(),
            Words(PackageContent.Text("README.md")).TrimEnd()
        );
    }
}
