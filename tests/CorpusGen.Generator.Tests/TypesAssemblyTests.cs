using System.Reflection;
using System.Text.Json;
using CorpusGen.Build.Types;
using CorpusGen.Core;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>
/// A corpus as an assembly of its own, as the build writes it for a large one: to programs and editors it is what the generator writes as
/// C#.
/// </summary>
public sealed class TypesAssemblyTests
{
    private static readonly (string, string?)[] Files =
    [
        ("corpus/harbour.txt", Texts.Harbour),
        ("corpus/article.txt", Texts.Article),
        (
            "corpus/odd.md",
            "---\nretracted: it was “wrong” & <odd>\n---\n# A\n\n## B & <b>\n\n“*/ \"\"\" </summary> \\u0085 #endif,” said Ümit 😀.\n\n## B & <b>\n\n![An *image*](a.png)\n"
        ),
        ("corpus/late.txt", "---\nembargo: 2030-01-01\n---\nLate\n\nNothing.\n"),
        ("corpus/reports/bridge.txt", Texts.Bridge),
        ("CorpusAPI.Shipped.txt", ForwarderTests.Recorded),
        (
            "corpus/articles/harbour.md",
            "---\nauthor: ada\nrating: 4\npublished-on: 2024-03-01\nwritten: 2024-03-01T10:00:00Z\ndraft: false\nsection: sport\ntags: [sea, boats]\nscores: [1, 2.5]\nstages:\n  - city: Elmstead\n    wet: true\nplace:\n  city: Elmstead\n  people: 1200\nmixed: {a: 1}\nname: Ada\n---\nHarbour\n\nText.\n"
        ),
        ("corpus/articles/bridge.md", "---\nauthor: jo\npublished-on: 2024-02-01\nsection: city\nmixed: 3\n---\nText.\n"),
        ("corpus/articles/third.md", "---\nauthor: jo\npublished-on: 2024-01-01\nsection: city\nopen: true\nmood: glad\n---\nText.\n"),
        ("corpus/articles/fourth.txt", "---\nauthor: ada\npublished-on: 2024-04-01\nsection: sport\nmood: sad\n---\nFourth\n\nText.\n"),
        ("corpus/articles/fifth.txt", "---\nauthor: ada\npublished-on: 2024-04-01\nsection: sport\nmood: sad\n---\nFifth\n\nText.\n"),
        ("corpus/articles/sixth.txt", "---\nauthor: ada\npublished-on: 2024-04-01\nsection: sport\nmood: glad\n---\nSixth\n\nText.\n"),
    ];

    public static TheoryData<string> Runtimes => [Project.NewRuntime, Project.OldRuntime];

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void The_assembly_has_the_same_members_as_the_code(string runtime)
    {
        var project = Project.Create(Files, options: Project.StoringAndSearching, runtime: runtime);
        using var image = new MemoryStream();
        using var documentation = new MemoryStream();
        Assert.True(project.Compilation.Emit(image, xmlDocumentationStream: documentation).Success);
        var code = Surface.Of(image.ToArray(), System.Text.Encoding.UTF8.GetString(documentation.ToArray()), project.References).ToList();
        var (assembly, reference, xml) = Write(project, runtime);
        Assert.Contains(code, line => line.Contains("MoodValue", StringComparison.Ordinal));
        Assert.Contains(code, line => line.Contains("StagesValue", StringComparison.Ordinal));
        Assert.Contains(code, line => line.Contains("OldWords", StringComparison.Ordinal));
        // The compilation of this test has a framework that names ids in notices; that of the old library has none.
        if (runtime == Project.OldRuntime)
        {
            code =
            [
                .. code.Select(line =>
                    line.Replace(", DiagnosticId = \"CORPUS601\"", "", StringComparison.Ordinal)
                        .Replace(", DiagnosticId = \"CORPUS628\"", "", StringComparison.Ordinal)
                        .Replace(", DiagnosticId = \"CORPUS602\"", "", StringComparison.Ordinal)
                ),
            ];
        }

        Assert.Equal(string.Join("\n", code), string.Join("\n", Surface.Of(assembly, xml, project.References)));
        Assert.Equal(string.Join("\n", code), string.Join("\n", Surface.Of(reference, xml, project.References)));
    }

