namespace CorpusGen.Core.Api;

/// <summary>The names of the generated types. A member that uses a type and the type itself get the name from here.</summary>
internal static class GeneratedTypes
{
    /// <summary>The class with everything in it.</summary>
    public static readonly ApiTypeName Corpus = Nested("", "");

    /// <summary>The type of the property with the speakers.</summary>
    public static readonly ApiTypeName Speakers = Nested("", "SpeakerGroup");

    /// <summary>The static class with the types of the documents; these are in a static class for each collection.</summary>
    public const string Documents = "Types";

    /// <summary>Returns the name of the type of a document.</summary>
    public static ApiTypeName Document(string collection, string name) => Nested("", $"{Documents}.{collection}.{name}");

    /// <summary>
    /// Returns the name of the type of the documents of a collection: its own if they have metadata, else that of the run-time library.
    /// </summary>
    public static ApiTypeName AnyDocument(string collection, bool isTyped) =>
        isTyped ? Nested("", collection + "Document") : LibraryTypes.Document;

    /// <summary>Returns the name of the type of a collection.</summary>
    public static ApiTypeName Collection(string collection) => Nested("", collection + "Collection");

    /// <summary>Returns the name of the type of a document's quotations, figures, pictures or sections.</summary>
    public static ApiTypeName Group(ApiTypeName document, string kind) => Nested(document.Path, kind + "Group");

    /// <summary>Returns the name of the type of a metadata value: an enumeration, or a class with properties for its keys.</summary>
    public static ApiTypeName Value(ApiTypeName owner, string property, bool isEnum) =>
        Nested(owner.Path, property + "Value") with
        {
            IsValueType = isEnum,
        };

    private static ApiTypeName Nested(string within, string name) => new(within, name) { IsGenerated = true };
}
