using CorpusGen.Core.Compilation;
using CorpusGen.Core.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CorpusGen.Core.Tests.Laws;

/// <summary>
/// Files of a corpus, no two of one path. Their names are words, numbers and keys, now and then alike in two folders or but for their case.
/// </summary>
public sealed record AnyCorpus((string Path, AnyText Made)[] Files)
{
    private static readonly string[] Folders =
    [
        "corpus/",
        "corpus/a/",
        "corpus/a/north/",
        "corpus/a/south/",
        "corpus/north/",
        "corpus/reports/",
    ];

    private static readonly string[] Names =
    [
        "harbour",
        "Harbour",
        "03-harbour",
        "harbour-bridge",
        "harbour bridge",
        "north harbour",
        "12",
        "13",
        "000_dc684d5a7ef49d7d",
        "class",
        "tostring",
        "quotes",
        "count",
        "日本",
        "İzmir",
        "izmir",
        "e\u0301te\u0301",
        "été",
        "_",
        "a",
        "A",
        "documents",
        "quoteGroup",
    ];

    /// <summary>Any files.</summary>
    public static Arbitrary<AnyCorpus> All { get; } =
        Arb.From(
            (
                from folder in Gen.Elements(Folders)
                from name in Gen.Elements(Names)
                from extension in Gen.Elements(".txt", ".txt", ".md", ".yaml")
                from made in AnyText.Texts.Generator.Resize(8)
                select (Path: folder + name + extension, Made: made)
            )
                .ListOf()
                .Select(files => new AnyCorpus([.. files.DistinctBy(file => file.Path)])),
            Smaller
        );

    /// <summary>The corpus, read.</summary>
    public IReadOnlyList<ReadDocument> Read() => [.. Files.Select(file => CorpusCompiler.Read(FileOf(file.Path), file.Made.Text))];

    /// <summary>The same files in another order, which the seed determines.</summary>
    public AnyCorpus Shuffled(int seed) => this with { Files = [.. Shuffle.Of(Files, seed)] };

    public static CorpusFile FileOf(string path) => new(path, path.Split('/') is { Length: > 2 } parts ? parts[1] : "Documents");

    public override string ToString() => string.Join("\n", Files.Select(file => $"{file.Path}: {file.Made}"));

    private static IEnumerable<AnyCorpus> Smaller(AnyCorpus corpus)
    {
        for (var i = 0; i < corpus.Files.Length; i++)
            yield return new AnyCorpus([.. corpus.Files[..i], .. corpus.Files[(i + 1)..]]);
        for (var i = 0; i < corpus.Files.Length; i++)
        {
            foreach (var smaller in AnyText.Texts.Shrinker(corpus.Files[i].Made))
                yield return new AnyCorpus([.. corpus.Files[..i], (corpus.Files[i].Path, smaller), .. corpus.Files[(i + 1)..]]);
        }
    }
}

/// <summary>Orders that a seed determines.</summary>
internal static class Shuffle
{
    public static T[] Of<T>(IEnumerable<T> items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