    [Theory]
    [MemberData(nameof(Runtimes))]
    public void Every_member_returns_the_same_value_as_in_code(string runtime)
    {
        var project = Project.Create(Files, options: Project.StoringAndSearching, runtime: runtime);
        using var image = new MemoryStream();
        var emitted = project.Compilation.Emit(
            image,
            manifestResources:
            [
                new ResourceDescription(Project.Resource, () => new MemoryStream(project.Store(search: true)), isPublic: true),
            ]
        );
        Assert.True(emitted.Success);
        var code = Walk.Of(project.Load(image.ToArray()));
        Assert.True(code.Count > 100, $"{code.Count}");
        Assert.Equal(string.Join("\n", code), string.Join("\n", Walk.Of(project.Load(Write(project, runtime).Assembly))));
    }

    [Fact]
    public void A_document_is_written_as_JSON_without_its_own_properties()
    {
        var project = Project.Create(Files, options: Project.StoringAndSearching);
        var corpus = project.Load(Write(project, Project.NewRuntime).Assembly).GetType("Newsroom.Corpus", throwOnError: true)!;
        var articles = corpus.GetProperty("Articles")!.GetValue(null)!;
        var harbour = articles.GetType().GetProperty("Harbour")!.GetValue(articles)!;
        var json = JsonSerializer.SerializeToNode(harbour, harbour.GetType())!;
        Assert.Equal("corpus/articles/harbour.md", (string?)json["Path"]);
        Assert.Equal(4, (int?)json["Metadata"]!["rating"]);
        Assert.Null(json["Rating"]);
        Assert.Equal(6, JsonSerializer.SerializeToNode(articles, articles.GetType())!.AsArray().Count);
    }

    [Fact]
    public void Each_property_creates_its_value_once()
    {
        var project = Project.Create(Files, options: Project.StoringAndSearching);
        var corpus = project.Load(Write(project, Project.NewRuntime).Assembly).GetType("Newsroom.Corpus", throwOnError: true)!;
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var member in corpus.GetProperties(BindingFlags.Static | BindingFlags.Public))
            Check(member, null);
        Assert.True(seen.Count > 20, $"{seen.Count}");

        void Check(PropertyInfo property, object? owner)
        {
            if (property.PropertyType.IsValueType || property.PropertyType == typeof(string) || property.GetIndexParameters().Length > 0)
                return;
            var value = property.GetValue(owner);
            Assert.Same(value, property.GetValue(owner));
            if (value is null || value.GetType().Assembly != corpus.Assembly || !seen.Add(value))
                return;
            foreach (var inner in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
                Check(inner, value);
        }
    }

    [Fact]
    public void The_same_texts_in_any_order_give_the_same_bytes()
    {
        var (one, other) = (Project.Create(Files), Project.Create([.. Files.Reverse()]));
        Assert.Equal(Write(one, Project.NewRuntime).Assembly, Write(other, Project.NewRuntime).Assembly);
        Assert.Equal(Write(one, Project.NewRuntime).Documentation, Write(other, Project.NewRuntime).Documentation);
    }

    [Theory]
    [InlineData("A sentence without a name.", true)]
    [InlineData("“These words were not in it before,” said Ada Birch.", false)]
    [InlineData("## A new heading", false)]
    public void The_reference_assembly_changes_only_if_a_member_does(string added, bool isSame)
    {
        var before = Write(Project.Create(Files), Project.NewRuntime);
        var edited = Files.Select(file => file.Item1 == "corpus/odd.md" ? (file.Item1, $"{file.Item2}\n{added}\n") : file);
        var after = Write(Project.Create([.. edited]), Project.NewRuntime);
        Assert.NotEqual(before.Assembly, after.Assembly);
        Assert.Equal(isSame, before.Reference.AsSpan().SequenceEqual(after.Reference));
        Assert.Throws<BadImageFormatException>(() => Assembly.Load(before.Reference));
    }

