namespace CorpusGen.Runtime.Tests.Selectors;

/// <summary>Texts with many places that are similar to each other.</summary>
internal static class SelectorTexts
{
    public static readonly IReadOnlyList<(string Path, string Text)> All =
    [
        ("corpus/article.txt", Article()),
        (
            "corpus/quay.md",
            """
            ---
            title: The old quay
            author: Vera Brunner
            ---

            # The old quay

            The harbour has 5 piers and 15 cranes. On Monday **5 boats** left, and on Tuesday 5 boats came back with 1,500 tonnes of
            fish. "We have waited for ten years," said Ada Birch, the mayor. "We have waited for this for ten years, and nobody came."

            > The old quay is not safe.
            >
            > The old quay is closed.

            ## What happened

            - In 2019 the town paid $2.5 million, and in 2020 it paid $5 million.
            - In 2021 it paid [nothing](https://example.org/nothing).

            "Nobody came," she said. Vera Brunner said "nobody came" was true on 5 March 2021, but not on 15 March 2021. *The quay*
            is open from 5 to 7, and the old quay is closed. The old quay is closed.

            | year | boats |
            |------|-------|
            | 2019 | 5     |
            | 2020 | 15    |
            """
        ),
        (
            "corpus/song.txt",
            """
            The song of the quay

            Who takes the boat away, away? The sea takes the boat away.

            Who brings the boat today, today? The sea brings the boat today.

            Who takes the boat away, away? The sea takes the boat away.

            "The sea is wide," said Tom Ash. "The sea is deep," said Tom Ash. "The sea is wide," said the captain.

            Who takes the boat away, away? The sea takes the boat away.
            """
        ),
    ];

    private static string Article()
    {
        var assembly = typeof(SelectorTexts).Assembly;
        var name = assembly.GetManifestResourceNames().First(resource => resource.StartsWith("seeds/", StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
