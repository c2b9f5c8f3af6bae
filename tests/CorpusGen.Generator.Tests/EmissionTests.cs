using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

public sealed class EmissionTests
{
    private static readonly (string, string?)[] TwoTexts =
    [
        ("corpus/harbour.txt", Texts.Harbour),
        ("corpus/reports/bridge.txt", Texts.Bridge),
    ];

    [Fact]
    public void The_index_is_as_approved() => Verified.Matches(FileOf(Project.Create(TwoTexts), "Corpus.g.cs"), "Index");

    [Fact]
    public void A_shard_is_as_approved() => Verified.Matches(FileThatSays(Project.Create(TwoTexts), "class Harbour"), "Shard");

    [Fact]
    public void A_shard_for_old_languages_is_as_approved() =>
        Verified.Matches(FileThatSays(Project.Create(TwoTexts, "", LanguageVersion.CSharp7_3), "class Harbour"), "ShardCSharp7");

    [Fact]
    public void Without_corpus_files_nothing_is_generated() =>
        Assert.Empty(Project.Create(("notes.txt", "Hello."), ("PublicAPI.Shipped.txt", "")).Output);

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3)]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.Latest)]
    public void The_code_compiles_without_a_message_in_every_language(LanguageVersion language)
    {
        var project = Project.Create([.. TwoTexts, ("seeds/article.txt", Texts.Article)], "", language);
        Assert.Empty(project.CompilerMessages);
        Assert.Empty(project.Problems);
    }

    [Fact]
    public void A_text_that_tries_to_break_out_of_its_literal_stays_in_it()
    {
        const string Hostile =
            "Title \"\"\" */ </summary> \\ #endif\n\n“A \u0085\u2028\u2029\0 \\u0022 \"; class X { } \uD800 <b>&amp;</b> ]]> {0} is” said Ann Poe. \u202Ereversed";
        var project = Project.Create(
            [("corpus/hostile.txt", Hostile)],
            "public static class P { public static object Run() => Newsroom.Corpus.Documents.Hostile.Text; }"
        );
        Assert.Empty(project.CompilerMessages);
        Assert.Equal(Hostile.Replace('\uD800', '\uFFFD'), project.Call("P", "Run"));
    }

    [Fact]
    public void The_output_does_not_depend_on_the_order_of_files_or_on_the_place_of_the_project()
    {
        var here = Project.Create([.. TwoTexts, ("seeds/article.txt", Texts.Article)]);
        var elsewhere = Project.Create(
            [
                ("/opt/build/7/seeds/article.txt", Texts.Article),
                ("/opt/build/7/corpus/reports/bridge.txt", Texts.Bridge),
                ("/opt/build/7/corpus/harbour.txt", Texts.Harbour),
            ],
            options: new ProjectOptions(("ProjectDir", "/opt/build/7/"), ("RootNamespace", "Newsroom"))
        );
        Assert.Equal(
            here.Output.OrderBy(file => file.Name, StringComparer.Ordinal),
            elsewhere.Output.OrderBy(file => file.Name, StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_output_does_not_depend_on_culture()
    {
        var expected = Project.Create(TwoTexts).Output.ToList();
        var before = Thread.CurrentThread.CurrentCulture;
        var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator, odd.NumberFormat.NegativeSign) = ("٫", "٬", "−");
        try
        {
            Thread.CurrentThread.CurrentCulture = odd;
            Assert.Equal(expected, Project.Create(TwoTexts).Output.ToList());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    private static string FileOf(Project project, string name) => project.Output.Single(file => file.Name == name).Text;

    private static string FileThatSays(Project project, string words) =>
        project.Output.Single(file => file.Text.Contains(words, StringComparison.Ordinal)).Text;
}