    [Fact]
    public void The_generator_emits_nothing_if_the_build_has_written_an_assembly() =>
        Assert.Empty(
            Project
                .Create(
                    Files,
                    options: new ProjectOptions(
                        ("ProjectDir", Project.Folder + "/"),
                        ("RootNamespace", "Newsroom"),
                        ("CorpusGenAssembly", "Newsroom.CorpusTypes.dll")
                    )
                )
                .Output
        );

    private static (byte[] Assembly, byte[] Reference, string Documentation) Write(Project project, string runtime)
    {
        var options = new TypesOptions("Newsroom.CorpusTypes", "Newsroom", "Corpus", runtime == Project.NewRuntime, Search: true);
        var corpus = project.StoreWhole(search: true);
        using var documentation = new MemoryStream();
        TypesAssembly.WriteDocumentation(
            documentation,
            options,
            corpus,
            shard => XmlDocumentation.OfDocuments(options.FullClassName, shard.Documents)
        );
        var (assembly, reference) = TypesAssembly.Write(options, corpus, CorpusCompiler.WriteTables);
        return (assembly.ToArray(), reference.ToArray(), System.Text.Encoding.UTF8.GetString(documentation.ToArray()));
    }

    /// <summary>Reads every property and field of a corpus, and those of their values, and writes the results.</summary>
    private static class Walk
    {
        public static List<string> Of(Assembly assembly)
        {
            var corpus = assembly.GetType("Newsroom.Corpus", throwOnError: true)!;
            var lines = new List<string>();
            foreach (var member in corpus.GetProperties(BindingFlags.Static | BindingFlags.Public))
                Ask(member.Name, member.GetValue(null), lines, corpus);
            foreach (var search in corpus.GetMethods().Where(method => method.Name == "Search"))
            {
                lines.Add(
                    $"Search {string.Join(" ", ((System.Collections.IEnumerable)search.Invoke(null, [.. Arguments(search)])!).Cast<object>())}"
                );
            }

            var combine = corpus.GetMethod("Combine")!;
            var view = combine.Invoke(null, [Array.CreateInstance(combine.ReturnType, 0)])!;
            lines.Add(
                $"Combine {((System.Collections.IEnumerable)view.GetType().GetProperty("Documents")!.GetValue(view)!).Cast<object>().Count()}"
            );
            return lines;
        }

        private static IEnumerable<object?> Arguments(MethodInfo search) =>
            search
                .GetParameters()
                .Select(parameter =>
                    parameter.Name == "query" ? "harbour"
                    : parameter.HasDefaultValue ? parameter.DefaultValue
                    : null
                );

        // Only what the corpus itself declares is asked further: what the library declares is tested there.
        private static void Ask(string name, object? value, List<string> lines, Type corpus)
        {
            lines.Add($"{name} = {Text(value)}");
            if (value is null || value.GetType().Assembly != corpus.Assembly || value.GetType().IsEnum)
                return;
            for (var type = value.GetType(); type is not null && type.Assembly == corpus.Assembly; type = type.BaseType)
            {
                foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                    Ask($"{name}.{property.Name}", property.GetValue(value), lines, corpus);
                foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
                    Ask($"{name}.{field.Name}", field.GetValue(value), lines, corpus);
            }
        }

        private static string Text(object? value) =>
            value switch
            {
                null => "null",
                string text => text,
                System.Collections.IEnumerable list => "[" + string.Join(", ", list.Cast<object?>().Select(Text)) + "]",
                _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
            };
    }
}
