namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of code that uses documents. The compiler reports the first two: generated members are marked obsolete.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Document was retracted or superseded.</summary>
    public static DiagnosticDefinition DocumentWithdrawn { get; } =
        Warning("CORPUS601", "Document was retracted or superseded", "{0} was {1}");

    /// <summary>Document is under embargo.</summary>
    public static DiagnosticDefinition DocumentEmbargoed { get; } =
        Warning("CORPUS602", "Document is under embargo", "{0} is under embargo until {1}");

    /// <summary>Member of the corpus does not exist.</summary>
    public static DiagnosticDefinition MemberMissing { get; } =
        Warning(
            "CORPUS603",
            "Member of the corpus does not exist",
            "'{0}' has no member '{1}': the text was edited or removed, or the name is misspelled{2}"
        );
}
