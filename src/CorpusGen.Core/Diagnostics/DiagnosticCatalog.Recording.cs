namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of the recorded members: CorpusAPI.Shipped.txt and CorpusAPI.Unshipped.txt.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Member is not recorded.</summary>
    public static DiagnosticDefinition MemberNotRecorded { get; } =
        Warning("CORPUS620", "Member is not recorded", "'{0}'{1} is not in CorpusAPI.Unshipped.txt: record the new member");

    /// <summary>Recorded member is gone.</summary>
    public static DiagnosticDefinition MemberRemoved { get; } =
        Warning(
            "CORPUS621",
            "Recorded member is gone",
            "'{0}'{1} is recorded, but is not in the corpus: programs that use it no longer compile"
        );

    /// <summary>Recorded member is renamed.</summary>
    public static DiagnosticDefinition MemberRenamed { get; } =
        Warning("CORPUS622", "Recorded member is renamed", "'{0}' is now '{1}' ({2}): programs that use the old name no longer compile");

    /// <summary>Recorded member changed.</summary>
    public static DiagnosticDefinition MemberWordsChanged { get; } =
        Warning("CORPUS623", "Recorded member changed", "'{0}' is not what {1} records: the {2} changed");

    /// <summary>Member is recorded twice.</summary>
    public static DiagnosticDefinition ApiLineRepeated { get; } =
        Warning("CORPUS624", "Member is recorded twice", "'{0}' is already recorded in {1}: remove this line");

    /// <summary>Line of the recorded members is invalid.</summary>
    public static DiagnosticDefinition ApiLineInvalid { get; } =
        Warning("CORPUS625", "Line of the recorded members is invalid", "'{0}' does not record a member: {1}");

    /// <summary>File of recorded members is missing.</summary>
    public static DiagnosticDefinition ApiFileMissing { get; } =
        Warning("CORPUS626", "File of recorded members is missing", "{0} is in the project, but {1} is not: add it as an empty file");

    /// <summary>Old name cannot be kept.</summary>
    public static DiagnosticDefinition OldNameNotKept { get; } =
        Warning("CORPUS627", "Old name cannot be kept", "The old name '{0}' cannot be kept: {1}");

    /// <summary>Old name of a member is used. The compiler reports it.</summary>
    public static DiagnosticDefinition OldNameUsed { get; } = Warning("CORPUS628", "Old name of a member is used", "now {0}");

    /// <summary>Members can be recorded automatically.</summary>
    public static DiagnosticDefinition MembersRecordable { get; } =
        Warning(
            "CORPUS629",
            "Members can be recorded automatically",
            "'{0}' differs from the corpus, and CorpusRecordApi is set: run 'dotnet format analyzers'"
        );
}
