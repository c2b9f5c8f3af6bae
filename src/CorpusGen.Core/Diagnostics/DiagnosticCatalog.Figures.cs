namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of numbers and dates.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Number is malformed.</summary>
    public static DiagnosticDefinition InvalidNumber { get; } =
        Warning(
            "CORPUS301",
            "Number is malformed",
            "'{0}' is not a valid number: use commas between groups of three digits, and one decimal point"
        );

    /// <summary>Date or time does not exist.</summary>
    public static DiagnosticDefinition InvalidDate { get; } =
        Warning("CORPUS302", "Date or time does not exist", "'{0}' is not a valid date or time: correct it");

    /// <summary>Shares add up to more than 100 percent.</summary>
    public static DiagnosticDefinition SharesExceedWhole { get; } =
        Info(
            "CORPUS303",
            "Shares add up to more than 100 percent",
            "{0} shares of '{1}' add up to {2} percent: correct them if they are parts of one whole"
        );

    /// <summary>Document gives different values for the same thing.</summary>
    public static DiagnosticDefinition ContradictoryFigures { get; } =
        Info(
            "CORPUS304",
            "Document gives different values for the same thing",
            "'{1}' is given as '{0}' here, but as '{2}' at {3}: correct one of them, or say how they differ"
        );

    /// <summary>Documents give different values for the same thing.</summary>
    public static DiagnosticDefinition ContradictoryDocuments { get; } =
        Info(
            "CORPUS305",
            "Documents give different values for the same thing",
            "'{1}' is given as '{0}' here, but as '{2}' in {3}: correct one of them, or say how they differ"
        );

    /// <summary>Share does not follow from its numbers.</summary>
    public static DiagnosticDefinition InconsistentShare { get; } =
        Warning(
            "CORPUS307",
            "Share does not follow from its numbers",
            "'{0}' is {1} percent, but the text gives '{2}': correct one of the three numbers"
        );

    /// <summary>Parts do not add up to the whole.</summary>
    public static DiagnosticDefinition PartsDoNotAddUp { get; } =
        Info(
            "CORPUS308",
            "Parts do not add up to the whole",
            "The {0} parts of '{1}' add up to {2}: correct one of the numbers, or say what is missing"
        );

    /// <summary>Weekday does not match its date.</summary>
    public static DiagnosticDefinition WeekdayMismatch { get; } =
        Warning("CORPUS309", "Weekday does not match its date", "{0} is a {1}, not a {2}: correct the weekday or the date");

    /// <summary>Number does not fit in a decimal.</summary>
    public static DiagnosticDefinition NumberTooLarge { get; } =
        Info(
            "CORPUS306",
            "Number does not fit in a decimal",
            "'{0}' is too large for a decimal, so the figure has no value: use a smaller number or a larger unit"
        );
}
