using CorpusGen.Core.Tests.Laws;
using CorpusGen.Generator.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// The code of every text compiles without messages and returns the text. Compiling is slow, so that many texts are one
/// corpus.
/// </summary>
public sealed class AnyTextCompilesLaws
{
    private const string Use = """
        using System.Linq;
        public static class P { public static object Run() { return Newsroom.Corpus.AllDocuments.Select(d => d.Path + "\n" + d.Text).OrderBy(d => d, System.StringComparer.Ordinal).ToArray(); } }
        """;

    private static readonly Arbitrary<AnyCorpus> Corpora = Arb.From(
        AnyCorpus.All.Generator.Resize(40).Where(corpus => corpus.Files.Length > 0),
        AnyCorpus.All.Shrinker
    );

    private static readonly ProjectOptions Searched = new(
        ("ProjectDir", Project.Folder + "/"),
        ("RootNamespace", "Newsroom"),
        ("CorpusSearch", "true")
    );

    [Law(5)]
    public static Property In_the_newest_language() =>
        Prop.ForAll(Corpora, corpus => AssertCompiles(corpus, LanguageVersion.Latest, Project.NewRuntime));

    [Law(5)]
    public static Property In_CSharp_7_3() =>
        Prop.ForAll(Corpora, corpus => AssertCompiles(corpus, LanguageVersion.CSharp7_3, Project.OldRuntime));

    private static void AssertCompiles(AnyCorpus corpus, LanguageVersion language, string runtime)
    {
        var project = Project.Create(corpus.Files.Select(file => (file.Path, (string?)file.Made.Text)), Use, language, Searched, runtime);
        Assert.Empty(project.CompilerMessages);
        Assert.DoesNotContain(project.Problems, problem => problem.Id.StartsWith("CORPUS9", StringComparison.Ordinal));
        // UTF-8 cannot encode a lone surrogate.
        Assert.Equal(
            corpus.Files.Select(file => file.Path + "\n" + Stored(file.Made.Text)).Order(StringComparer.Ordinal),
            (string[])project.Call("P", "Run")!
        );
    }

    private static string Stored(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
