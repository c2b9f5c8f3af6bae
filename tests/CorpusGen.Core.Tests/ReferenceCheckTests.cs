using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Schemas.Declared;

namespace CorpusGen.Core.Tests;

/// <summary>References among many files.</summary>
public sealed class ReferenceCheckTests
{
    private const int Files = 1_500;

    private static readonly DeclaredSchema Article = new(
        "Articles",
        "global::Article",
        "",
        default,
        "Article",
        true,
        false,
        false,
        default,
        new([
            new DeclaredProperty(
                "Next",
                new DeclaredType(DeclaredKind.Reference, "global::Article", Collection: "Articles"),
                false,
                false,
                default
            ),
        ])
    );

    [Trait("Category", "Slow")]
    [Fact]
    public void A_long_chain_is_no_circle() => Assert.Empty(Check(i => i + 1 < Files ? i + 1 : null));

    [Trait("Category", "Slow")]
    [Fact]
    public void Every_file_of_a_long_circle_is_reported_but_not_those_that_lead_to_it()
    {
        var faults = Check(i =>
            i == 0 ? 1
            : i + 1 < Files ? i + 1
            : 1
        );
        Assert.Equal(Enumerable.Range(1, Files - 1).Select(PathOf).Order(StringComparer.Ordinal), faults.Select(fault => fault.Place));
        Assert.All(
            faults,
            fault => Assert.Contains("refers back to this document (through many others)", fault.Message, StringComparison.Ordinal)
        );
    }

    private static IReadOnlyList<SchemaFault> Check(Func<int, int?> next)
    {
        var sheets = Enumerable
            .Range(0, Files)
            .Select(i =>
                DocumentReader.Read(new CorpusFile(PathOf(i), "articles"), next(i) is { } other ? $"next: a{other}\n" : "other: 1\n")
            )
            .Select(document => MetadataSheet.Of(document, document.File.Path))
            .ToList();
        return [.. ReferenceCheck.Check(sheets, [Article])];
    }

    private static string PathOf(int number) => $"corpus/articles/a{number}.yaml";
}
