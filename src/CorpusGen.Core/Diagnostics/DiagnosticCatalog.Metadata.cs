namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of metadata, images and references between documents, and of the records that declare metadata.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Metadata cannot be read.</summary>
    public static DiagnosticDefinition MetadataUnreadable { get; } =
        Error("CORPUS401", "Metadata cannot be read", "The metadata cannot be read: {0}");

    /// <summary>Metadata key is duplicated.</summary>
    public static DiagnosticDefinition DuplicateKey { get; } =
        Warning(
            "CORPUS402",
            "Metadata key is duplicated",
            "The key '{0}' is duplicated, so only its first value is used: remove one of them"
        );

    /// <summary>Metadata is too large or too deep.</summary>
    public static DiagnosticDefinition MetadataTooLarge { get; } =
        Error("CORPUS403", "Metadata is too large or too deep", "The metadata is ignored because {0}: shorten it");

    /// <summary>Id is not unique.</summary>
    public static DiagnosticDefinition DuplicateId { get; } =
        Warning("CORPUS404", "Id is not unique", "The id '{0}' is also used in {1}, so a reference to it is ambiguous: change one of them");

    /// <summary>Metadata key is unknown.</summary>
    public static DiagnosticDefinition UnknownKey { get; } =
        Error("CORPUS410", "Metadata key is unknown", "'{0}' has no property for the key '{1}'{2}");

    /// <summary>Required metadata key is missing.</summary>
    public static DiagnosticDefinition MissingKey { get; } =
        Error("CORPUS411", "Required metadata key is missing", "'{0}' requires the key '{1}', but it {2}{3}");

    /// <summary>Metadata value has the wrong type.</summary>
    public static DiagnosticDefinition WrongType { get; } = Error("CORPUS412", "Metadata value has the wrong type", "'{0}' must be {1}");

    /// <summary>Metadata value is not allowed.</summary>
    // The message is the attribute's own if it has one; else "'rating' must be between 1 and 5, but is 6".
    public static DiagnosticDefinition ValueNotAllowed { get; } = Error("CORPUS413", "Metadata value is not allowed", "{0}");

    /// <summary>Metadata value is not unique.</summary>
    public static DiagnosticDefinition DuplicateValue { get; } =
        Error(
            "CORPUS414",
            "Metadata value is not unique",
            "'{0}' must be unique in {1}, but '{2}' is also used in {3}: change one of them"
        );

    /// <summary>Property type is not supported.</summary>
    public static DiagnosticDefinition UnsupportedPropertyType { get; } =
        Error(
            "CORPUS415",
            "Property type is not supported",
            "The property '{0}' cannot be filled from metadata because its type '{1}' is not supported: use text, a number, a "
                + "date, an enumeration, a list, or a type that consists of these"
        );

    /// <summary>Collection record is not partial.</summary>
    public static DiagnosticDefinition RecordNotPartial { get; } =
        Error(
            "CORPUS416",
            "Collection record is not partial",
            "'{0}' must be partial because the generator adds members to it: add the modifier 'partial'"
        );

    /// <summary>Collection does not exist.</summary>
    public static DiagnosticDefinition UnknownCollection { get; } =
        Warning("CORPUS417", "Collection does not exist", "The corpus has no collection '{0}'{1}");

    /// <summary>Metadata value has another type than in the other documents.</summary>
    public static DiagnosticDefinition OddType { get; } =
        Warning(
            "CORPUS418",
            "Metadata value has another type than in other documents",
            "'{0}' is {1} in the other documents of {2}, but '{3}' here, and code reads it as null: correct it"
        );

    /// <summary>Image does not exist.</summary>
    public static DiagnosticDefinition ImageNotFound { get; } =
        Warning("CORPUS430", "Image does not exist", "The image '{0}' does not exist{1}");

    /// <summary>Image has no alternative text.</summary>
    public static DiagnosticDefinition ImageWithoutAltText { get; } =
        Warning("CORPUS431", "Image has no alternative text", "The image '{0}' has no alternative text: write ![what it shows]({0})");

    /// <summary>Image has no credit.</summary>
    public static DiagnosticDefinition ImageWithoutCredit { get; } =
        Warning("CORPUS432", "Image has no credit", "The image '{0}' has no credit: add it in brackets at the end of the caption");

    /// <summary>Reference cannot be resolved.</summary>
    public static DiagnosticDefinition UnresolvedReference { get; } =
        Error("CORPUS501", "Reference cannot be resolved", "'{0}' refers to '{1}', but {2} has no document with that key{3}");

    /// <summary>References are circular.</summary>
    public static DiagnosticDefinition CircularReference { get; } =
        Error("CORPUS502", "References are circular", "'{0}' refers back to this document ({1}): remove one of the references");

    /// <summary>Linked document does not exist.</summary>
    public static DiagnosticDefinition BrokenLink { get; } =
        Warning("CORPUS503", "Linked document does not exist", "The link leads to '{0}', which does not exist{1}");

    /// <summary>Linked heading does not exist.</summary>
    public static DiagnosticDefinition MissingAnchor { get; } =
        Warning(
            "CORPUS504",
            "Linked heading does not exist",
            "The link leads to '#{0}', but {1} has no such heading: correct the anchor, or add the heading"
        );

    /// <summary>Link reference is not defined.</summary>
    public static DiagnosticDefinition UndefinedReference { get; } =
        Warning("CORPUS505", "Link reference is not defined", "The reference '{0}' is not defined: add a line '[{0}]: address'");

    /// <summary>Footnote is not used.</summary>
    public static DiagnosticDefinition UnusedFootnote { get; } =
        Warning("CORPUS506", "Footnote is not used", "The footnote '{0}' is not used: refer to it with [^{0}], or remove it");

    /// <summary>Footnote is not defined.</summary>
    public static DiagnosticDefinition MissingFootnote { get; } =
        Warning("CORPUS507", "Footnote is not defined", "The footnote '{0}' has no text: add a line '[^{0}]: text'");
}
