using CorpusGen.Core.Compilation;

namespace CorpusGen.Core.Api;

/// <summary>
/// Decides the members of the corpus class: its collections, its speakers, and lists of everything in it. They depend on names alone, so
/// that an edited text does not change them.
/// </summary>
internal static class IndexApi
{
    /// <summary>Returns the members, and after them the types of the collections and of the speakers.</summary>
    public static IReadOnlyList<ApiMember> Of(CorpusMap map)
    {
        var collections = map
            .Documents.GroupBy(document => document.Collection, StringComparer.Ordinal)
            .Select(group => (Name: group.Key, Documents: group.ToList()))
            .ToList();
        return
        [
            .. collections.Select(collection =>
                New(collection.Name, CollectionApi.Summary(collection.Name), GeneratedTypes.Collection(collection.Name))
            ),
            .. ForwarderApi.OfCollections(map),
            OfIndex(
                "AllDocuments",
                "All documents of the corpus, in order of collection and name.",
                LibraryTypes.NamedList.Of(LibraryTypes.Document),
                "Documents"
            ),
            OfIndex(
                "AllQuotes",
                "All quotations of the corpus, document by document.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Quote),
                "Quotes"
            ),
            OfIndex(
                "AllFigures",
                "All figures of the corpus, document by document: the numbers that its texts report.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Figure),
                "Figures"
            ),
            OfIndex(
                "AllPictures",
                "All pictures of the corpus, document by document.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Picture),
                "Pictures"
            ),
            New("Speakers", SpeakerApi.Summary, GeneratedTypes.Speakers),
            OfIndex("View", "The corpus as an object, to combine with others.", LibraryTypes.CorpusView, "View"),
            new ApiMethod(
                "Combine",
                "Returns a view of this corpus and others.",
                LibraryTypes.CorpusView,
                [new ApiParameter("others", LibraryTypes.CorpusView) { IsParams = true }],
                new ForwardBody(ForwardTarget.View, "Combine")
            ),
            new ApiMethod(
                "Cite",
                "Returns the passage with these words, a constant. The compiler finds it: words that are not in the corpus are an error.",
                LibraryTypes.Passage,
                [new ApiParameter("words", LibraryTypes.Text)],
                new ForwardBody(ForwardTarget.View, "Cite")
            ),
            new ApiMethod(
                "Resolve",
                "Returns the passage that a selector means, also after edits around it.",
                LibraryTypes.SelectorResult,
                [new ApiParameter("selector", LibraryTypes.PassageSelector)],
                new ForwardBody(ForwardTarget.View, "Resolve")
            ),
            .. collections.Select(collection => CollectionApi.Of(map, collection.Name, collection.Documents)),
            SpeakerApi.Of(map),
        ];
    }

    private static ApiProperty New(string name, string summary, ApiTypeName type) =>
        new(name, summary, type, new CreateBody(type, [])) { IsStatic = true, Cache = ApiCache.Member };

    private static ApiProperty OfIndex(string name, string summary, ApiTypeName type, string property) =>
        new(name, summary, type, new IndexBody(property)) { IsStatic = true };
}
