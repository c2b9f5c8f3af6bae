namespace CorpusGen.Core.Api;

/// <summary>The types of the framework and of CorpusGen.Runtime that the generated API uses.</summary>
internal static class LibraryTypes
{
    public static readonly ApiTypeName Text = new("System", "String");
    public static readonly ApiTypeName Integer = new("System", "Int32", IsValueType: true);
    public static readonly ApiTypeName Boolean = new("System", "Boolean", IsValueType: true);
    public static readonly ApiTypeName Decimal = new("System", "Decimal", IsValueType: true);
    public static readonly ApiTypeName DateOnly = new("System", "DateOnly", IsValueType: true);
    public static readonly ApiTypeName DateTime = new("System", "DateTime", IsValueType: true);
    public static readonly ApiTypeName DateTimeOffset = new("System", "DateTimeOffset", IsValueType: true);
    public static readonly ApiTypeName ReadOnlyList = new("System.Collections.Generic", "IReadOnlyList");

    public static readonly ApiTypeName CorpusList = Corpus("CorpusList");
    public static readonly ApiTypeName CorpusView = Corpus("CorpusView");
    public static readonly ApiTypeName Document = Corpus("Document");
    public static readonly ApiTypeName DocumentList = Storage("DocumentList");
    public static readonly ApiTypeName NamedList = Corpus("NamedList");
    public static readonly ApiTypeName Speaker = Corpus("Speaker");
    public static readonly ApiTypeName SpeakerList = Storage("SpeakerList");
    public static readonly ApiTypeName MetadataValue = Item("MetadataValue");
    public static readonly ApiTypeName Passage = Item("Passage");
    public static readonly ApiTypeName PassageSelector = Corpus("PassageSelector");
    public static readonly ApiTypeName SelectorResult = Corpus("SelectorResult");
    public static readonly ApiTypeName Quote = Item("Quote");
    public static readonly ApiTypeName Figure = Item("Figure");
    public static readonly ApiTypeName Picture = Item("Picture");
    public static readonly ApiTypeName Section = Item("DocumentSection");

    public static readonly ApiTypeName SearchOptions = new("CorpusGen.Search", "SearchOptions");
    public static readonly ApiTypeName SearchResults = new("CorpusGen.Search", "SearchResults");

    public static readonly ApiTypeName CorpusIndex = Storage("CorpusIndex");
    public static readonly ApiTypeName CorpusResource = Storage("CorpusResource");
    public static readonly ApiTypeName CorpusShard = Storage("CorpusShard");
    public static readonly ApiTypeName SearchIndex = Storage("SearchIndex");
    public static readonly ApiTypeName TypedMetadata = Storage("TypedMetadata");

    /// <summary>Returns the base class of the quotations, figures, pictures or sections of a document.</summary>
    public static ApiTypeName GroupBase(string kind) => Storage(kind + "List");

    private static ApiTypeName Corpus(string name) => new("CorpusGen", name);

    private static ApiTypeName Item(string name) => new("CorpusGen", name, IsValueType: true);

    private static ApiTypeName Storage(string name) => new("CorpusGen.Storage", name);
}
