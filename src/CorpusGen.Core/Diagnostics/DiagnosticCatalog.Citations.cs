namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of citations: words and numbers that code, comments and Markdown files say are in the corpus.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Citation has a member.</summary>
    public static DiagnosticDefinition CitationHasMember { get; } =
        Info("CORPUS604", "Citation has a member", "These words are {0}: use the member, and the compiler follows the text");

    /// <summary>Cited words are not in the corpus.</summary>
    public static DiagnosticDefinition CitationAbsent { get; } =
        Error("CORPUS610", "Cited words are not in the corpus", "The corpus does not have the words “{0}”: {1}");

    /// <summary>Cited words are spoken by somebody else.</summary>
    public static DiagnosticDefinition CitationMisattributed { get; } =
        Error("CORPUS611", "Cited words are spoken by somebody else", "'{0}' does not say “{1}” in the corpus: {2}");

    /// <summary>Cited words are at several places.</summary>
    public static DiagnosticDefinition CitationAmbiguous { get; } =
        Warning("CORPUS612", "Cited words are at several places", "The citation “{0}” {1}: name the document");

    /// <summary>Citation changes the meaning.</summary>
    public static DiagnosticDefinition CitationMisleading { get; } =
        Warning("CORPUS613", "Citation changes the meaning", "The citation “{0}” of {1} {2}, which changes the meaning");

    /// <summary>Citation cannot be checked.</summary>
    public static DiagnosticDefinition CitationUnproved { get; } =
        Warning("CORPUS614", "Citation cannot be checked", "The citation '{0}' cannot be checked: {1}");

    /// <summary>Citation is spelled differently.</summary>
    public static DiagnosticDefinition CitationNormalized { get; } =
        Info("CORPUS615", "Citation is spelled differently", "The citation “{0}” of {1} {2}");

    /// <summary>Citation is abridged.</summary>
    public static DiagnosticDefinition CitationAbridged { get; } =
        Info("CORPUS616", "Citation is abridged", "The citation “{0}” of {1} {2}");

    /// <summary>Reported figure is not in the corpus.</summary>
    public static DiagnosticDefinition ReportedFigureAbsent { get; } =
        Error("CORPUS617", "Reported figure is not in the corpus", "The corpus does not report {0}: {1}");

    /// <summary>Reported figure has another unit.</summary>
    public static DiagnosticDefinition ReportedFigureUnitDiffers { get; } =
        Error("CORPUS618", "Reported figure has another unit", "The corpus reports {0} with another unit: {1}");

    /// <summary>Reported figure has a modifier.</summary>
    public static DiagnosticDefinition ReportedFigureModified { get; } =
        Warning("CORPUS619", "Reported figure has a modifier", "The corpus does not report exactly {0}: {1}");
}
