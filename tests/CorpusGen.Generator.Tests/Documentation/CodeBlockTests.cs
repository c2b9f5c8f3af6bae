using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests.Documentation;

/// <summary>The C# of README and guides compiles as pasted, with the corpus files that the pages show.</summary>
public sealed class CodeBlockTests
{
    public static TheoryData<string, int> Programs
    {
        get
        {
            var programs = new TheoryData<string, int>();
            foreach (var block in Guides.Blocks.Where(IsProgram))
                programs.Add(block.Page, block.Line);
            return programs;
        }
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void A_program_of_a_page_compiles_as_pasted(string page, int line)
    {
        var block = Guides.Blocks.Single(block => block.Page == page && block.Line == line);
        var needed = Guides.Blocks.SingleOrDefault(other => other.Language == "csharp" && other.Note == block.Note + ".cs");
        var compilation = Guides.Compile(block.Text, Guides.CorpusFiles, needed?.Text ?? "", search: block.Note == "search");
        Assert.Empty(compilation.GetDiagnostics().Where(message => message.Severity >= DiagnosticSeverity.Warning && IsOfPage(message)));
    }

    [Fact]
    public void A_block_that_does_not_compile_gives_a_reason() =>
        Assert.All(
            Guides.Blocks.Where(block => block.Language == "csharp" && !IsProgram(block) && !IsFile(block)),
            block => Assert.Matches("^no-compile: .{10,}", block.Note)
        );

    [Fact]
    public void Pages_show_the_same_file_with_the_same_words() =>
        Assert.All(
            Guides.Blocks.Where(block => block.Note.Contains('.', StringComparison.Ordinal)).GroupBy(block => block.Note),
            file => Assert.Single(file.Select(block => block.Text).Distinct())
        );

    private static bool IsFile(CodeBlock block) => block.Note.EndsWith(".cs", StringComparison.Ordinal);

    private static bool IsProgram(CodeBlock block) =>
        block.Language == "csharp" && !IsFile(block) && !block.Note.StartsWith("no-compile", StringComparison.Ordinal);

    // Generated code has warnings off; what the pages show has none.
    private static bool IsOfPage(Diagnostic message) =>
        message.Severity == DiagnosticSeverity.Error || message.Location.SourceTree?.FilePath is "Pasted.cs";
}
