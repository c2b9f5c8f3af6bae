namespace CorpusGen.Core.Diagnostics;

/// <content>Diagnostics of files, settings and the build.</content>
public static partial class DiagnosticCatalog
{
    /// <summary>Corpus file is not text.</summary>
    public static DiagnosticDefinition FileNotText { get; } =
        Warning(
            "CORPUS901",
            "Corpus file is not text",
            "'{0}' cannot be read as text (missing, binary, too large or not accessible), so it is not part of the corpus: save "
                + "it as UTF-8, or exclude it"
        );

    /// <summary>Corpus file could not be processed.</summary>
    public static DiagnosticDefinition FileNotProcessed { get; } =
        Warning(
            "CORPUS902",
            "Corpus file could not be processed",
            "'{0}' could not be processed ({1}), so it is not part of the corpus: report this as a bug in CorpusGen"
        );

    /// <summary>Run-time library is not referenced.</summary>
    public static DiagnosticDefinition RuntimeNotReferenced { get; } =
        Error(
            "CORPUS903",
            "Run-time library is not referenced",
            "'{0}' is a corpus file, but the project does not reference CorpusGen.Runtime: reference the package CorpusGen with "
                + "the assets 'compile' and 'runtime'"
        );

    /// <summary>Corpus is too large for ordinary string literals.</summary>
    public static DiagnosticDefinition CorpusTooLarge { get; } =
        Error(
            "CORPUS904",
            "Corpus is too large for ordinary string literals",
            "The corpus has {0} characters, but ordinary string literals hold at most 8 million: set LangVersion to 11 or later "
                + "and target net8.0 or later"
        );

    /// <summary>Document could not be checked.</summary>
    public static DiagnosticDefinition RuleFailed { get; } =
        Warning("CORPUS905", "Document could not be checked", "'{0}' could not be checked ({1}): report this as a bug in CorpusGen");

    /// <summary>Text can be fixed automatically.</summary>
    public static DiagnosticDefinition TextFixable { get; } =
        Warning(
            "CORPUS906",
            "Text can be fixed automatically",
            "'{0}' has errors that can be fixed automatically, and CorpusFixTexts is set: run 'dotnet format analyzers'"
        );

    /// <summary>Large collection has fewer members.</summary>
    public static DiagnosticDefinition MembersReduced { get; } =
        Warning(
            "CORPUS907",
            "Large collection has fewer members",
            "The collection {0}: set CorpusMembers to all, documents or none to choose the members yourself"
        );

    /// <summary>CorpusMembers is invalid.</summary>
    public static DiagnosticDefinition InvalidMembersSetting { get; } =
        Warning("CORPUS908", "CorpusMembers is invalid", "CorpusMembers contains '{0}', {1}");

    /// <summary>Corpus could not be stored.</summary>
    public static DiagnosticDefinition CorpusNotStored { get; } =
        Error("CORPUS909", "Corpus could not be stored", "The corpus could not be stored: {0}");

    /// <summary>Text changed during the build.</summary>
    public static DiagnosticDefinition TextChangedDuringBuild { get; } =
        Warning(
            "CORPUS910",
            "Text changed during the build",
            "A text changed during the build, so the program may reject the stored corpus: build again"
        );

    /// <summary>File name is not supported.</summary>
    public static DiagnosticDefinition UnsupportedFileName { get; } =
        Warning(
            "CORPUS911",
            "File name is not supported",
            "The name of '{0}' cannot be passed to the compiler, so the file is not part of the corpus: remove quotation marks, "
                + "bars, backslashes, control characters and wildcards from the name"
        );

    /// <summary>Corpus cannot be stored in an assembly.</summary>
    public static DiagnosticDefinition AssemblyStorageUnavailable { get; } =
        Warning(
            "CORPUS912",
            "Corpus cannot be stored in an assembly",
            "The corpus is stored in a resource instead of an assembly because {0}: set CorpusStorage to resource, or remove the " + "cause"
        );

    /// <summary>Name of the corpus class is taken.</summary>
    public static DiagnosticDefinition ClassNameTaken { get; } =
        Error(
            "CORPUS913",
            "Name of the corpus class is taken",
            "{0}, so the corpus class cannot have this name: set CorpusClassName or CorpusNamespace in the project file"
        );

    /// <summary>Name of the corpus class is ambiguous.</summary>
    public static DiagnosticDefinition ClassNameAmbiguous { get; } =
        Warning(
            "CORPUS914",
            "Name of the corpus class is ambiguous",
            "{0}, so the name of the corpus class is ambiguous: set CorpusClassName or CorpusNamespace in the project file"
        );

    /// <summary>Setting is invalid.</summary>
    public static DiagnosticDefinition InvalidSetting { get; } =
        Warning("CORPUS915", "Setting is invalid", "{0} '{1}', which is not valid: {2}");

    /// <summary>Setting does not exist.</summary>
    public static DiagnosticDefinition UnknownSetting { get; } =
        Warning("CORPUS916", "Setting does not exist", "CorpusGen has no setting '{0}', so it has no effect{1}");

    /// <summary>Corpus has no files.</summary>
    // The message begins with "The corpus has no files, so the class Corpus does not exist" or "The corpus folder 'data' has no documents".
    public static DiagnosticDefinition EmptyCorpus { get; } = Warning("CORPUS917", "Corpus has no files", "{0}: {1}");

    /// <summary>Additional file is not in the corpus.</summary>
    public static DiagnosticDefinition FileOutsideCorpus { get; } =
        Warning(
            "CORPUS918",
            "Additional file is not in the corpus",
            "'{0}' is an additional file, but not in the corpus, because no folder of its path is a corpus folder ({1}): set "
                + "Link=\"{2}\" on its item, or Corpus=\"false\" if it is not meant to be in the corpus"
        );

    /// <summary>Files are not read.</summary>
    public static DiagnosticDefinition FilesNotRead { get; } =
        Info("CORPUS920", "Files are not read", "The corpus folders have files in formats that are not read: {0}");

    /// <summary>Package cannot be read.</summary>
    public static DiagnosticDefinition PackageNotRead { get; } =
        Warning("CORPUS919", "Package cannot be read", "'{0}' cannot be read as a document, so it is not part of the corpus: {1}");

    /// <summary>CorpusCollections is invalid.</summary>
    public static DiagnosticDefinition InvalidCollections { get; } =
        Warning("CORPUS921", "CorpusCollections is invalid", "CorpusCollections contains '{0}', {1}");

    /// <summary>Front matter that is a program is not evaluated.</summary>
    public static DiagnosticDefinition ScriptNotEvaluated { get; } =
        Warning(
            "CORPUS922",
            "Front matter that is a program is not evaluated",
            "The front matter is a program, which a build does not run, so its keys are not read: write it in YAML, TOML or JSON"
        );

    /// <summary>MSBuild cannot write the members of the corpus.</summary>
    // Reported by the targets of the package, which have the same message.
    public static DiagnosticDefinition NoTask { get; } =
        Warning(
            "CORPUS925",
            "MSBuild cannot write the members",
            "This MSBuild cannot write the members of the corpus, so they are those of the last 'dotnet build', or none: "
                + "run 'dotnet build' after texts have changed"
        );
}
