using System.CommandLine;
using System.CommandLine.Parsing;
using CorpusGen.Tool.Terminal;

namespace CorpusGen.Tool.Tests.Terminal;

public sealed class CommandLineTests
{
    public static TheoryData<string> Examples =>
        [.. CorpusGenCommand.Create().Subcommands.Cast<ToolCommand>().SelectMany(command => command.Examples)];

    public static TheoryData<string> Commands => [.. CorpusGenCommand.Create().Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_help_is_a_valid_command_line(string example)
    {
        // The shell takes redirections and quotation marks away.
        var words = CommandLineParser.SplitCommandLine(example.Replace('\'', '"')).TakeWhile(word => word is not (">" or "<" or "|"));
        Assert.Empty(CorpusGenCommand.Create().Parse([.. words.Skip(1)]).Errors);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void The_help_of_a_command_ends_with_examples(string command)
    {
        var help = OutputOf(command, "--help");
        Assert.Contains("Examples:\n  corpusgen " + command, help, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', help);
    }

    [Fact]
    public void The_help_documents_the_exit_codes() =>
        Assert.Contains("0 success, 1 findings or differences, 2 wrong use, 3 something", OutputOf("--help"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ext", "extract")]
    [InlineData("validate --sev", "--severity")]
    public void Commands_and_options_are_completed(string typed, string completion) =>
        Assert.Contains(completion, OutputOf($"[suggest:{typed.Length}]", typed).Split('\n'));

    [Theory]
    [InlineData("extrct", "Did you mean 'extract'?", "Run 'corpusgen --help'")]
    [InlineData("validate", "Required argument missing", "Run 'corpusgen validate --help'")]
    [InlineData("validate a.txt --format xml", "xml", "Run 'corpusgen validate --help'")]
    [InlineData("extract --jobs 0", "--jobs must be from 1 to 1024.", "Run 'corpusgen extract --help'")]
    public async Task Wrong_use_names_the_fault_and_the_help(string line, string fault, string hint)
    {
        using var errors = new StringWriter { NewLine = "\n" };
        var parsed = CorpusGenCommand.Create().Parse(line);
        await UsageError.WriteAsync(parsed, errors);
        Assert.Contains(fault, errors.ToString(), StringComparison.Ordinal);
        Assert.Contains(hint, errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_use_has_an_exit_code_of_its_own() =>
        Assert.Equal(ExitCode.WrongUse, await CorpusGenCommand.RunAsync(["extract", "--jobs", "none"]));

    [Fact]
    public void A_style_without_color_changes_nothing()
    {
        Assert.Equal("words", new Style(isColored: false).Quote("words"));
        Assert.Equal("\u001b[36mwords\u001b[0m", new Style(isColored: true).Quote("words"));
    }

    private static string OutputOf(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Assert.Equal(0, CorpusGenCommand.Create().Parse(arguments).Invoke(new InvocationConfiguration { Output = output }));
        return output.ToString();
    }
}
