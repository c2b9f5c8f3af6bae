namespace CorpusGen.Core.Naming;

/// <summary>Names that members of the generated code must not take, because their types have them already.</summary>
public static class Reserved
{
    // All classes: System.Object.
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

    // NamedList<T>, and the types of the groups.
    private static readonly string[] Lists =
    [
        "Count",
        "Enumerator",
        "Find",
        "GetEnumerator",
        "Give",
        "Item",
        "TryGet",
        "QuoteGroup",
        "FigureGroup",
        "PictureGroup",
        "SectionGroup",
        "SpeakerGroup",
    ];

    // Document, and the groups in a document's own type.
    private static readonly string[] Documents =
    [
        "Blocks",
        "Collection",
        "Dates",
        "Figures",
        "Headline",
        "Html",
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
        "Utf8",
    ];

    // The corpus class itself.
    private static readonly string[] Corpus =
    [
        "AllDocuments",
        "Collections",
        "Combine",
        "Figures",
        "Pictures",
        "Quotes",
        "Search",
        "Speakers",
        "Types",
        "Index",
        "Whole",
    ];

    /// <summary>Reserved among the members of a group: quotations, figures, pictures, speakers.</summary>
    public static ISet<string> InGroup { get; } = Set(Everywhere, Lists);

    /// <summary>Reserved among the documents of a collection.</summary>
    public static ISet<string> InCollection { get; } = Set(Everywhere, Lists, Documents);

    /// <summary>Reserved among the collections of a corpus.</summary>
    public static ISet<string> InCorpus { get; } = Set(Everywhere, Corpus);

    private static HashSet<string> Set(params string[][] names) => new(names.SelectMany(name => name), StringComparer.OrdinalIgnoreCase);
}
