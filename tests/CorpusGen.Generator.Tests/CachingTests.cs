using System.Collections;
using System.Reflection;
using CorpusGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator.Tests;

/// <summary>What the compiler need not do again. Each law is tried by a second run.</summary>
public sealed class CachingTests
{
    private static readonly (string, string?)[] ManyTexts =
    [
        .. Enumerable
            .Range(0, 200)
            .Select(i => ($"corpus/text-{Letters(i)}.txt", (string?)$"Title {i}\n\n“We counted {i + 2} boats,” Ada Birch said.")),
    ];

    [Fact]
    public void An_edit_of_code_reads_no_text_and_emits_nothing()
    {
        var project = Project.Create(ManyTexts).WithCode("class Edited { }");
        Assert.All(project.Reasons(Steps.Read), IsKept);
        Assert.All(project.OutputReasons(), IsKept);
    }

    [Fact]
    public void An_edited_text_is_read_and_only_its_file_is_emitted()
    {
        var project = Project.Create(ManyTexts);
        var reads = project.Files.Sum(file => file.Reads);
        var edited = project.WithText("corpus/text-ab.txt", "Title 1\n\n“We counted 4 boats,” Ada Birch said. Nobody else did.");
        Assert.Equal(
            reads + 1,
            edited.Files.Sum(file => file.Reads)
                + project.Files.Single(file => file.Path.EndsWith("text-ab.txt", StringComparison.Ordinal)).Reads
        );
        Assert.Single(edited.Reasons(Steps.Read), IncrementalStepRunReason.Modified);
        Assert.Single(edited.Reasons(Steps.Shards), IncrementalStepRunReason.Modified);
        Assert.All(edited.Reasons(Steps.Map), IsKept);
        Assert.Single(edited.OutputReasons(), IncrementalStepRunReason.Modified);
    }

    [Fact]
    public void An_added_text_leaves_the_files_of_the_others_alone()
    {
        var edited = Project.Create(ManyTexts).WithFile("corpus/late.txt", "Late\n\nIt came late.");
        Assert.All(edited.Reasons(Steps.Map), reason => Assert.Equal(IncrementalStepRunReason.Modified, reason));
        Assert.True(
            edited.Reasons(Steps.Shards).Count(reason => reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New) <= 1
        );
    }

    [Fact]
    public void No_value_of_the_pipeline_holds_anything_of_the_compiler()
    {
        var project = Project.Create(ManyTexts);
        foreach (var step in (string[])[Steps.Target, Steps.Collision, Steps.Heads, Steps.Map, Steps.Shards])
        {
            foreach (var run in project.Result.TrackedSteps[step])
            {
                foreach (var (value, _) in run.Outputs)
                    Visit(value, [], step);
            }
        }
    }

    /// <summary>The values of some steps are plain data.</summary>
    internal static void AssertPlain(Project project, params string[] steps)
    {
        foreach (var step in steps)
        {
            foreach (var run in project.Result.TrackedSteps[step])
            {
                foreach (var (value, _) in run.Outputs)
                    Visit(value, [], step);
            }
        }
    }

    private static void IsKept(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    private static void Visit(object? value, HashSet<object> seen, string step)
    {
        if (value is null || value is string || value.GetType().IsPrimitive || !seen.Add(value))
            return;
        Assert.False(
            value is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText,
            $"{step} holds a {value.GetType().Name}"
        );
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Visit(item, seen, step);
        }
        else
        {
            foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
                Visit(field.GetValue(value), seen, step);
        }
    }

    private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}";
}
