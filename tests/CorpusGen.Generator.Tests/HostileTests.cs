using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using CorpusGen.Core.Text;
using CorpusGen.Generator.Tests.Harness;
using CorpusGen.Generator.Tests.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>A text never becomes code: the generated code compiles, and returns exactly the text.</summary>
public sealed class HostileTests
{
    private const string Code = """
        using System.Linq;
        public static class P
        {
            public static object Run() => Newsroom.Corpus.AllDocuments
                .Select(document => string.Concat(document.Path, "\n", document.Text, "\n", document.ToHtml().Length, string.Concat(document.Metadata.Keys), Words(document)))
                .OrderBy(said => said, System.StringComparer.Ordinal).ToArray();

            private static string Words(global::CorpusGen.Document document) => string.Join("|",
                document.Quotes.Select(quote => quote.Text + quote.Speaker.Name + quote.Speaker.Role).Concat(document.Figures.Select(figure => figure.ToString() + figure.Unit + figure.Concept))
                    .Concat(document.Pictures.Select(picture => picture.Caption.Text + picture.Credit + picture.AltText)).Concat(document.Sections.Select(section => section.ToString())));
        }
        """;

    private static readonly Lazy<Project> Newest = new(() => Project.Create(HostileTexts.Documents, Code));

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp7_3)]
    public void Every_document_compiles_and_gives_its_text_from_code_and_from_a_resource(LanguageVersion language)
    {
        var project = language == LanguageVersion.Latest ? Newest.Value : Project.Create(HostileTexts.Documents, Code, language);
        Assert.Empty(project.CompilerMessages);
        var said = (string[])project.Call("P", "Run")!;
        Assert.Equal(
            HostileTexts.Documents.Select(document => $"{Whole(document.Path)}\n{Whole(document.Text!)}\n").Order(StringComparer.Ordinal),
            said.Select(
                    (text, i) =>
                        HostileTexts
                            .Documents.Select(document => $"{Whole(document.Path)}\n{Whole(document.Text!)}\n")
                            .First(head => text.StartsWith(head, StringComparison.Ordinal))
                )
                .Order(StringComparer.Ordinal)
        );
        var stored = Project.Create(HostileTexts.Documents, Code, language, Project.Storing);
        Assert.Equal(said, (string[])stored.Call("P", "Run", stored.Store())!);
    }

    [Fact]
    public void A_text_cannot_declare_anything()
    {
        Assert.Null(Newest.Value.Compilation.GetTypeByMetadataName("Injected"));
        Assert.Empty(Newest.Value.Compilation.GetSymbolsWithName(name => name == "Injected", SymbolFilter.Type));
        Assert.All(
            Newest.Value.Output,
            file =>
                Assert.DoesNotContain(
                    file.Text.Split('\n'),
                    line =>
                        line.TrimStart().StartsWith('#')
                        && !line.StartsWith("#pragma warning disable", StringComparison.Ordinal)
                        && !line.StartsWith("#nullable", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void Comments_are_xml_with_nothing_in_it_but_ours()
    {
        var comments = Newest
            .Value.Output.SelectMany(file => file.Text.Split('\n'))
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("///", StringComparison.Ordinal))
            .ToList();
        Assert.True(comments.Count > 500);
        Assert.All(
            comments,
            comment =>
            {
                var xml = XElement.Parse($"<all>{comment[3..]}</all>");
                Assert.All(
                    xml.Descendants(),
                    element => Assert.True(element.Name.LocalName is "summary" or "para" or "inheritdoc" or "see")
                );
                Assert.Equal(xml.Element("summary") ?? xml.Element("inheritdoc"), Assert.Single(xml.Elements()));
            }
        );
    }

    [Fact]
    public void No_generated_character_is_hidden_or_ends_a_line() =>
        Assert.All(
            Newest.Value.Output,
            file =>
                Assert.DoesNotContain(
                    file.Text,
                    letter =>
                        letter != '\n'
                        && CharUnicodeInfo.GetUnicodeCategory(letter)
                            is UnicodeCategory.Control
                                or UnicodeCategory.Format
                                or UnicodeCategory.LineSeparator
                                or UnicodeCategory.ParagraphSeparator
                )
        );

    [Fact]
    public void Messages_have_one_line_without_invisible_characters()
    {
        var judged = new AnalyzedProject([.. HostileTexts.Documents.Select(document => (document.Path, document.Text!))]).Diagnostics();
        ImmutableArray<Diagnostic> all = [.. judged, .. Newest.Value.Problems];
        Assert.Superset(
            new HashSet<string> { "CORPUS102", "CORPUS110", "CORPUS111", "CORPUS430" },
            all.Select(found => found.Id).ToHashSet()
        );
        Assert.DoesNotContain(all, found => found.Id is "CORPUS902" or "CORPUS905");
        Assert.All(
            all,
            found =>
                Assert.Equal(MessageText.Of(found.GetMessage(CultureInfo.InvariantCulture)), found.GetMessage(CultureInfo.InvariantCulture))
        );
        Assert.All(all, found => Assert.True(found.GetMessage(CultureInfo.InvariantCulture).Length < 2_000));
    }

    [Fact]
    public void A_fault_of_a_declared_record_is_one_plain_line()
    {
        const string Record =
            "using CorpusGen; [CorpusCollection(\"data\")] public partial record Thing { public int Name { get; init; } public Thing? Other { get; init; } }";
        var project = Project.Create(
            [("corpus/data/a.yaml", "name: \"\\e[2J\\u202E\\n\"\n\"\\e[2Jkey\": 1\nother: \"\\e]0;\\a\"\n")],
            Record
        );
        Assert.Equal(["CORPUS410", "CORPUS412", "CORPUS501"], project.Problems.Select(problem => problem.Id).Order(StringComparer.Ordinal));
        Assert.All(
            project.Problems,
            problem => Assert.All(problem.GetMessage(CultureInfo.InvariantCulture), letter => Assert.True(MessageText.IsPlain(letter)))
        );
    }

    // Half of a pair cannot be stored in UTF-8.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
