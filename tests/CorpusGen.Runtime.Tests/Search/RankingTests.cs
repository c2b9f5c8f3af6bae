using CorpusGen.Search;

namespace CorpusGen.Runtime.Tests.Search;

/// <summary>The index gives the same results as <see cref="PlainSearch"/>, which reads all documents.</summary>
public sealed class RankingTests
{
    private static readonly string[] Queries =
    [
        "wa",
        "wb",
        "wc wd",
        "wa wb wc wd",
        "+wa wb",
        "+wa +wc",
        "wa -wb",
        "-wa",
        "wz",
        "nothing",
        "wa nothing",
        "+nothing wa",
        "w*",
        "wa*",
        "wab*",
        "nothing*",
        "+wa* wb",
        "wc -wa*",
        "\"wa wb\"",
        "\"wa wa\"",
        "\"wa wb wc\"",
        "\"wb wa\" wc",
        "+\"wa wb\" wd",
        "wd -\"wa wb\"",
        "\"wa nothing\"",
        "\"wa wb wa wc wa\"",
        "\"wa wa wa\"",
        "\"wab wa wb\"",
        "wa wa",
        "wa-wb",
        "WA",
        "wa's",
        "wa \"wa wb\" wa*",
        "wa \"",
        "\"",
        "+",
        "-",
        "*",
        "\" \"",
        "",
        " ",
    ];

    // Few documents with one block a list, and many with several; short ones and empty ones among them.
    [Theory]
    [InlineData(1, 1, 6)]
    [InlineData(2, 7, 12)]
    [InlineData(3, 60, 40)]
    [InlineData(4, 500, 30)]
    [InlineData(5, 1500, 60)]
    public void Results_and_scores_are_those_of_reading_everything(int seed, int documents, int words)
    {
        var texts = MadeTexts.Of(seed, documents, words);
        var index = MadeTexts.IndexOf(texts);
        foreach (var query in Queries)
            Same(index, texts, query, 0, documents, null);
    }

    // So many words that pairs and beginnings have lists of their own.
    [Fact]
    public void Lists_of_frequent_pairs_and_prefixes_give_the_same_results()
    {
        var texts = MadeTexts.Of(6, 1_300, 300);
        var index = MadeTexts.IndexOf(texts);
        Assert.True(MadeTexts.HeadOf(texts).Pairs > 0 && MadeTexts.HeadOf(texts).Prefixes > 0);
        foreach (var query in Queries)
            Same(index, texts, query, 0, 1_300, null);
    }

    [Fact]
    public void Some_of_the_documents_are_ranked_as_among_all()
    {
        var texts = MadeTexts.Of(7, 400, 40);
        var index = MadeTexts.IndexOf(texts);
        int[] among = [.. Enumerable.Range(0, 400).Where(i => i % 7 is 0 or 3)];
        foreach (var query in Queries)
        {
            Same(index, texts, query, 150, 290, null);
            Same(index, texts, query, 0, 400, among);
            Same(index, texts, query, 100, 350, among);
        }
    }

    [Fact]
    public void The_best_are_the_first_of_all()
    {
        var index = MadeTexts.IndexOf(MadeTexts.Of(8, 600, 30));
        var all = index.Rank(QueryReader.Read("wa wb*"), 0, 600, null, 600);
        foreach (var most in (int[])[0, 1, 2, 10, 17, 599])
        {
            var top = index.Rank(QueryReader.Read("wa wb*"), 0, 600, null, most);
            Assert.Equal(all.Sorted().Take(most), top.Sorted());
            Assert.Equal(all.Total, top.Total);
        }
    }

    [Fact]
    public void Equal_scores_are_in_the_order_of_the_documents()
    {
        var index = MadeTexts.IndexOf([.. Enumerable.Repeat("wa wb wc", 300)]);
        Assert.Equal(
            Enumerable.Range(0, 10),
            index.Rank(QueryReader.Read("wb"), 0, 300, null, 10).Sorted().Select(found => found.Document)
        );
    }

    [Fact]
    public void The_logarithm_is_that_of_the_library()
    {
        for (var having = 1; having <= 10_000; having = (having * 3 / 2) + 1)
            Assert.Equal(Math.Log(1 + ((10_000 - having + 0.5) / (having + 0.5))), Bm25.Weight(10_000, having), 1e-14);
    }

    private static void Same(Storage.SearchIndex index, string[] texts, string query, int first, int end, int[]? among)
    {
        var expected = PlainSearch
            .Run(texts, query)
            .Where(found => found.Document >= first && found.Document < end && (among is null || among.Contains(found.Document)))
            .OrderByDescending(found => Math.Round(found.Score, 9))
            .ThenBy(found => found.Document)
            .ToList();
        var top = index.Rank(QueryReader.Read(query), first, end, among, texts.Length);
        var found = top.Sorted();
        Assert.True(
            expected.Count == top.Total && expected.Count == found.Length,
            $"{query}: {expected.Count} expected, {top.Total} counted, {found.Length} found"
        );
        // Sums in another order may part scores that are equal, in the last digit: what counts as equal is compared by its documents.
        Assert.Equal(
            expected.Select(item => item.Document),
            found.OrderByDescending(item => Math.Round(item.Score, 9)).ThenBy(item => item.Document).Select(item => item.Document)
        );
        for (var i = 0; i < found.Length; i++)
            Assert.Equal(expected[i].Score, found[i].Score, 1e-8);
    }
}
