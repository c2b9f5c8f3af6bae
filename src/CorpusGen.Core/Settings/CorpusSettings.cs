using CorpusGen.Core.Files;
using CorpusGen.Core.Model;

namespace CorpusGen.Core.Settings;

/// <summary>The MSBuild properties of a project that CorpusGen reads. The generator, the analyzers and the build tasks share it.</summary>
/// <param name="Files">What decides about files: folders, collections, language and syntaxes.</param>
/// <param name="Namespace">The namespace of the corpus class as the project writes it; empty if only the assembly's name is known.</param>
/// <param name="ClassName">The name of the corpus class: an identifier of C# that is not a keyword.</param>
/// <param name="ExcludesDrafts">True if drafts are excluded from the corpus.</param>
/// <param name="BuildDate">The day of the build, as 2024-03-01; empty if it is not known.</param>
/// <param name="HasSearch">True if the corpus has a search index.</param>
/// <param name="FixesTexts">True if `dotnet format` corrects texts.</param>
/// <param name="Members">The members of the collections.</param>
/// <param name="IsInternal">True if the corpus class is internal.</param>
/// <param name="RequestedStorage">The storage that the project requests; null if the size of the corpus decides.</param>
/// <param name="Resource">The name of the resource that the build has written, or empty.</param>
/// <param name="Storage">The storage that the build has chosen. There is nothing to emit if it is an assembly.</param>
public sealed record CorpusSettings(
    FileSettings Files,
    string Namespace,
    string ClassName,
    bool ExcludesDrafts,
    string BuildDate,
    bool HasSearch,
    bool FixesTexts,
    MemberPolicy Members,
    bool IsInternal,
    CorpusStorage? RequestedStorage,
    string Resource,
    CorpusStorage Storage
)
{
    /// <summary>Gets the changes that `dotnet format` makes to the files of recorded members.</summary>
    public ApiRecording RecordsApi { get; init; }

    /// <summary>Gets a value that is true if the build has judged the texts. Then the compiler does not read them.</summary>
    public bool IsJudged { get; init; }

    /// <summary>The name of the corpus class if the project does not set one.</summary>
    public const string DefaultClassName = "Corpus";

    /// <summary>Parses the properties of a project. An invalid value counts as not set; <see cref="SettingCheck"/> reports it.</summary>
    /// <param name="property">Returns the value of a property by name; null or blank if it is not set.</param>
    public static CorpusSettings Parse(Func<string, string?> property)
    {
        var resource = Value("CorpusGenResource");
        return new CorpusSettings(
            ParseFiles(Value),
            Value("CorpusNamespace") is { Length: > 0 } space ? space : Value("RootNamespace"),
            SettingCheck.IsClassName(Value("CorpusClassName")) ? Value("CorpusClassName") : DefaultClassName,
            // Without a valid setting, drafts are excluded from Release builds only.
            Is(Value("CorpusDrafts"), "false") || (!Is(Value("CorpusDrafts"), "true") && Is(Value("Configuration"), "Release")),
            SettingCheck.IsDay(Value("CorpusBuildDate")) ? Value("CorpusBuildDate") : "",
            Is(Value("CorpusSearch"), "true"),
            Is(Value("CorpusFixTexts"), "true"),
            MemberPolicy.Parse(Value("CorpusGenMembers")),
            Is(Value("CorpusVisibility"), "internal"),
            ParseStorage(Value("CorpusStorage")),
            resource,
            Value("CorpusGenAssembly").Length > 0 ? CorpusStorage.Assembly
                : resource.Length > 0 ? CorpusStorage.Resource
                : CorpusStorage.Literal
        )
        {
            IsJudged = Is(Value("CorpusGenJudged"), "true"),
            RecordsApi =
                Is(Value("CorpusRecordApi"), "true") ? ApiRecording.Record
                : Is(Value("CorpusRecordApi"), "keep") ? ApiRecording.Keep
                : Is(Value("CorpusRecordApi"), "ship") ? ApiRecording.Ship
                : ApiRecording.None,
        };

        string Value(string name) => property(name)?.Trim() ?? "";
    }

    private static FileSettings ParseFiles(Func<string, string> value) =>
        new(
            EscapedProperty.Decode(value("CorpusGenProjectDir")) is { Length: > 0 } folder ? folder : value("ProjectDir"),
            value("CorpusGenFolders")
        )
        {
            Collections = CollectionPatterns.Parse(EscapedProperty.Decode(value("CorpusGenCollections"))),
            Language = SettingCheck.IsLanguage(value("CorpusLanguage")) ? value("CorpusLanguage") : "",
            Syntax = string.Join("|", SyntaxNames.Split(value("CorpusGenSyntax")).Where(SettingCheck.IsSyntax)),
            Sites = SiteFolders.Parse(EscapedProperty.Decode(value("CorpusGenSites"))),
        };

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
