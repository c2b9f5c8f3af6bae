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
            OfIndex(
                "AllDocuments",
                "All documents of the corpus, in order of collection and name.",
                LibraryTypes.DocumentList,
                "Documents"
            ),
            OfIndex(
                "Quotes",
                "All quotations of the corpus, document by document.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Quote),
                "Quotes"
            ),
            OfIndex(
                "Figures",
                "All figures of the corpus, document by document: the numbers its texts report.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Figure),
                "Figures"
            ),
            OfIndex(
                "Pictures",
                "All pictures of the corpus, document by document.",
                LibraryTypes.CorpusList.Of(LibraryTypes.Picture),
                "Pictures"
            ),
            New("Speakers", SpeakerApi.Summary, GeneratedTypes.Speakers),
            OfIndex("Whole", "The corpus as a value, to be combined with others.", LibraryTypes.CorpusView, "Whole"),
            new ApiMethod(
                "Combine",
                "The corpus and others as one.",
                LibraryTypes.CorpusView,
                [new ApiParameter("others", LibraryTypes.CorpusView) { IsParams = true }],
                new ForwardBody(ForwardTarget.Whole, "With")
            ),
            .. collections.Select(collection => CollectionApi.Of(collection.Name, collection.Documents)),
            SpeakerApi.Of(map),
        ];
    }

    private static ApiProperty New(string name, string summary, ApiTypeName type) =>
        new(name, summary, type, new CreateBody(type, [])) { IsStatic = true };

    private static ApiProperty OfIndex(string name, string summary, ApiTypeName type, string property) =>
        new(name, summary, type, new IndexBody(property)) { IsStatic = true };
}
