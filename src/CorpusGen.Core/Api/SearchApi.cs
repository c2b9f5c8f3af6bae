namespace CorpusGen.Core.Api;

/// <summary>Decides the methods that search the corpus.</summary>
internal static class SearchApi
{
    private const string Summary =
        "\nLooks for words in the documents of the corpus, and ranks those that have them (BM25). Case, diacritics and apostrophes do "
        + "not matter.\n"
        + "<para><c>harbour bridge</c>: either, both first. <c>+harbour -bridge</c>: with the one, without the other. <c>\"ten "
        + "years\"</c>: in a row.\n"
        + "<c>syr*</c>: words that begin so. A query without words finds nothing.</para>\n";

    private static readonly ApiParameter Query = new("query", LibraryTypes.Text, "What to look for.");

    /// <summary>The methods: one with each option as a parameter, and one with all options as an object.</summary>
    public static IReadOnlyList<ApiMethod> Methods { get; } =
    [
        Method(
            Query,
            new ApiParameter(
                "collection",
                LibraryTypes.Text with
                {
                    IsNullable = true,
                },
                "The name of the collection to look in; null for all."
            )
            {
                IsOptional = true,
            },
            new ApiParameter(
                "speaker",
                LibraryTypes.Speaker with
                {
                    IsNullable = true,
                },
                "Somebody who is quoted: looks in the documents that quote them. Null for all."
            )
            {
                IsOptional = true,
            },
            new ApiParameter("limit", LibraryTypes.Integer, "How many results are given at the most.") { IsOptional = true, Default = 10 }
        ),
        Method(Query, new ApiParameter("options", LibraryTypes.SearchOptions, "Where to look, and how much to give.")),
    ];

    private static ApiMethod Method(params ApiParameter[] parameters) =>
        new("Search", Summary, LibraryTypes.SearchResults, parameters, new ForwardBody(ForwardTarget.Search, "Search"));
}
