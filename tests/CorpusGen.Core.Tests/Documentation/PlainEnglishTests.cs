using Xunit.Abstractions;

namespace CorpusGen.Core.Tests.Documentation;

/// <summary>
/// Comments and pages are in plain technical English: no expression of the old dialect is more frequent than in well-known projects of this
/// field. `dotnet test tests/CorpusGen.Core.Tests --filter PlainEnglish --logger "console;verbosity=detailed"` prints the table; with
/// CORPUSGEN_PROSE set to a folder it counts that folder instead, which is how the numbers of the other projects were made.
/// </summary>
public sealed class PlainEnglishTests(ITestOutputHelper output)
{
    [Trait("Category", "Slow")]
    [Fact]
    public void No_part_of_the_project_is_further_from_plain_English_than_its_ceiling()
    {
        output.WriteLine(ProseCount.Head);
        List<string> faults = [];
        foreach (var part in PlainEnglish.Parts)
        {
            var count = part.Count();
            output.WriteLine(count.Row(part.Name));
            if (part.Ceiling is { } ceiling)
            {
                if (count.DialectRate > ceiling)
                {
                    faults.Add(
                        FormattableString.Invariant(
                            $"{part.Name}: {count.DialectRate:F1} of the dialect for each 1,000 words, and at most {ceiling:F1} are allowed"
                        )
                    );
                }
            }
            else
            {
                faults.AddRange(PlainEnglish.TooFrequent(count).Select(fault => $"{part.Name}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public void Another_folder_is_counted_on_request()
    {
        if (Environment.GetEnvironmentVariable("CORPUSGEN_PROSE") is not { Length: > 0 } folder)
            return;
        output.WriteLine(ProseCount.Head);
        output.WriteLine(PlainEnglish.CodeIn(folder).Row("code"));
        output.WriteLine(PlainEnglish.PagesIn(folder).Row("pages"));
    }

    [Theory]
    [InlineData("// It stands where nothing is.\nvar x = 1; // Behind it.\nvar y = \"where\";", 7, 3)]
    [InlineData("/// <summary>Returns <c>true</c> if there is no more.</summary>", 7, 0)]
    [InlineData("var address = \"https://example.org/where\";", 0, 0)]
    public void Comments_of_code_are_counted_without_the_code(string code, int words, int dialect)
    {
        var count = ProseCount.OfCode(code);
        Assert.Equal(words, count.Words);
        Assert.Equal(dialect, ProseCount.Expressions.Zip(count.Counts).Where(pair => pair.First.IsDialect).Sum(pair => pair.Second));
    }

    [Fact]
    public void Pages_are_counted_without_code_and_addresses() =>
        Assert.Equal(3, ProseCount.OfPage("A [page](where.md) `where` here, \"where it stands\".\n\n```\nwhere\n```\n").Words);
}
