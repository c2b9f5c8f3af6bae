namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of the text and structure of documents.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Characters were lost in decoding.</summary>
    public static DiagnosticDefinition ReplacementCharacter { get; } =
        Warning(
            "CORPUS101",
            "Characters were lost in decoding",
            "{0} replaces a character that could not be decoded ({1} in the document): save the original file as UTF-8"
        );

    /// <summary>Text contains a control character.</summary>
    public static DiagnosticDefinition ControlCharacter { get; } =
        Warning("CORPUS102", "Text contains a control character", "The text contains the control character U+{0}: {1}");

    /// <summary>Characters were decoded with the wrong encoding.</summary>
    public static DiagnosticDefinition Mojibake { get; } =
        Warning(
            "CORPUS103",
            "Characters were decoded with the wrong encoding",
            "'{0}' is UTF-8 text that was decoded as Windows-1252: write '{1}'"
        );

    /// <summary>Document is empty.</summary>
    public static DiagnosticDefinition EmptyDocument { get; } =
        Warning("CORPUS104", "Document is empty", "'{0}' contains no text: add text, or remove the file from the corpus");

    /// <summary>Document has no title.</summary>
    public static DiagnosticDefinition MissingTitle { get; } =
        Info(
            "CORPUS105",
            "Document has no title",
            "The document has no headline or standfirst, so its first words '{0}' are used as the title: add a headline"
        );

    /// <summary>Paragraph or caption is repeated in a document.</summary>
    public static DiagnosticDefinition RepeatedParagraph { get; } =
        Warning("CORPUS106", "Paragraph or caption is repeated in a document", "The {0} '{1}' already occurs at {2}: remove one of them");

    /// <summary>Document is repeated in the corpus.</summary>
    public static DiagnosticDefinition RepeatedDocument { get; } =
        Warning("CORPUS107", "Document is repeated in the corpus", "The document {0} '{1}': remove one of them");

    /// <summary>Documents have the same member name.</summary>
    public static DiagnosticDefinition NameClash { get; } =
        Info(
            "CORPUS108",
            "Documents have the same member name",
            "The member name '{0}' also fits '{1}', so both documents get longer names: rename one of the files, or set "
                + "CorpusName on its item"
        );

    /// <summary>Line endings are inconsistent.</summary>
    public static DiagnosticDefinition MixedLineEndings { get; } =
        Info(
            "CORPUS109",
            "Line endings are inconsistent",
            "The line ends with {0}, but {1} lines of the document end with {2}: use one line ending"
        );

    /// <summary>Text contains a bidirectional control character.</summary>
    public static DiagnosticDefinition BidirectionalControl { get; } =
        Warning(
            "CORPUS110",
            "Text contains a bidirectional control character",
            "The control character U+{0} changes the direction of the text, and {1}: remove it"
        );

    /// <summary>Text contains invisible characters.</summary>
    public static DiagnosticDefinition InvisibleCharacter { get; } =
        Warning("CORPUS111", "Text contains invisible characters", "The text contains the invisible character {0}{1}: remove it");

    /// <summary>Document exceeds a limit.</summary>
    public static DiagnosticDefinition DocumentTooComplex { get; } =
        Warning("CORPUS112", "Document exceeds a limit", "The document is too complex: {0}");

    /// <summary>Word is doubled.</summary>
    public static DiagnosticDefinition DoubledWord { get; } =
        Warning("CORPUS114", "Word is doubled", "The word '{0}' is doubled: remove one of them");

    /// <summary>Heading level is skipped.</summary>
    public static DiagnosticDefinition HeadingLevelSkipped { get; } =
        Info(
            "CORPUS115",
            "Heading level is skipped",
            "The heading '{0}' has level {1}, but the heading before it has level {2}: use the next level"
        );

    /// <summary>Paragraphs are repeated in many documents.</summary>
    public static DiagnosticDefinition RepeatedBoilerplate { get; } =
        Info(
            "CORPUS116",
            "Paragraphs are repeated in many documents",
            "{0} paragraphs are repeated in three or more documents; '{1}' is in {2} documents: move such text to a template, or leave it"
        );

    /// <summary>Documents are variants of each other.</summary>
    public static DiagnosticDefinition DocumentVariants { get; } =
        Info(
            "CORPUS117",
            "Documents are variants of each other",
            "{0} documents share most of their words with others, this one with '{1}': exclude the versions that are not needed"
        );

    /// <summary>Text is not English.</summary>
    public static DiagnosticDefinition NotEnglish { get; } =
        Info(
            "CORPUS113",
            "Text is not English",
            "The text from '{0}' on is not English, so it has no speakers and no concepts, and only figures and dates that are the "
                + "same in all languages: set 'lang: en' if it is English"
        );
}
