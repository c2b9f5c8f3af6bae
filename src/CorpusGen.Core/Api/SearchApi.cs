namespace CorpusGen.Core.Api;

/// <summary>Decides the methods that search the corpus.</summary>
internal static class SearchApi
{
    private const string Summary =
        "\nSearches the documents of the corpus, and ranks those that match (BM25). Case, diacritics and apostrophes do not matter.\n"
        + "<para><c>harbour bridge</c>: any of the words. <c>+harbour -bridge</c>: with one and without the other.\n"
        + "<c>\"ten years\"</c>: a phrase. <c>syr*</c>: words with this prefix. A query without words finds nothing.</para>\n";

    private static readonly ApiParameter Query = new("query", LibraryTypes.Text, "The query.");

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
                "The name of the collection to search; null for all."
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
                "Searches only documents that quote this speaker; null for all."
            )
            {
                IsOptional = true,
            },
            new ApiParameter("limit", LibraryTypes.Integer, "The maximum number of results.") { IsOptional = true, Default = 10 }
        ),
        Method(Query, new ApiParameter("options", LibraryTypes.SearchOptions, "The options.")),
    ];

    private static ApiMethod Method(params ApiParameter[] parameters) =>
        new("Search", Summary, LibraryTypes.SearchResults, parameters, new ForwardBody(ForwardTarget.Search, "Search"));
}
