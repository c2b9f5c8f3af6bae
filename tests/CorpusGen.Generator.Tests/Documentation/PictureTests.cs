using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CorpusGen.Generator.Tests.Documentation;

/// <summary>
/// The pictures of the README show the output of the editor and the compiler for the quick start. After a change, edit and run
/// `src/docs/images/draw.py`.
/// </summary>
public sealed partial class PictureTests
{
    private const string Member = "WeHaveWaitedForThisForTen";

    private static readonly CodeBlock Program = Guides.Blocks.First(block => block is { Page: "README.md", Language: "csharp" });

    private static readonly CodeBlock Text = Guides.Blocks.First(block => block is { Page: "README.md", Note: "corpus/harbour.txt" });

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_hover_shows_the_documentation_of_the_member(string theme)
    {
        var code = string.Concat(
            Guides.Compile(Program.Text, [new("corpus/harbour.txt", Text.Text)]).SyntaxTrees.Select(tree => tree.ToString() + "\n")
        );
        var summary = Summary().Match(code).Groups[1].Value;
        Assert.NotEmpty(summary);
        var shown = WordsOf($"hover-{theme}.svg");
        Assert.All(
            summary.Replace("</para>", "", StringComparison.Ordinal).Split("<para>"),
            part => Assert.Contains(part, shown, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public void The_error_shows_the_message_of_the_compiler(string theme)
    {
        var edited = Text.Text.Replace("We have waited for this", "We waited for this", StringComparison.Ordinal);
        var message = Guides
            .Compile(Program.Text, [new("corpus/harbour.txt", edited)])
            .GetDiagnostics()
            .Single(message => message.Id == "CS1061")
            .GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        var shown = WordsOf($"error-{theme}.svg");
        Assert.StartsWith(
            shown[(shown.IndexOf("CS1061", StringComparison.Ordinal) + "CS1061 ".Length)..],
            message,
            StringComparison.Ordinal
        );
    }

    private static string WordsOf(string picture) =>
        string.Join(
            ' ',
            XDocument
                .Load(Path.Combine(Guides.Root, "src", "docs", "images", picture))
                .Descendants()
                .Where(element => element.Name.LocalName == "text")
                .Select(element => element.Value)
        );

    [GeneratedRegex(@"<summary>([^\n]*)</summary>\s*public readonly global::CorpusGen\.Quote " + Member + ";")]
    private static partial Regex Summary();
}
