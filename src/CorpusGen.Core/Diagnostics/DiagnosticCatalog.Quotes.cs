namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of quotations.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Quotation is not closed.</summary>
    public static DiagnosticDefinition UnclosedQuotation { get; } =
        Warning("CORPUS201", "Quotation is not closed", "The quotation '{0}' has no closing mark in its paragraph{1}: add one");

    /// <summary>Quotation marks do not match.</summary>
    public static DiagnosticDefinition MismatchedQuotationMarks { get; } =
        Warning(
            "CORPUS202",
            "Quotation marks do not match",
            "The closing mark {0} does not match the opening mark {1} at {2}: use {3} and {4}"
        );

    /// <summary>Quotation has no known speaker.</summary>
    public static DiagnosticDefinition UnknownSpeaker { get; } =
        Info(
            "CORPUS203",
            "Quotation has no known speaker",
            "The speaker of '{0}' is unknown because {1}: name the speaker near the quotation"
        );

    /// <summary>Same words are attributed to different speakers.</summary>
    public static DiagnosticDefinition ConflictingSpeakers { get; } =
        Info(
            "CORPUS204",
            "Same words are attributed to different speakers",
            "'{0}' is attributed to {1} here, but to {2} in {3}: correct one of them"
        );

    /// <summary>Same quotation is spelled in two ways.</summary>
    public static DiagnosticDefinition InconsistentSpelling { get; } =
        Info(
            "CORPUS205",
            "Same quotation is spelled in two ways",
            "The quotation of {0} has '{1}' here, but '{2}' in {3}: correct one of them"
        );

    /// <summary>Sentence with a quotation has no full stop.</summary>
    public static DiagnosticDefinition MissingFullStop { get; } =
        Warning("CORPUS206", "Sentence with a quotation has no full stop", "The sentence that ends with '{0}' has no full stop: add one");
}
