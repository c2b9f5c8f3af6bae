namespace CorpusGen.Core.Naming;

/// <summary>Names that generated members cannot have, because their types have members with these names.</summary>
public static class Reserved
{
    // Every class: System.Object.
    private static readonly string[] Everywhere =
    [
        "Equals",
        "Finalize",
        "GetHashCode",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "ToString",
    ];

    // NamedList<T>, and the types that hold the groups.
    private static readonly string[] Lists =
    [
        "Count",
        "Enumerator",
        "Find",
        "GetEnumerator",
        "Give",
        "Item",
        "TryGetValue",
        "QuoteGroup",
        "FigureGroup",
        "PictureGroup",
        "SectionGroup",
        "SpeakerGroup",
    ];

    // Document, and the groups in a document's own type.
    private static readonly string[] Documents =
    [
        "AsUtf8",
        "Blocks",
        "Cite",
        "Collection",
        "Dates",
        "Figures",
        "Headline",
        "Key",
        "Metadata",
        "Name",
        "Paragraphs",
        "Path",
        "Pictures",
        "Quotes",
        "Record",
        "Rights",
        "Sections",
        "Slot",
        "Source",
        "Speakers",
        "Standfirst",
        "Text",
        "Title",
        "ToHtml",
    ];

    // The corpus class.
    private static readonly string[] Corpus =
    [
        "AllDocuments",
        "AllFigures",
        "AllPictures",
        "AllQuotes",
        "Cite",
        "Collections",
        "Combine",
        "Index",
        "Resolve",
        "Search",
        "Speakers",
        "Types",
        "View",
    ];

    /// <summary>Reserved among the members of a group: quotations, figures, pictures, speakers.</summary>
    public static ISet<string> InGroup { get; } = Set(Everywhere, Lists);

    /// <summary>Reserved among the documents of a collection.</summary>
    public static ISet<string> InCollection { get; } = Set(Everywhere, Lists, Documents);

    /// <summary>Reserved among the documents of one collection: the types of its documents are nested in a type with its name.</summary>
    public static ISet<string> InCollectionOf(string collection) =>
        new HashSet<string>(InCollection, StringComparer.OrdinalIgnoreCase)
        {
            collection,
            collection + "Collection",
            collection + "Document",
        };

    /// <summary>Reserved among the collections of a corpus.</summary>
    public static ISet<string> InCorpus { get; } = Set(Everywhere, Corpus);

    private static HashSet<string> Set(params string[][] names) => new(names.SelectMany(name => name), StringComparer.OrdinalIgnoreCase);
}
