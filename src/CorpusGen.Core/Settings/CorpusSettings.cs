namespace CorpusGen.Core.Settings;

/// <summary>The MSBuild properties of a project that CorpusGen reads. The generator, the analyzers and the build tasks share it.</summary>
/// <param name="ProjectFolder">The folder of the project.</param>
/// <param name="Folders">The corpus folders, separated by bars or semicolons; empty for the default.</param>
/// <param name="Namespace">The namespace of the corpus class as the project writes it; empty if only the assembly's name is known.</param>
/// <param name="ClassName">The name of the corpus class as the project writes it.</param>
/// <param name="ExcludesDrafts">True if drafts are excluded from the corpus.</param>
/// <param name="BuildDate">The day of the build, as 2024-03-01; empty if it is not known.</param>
/// <param name="HasSearch">True if the corpus has a search index.</param>
/// <param name="FixesTexts">True if `dotnet format` corrects texts.</param>
/// <param name="Members">The members of the collections.</param>
/// <param name="InvalidMembers">The part of `CorpusMembers` that is not a level; empty if there is none.</param>
/// <param name="RequestedStorage">The storage that the project requests; null if the size of the corpus decides.</param>
/// <param name="Resource">The name of the resource that the build has written; empty if there is none.</param>
/// <param name="Storage">The storage that the build has chosen. There is nothing to emit if it is an assembly.</param>
public sealed record CorpusSettings(
    string ProjectFolder,
    string Folders,
    string Namespace,
    string ClassName,
    bool ExcludesDrafts,
    string BuildDate,
    bool HasSearch,
    bool FixesTexts,
    MemberPolicy Members,
    string InvalidMembers,
    CorpusStorage? RequestedStorage,
    string Resource,
    CorpusStorage Storage
)
{
    /// <summary>Parses the properties of a project.</summary>
    /// <param name="property">Returns the value of a property by name; null or blank if it is not set.</param>
    public static CorpusSettings Parse(Func<string, string?> property)
    {
        var members = MemberPolicy.Parse(Value("CorpusGenMembers"), out var invalid);
        var resource = Value("CorpusGenResource");
        return new CorpusSettings(
            Value("ProjectDir"),
            Value("CorpusGenFolders"),
            Value("CorpusNamespace") is { Length: > 0 } space ? space : Value("RootNamespace"),
            Value("CorpusClassName") is { Length: > 0 } name ? name : "Corpus",
            // Without a setting, drafts are excluded from Release builds only.
            Value("CorpusDrafts") is { Length: > 0 } drafts
                ? Is(drafts, "false")
                : Is(Value("Configuration"), "Release"),
            Value("CorpusBuildDate"),
            Is(Value("CorpusSearch"), "true"),
            Is(Value("CorpusFixTexts"), "true"),
            members,
            invalid,
            ParseStorage(Value("CorpusStorage")),
            resource,
            Value("CorpusGenAssembly").Length > 0 ? CorpusStorage.Assembly
                : resource.Length > 0 ? CorpusStorage.Resource
                : CorpusStorage.Literal
        );

        string Value(string name) => property(name)?.Trim() ?? "";
    }

    private static CorpusStorage? ParseStorage(string value)
    {
        foreach (var storage in new[] { CorpusStorage.Literal, CorpusStorage.Resource, CorpusStorage.Assembly })
        {
            if (Is(value, storage.ToString()))
                return storage;
        }

        return null;
    }

    private static bool Is(string value, string expected) => value.Equals(expected, StringComparison.OrdinalIgnoreCase);
}
