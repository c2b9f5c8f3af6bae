using CorpusGen.Core.Diagnostics;
using CorpusGen.Core.Naming;

namespace CorpusGen.Core.Settings;

/// <summary>The names and values of all settings. The guide to configuration lists the same, and a test compares them.</summary>
public static class SettingNames
{
    private const int MostWrong = 2;

    private static readonly string[] TrueOrFalse = ["true", "false"];

    /// <summary>The properties that have a fixed set of values. The first value that is not `true` or `false` is the default.</summary>
    public static IReadOnlyDictionary<string, string[]> Choices { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["CorpusStorage"] = ["auto", "literal", "resource", "assembly"],
            ["CorpusVisibility"] = ["public", "internal"],
            ["CorpusSearch"] = TrueOrFalse,
            ["CorpusDrafts"] = TrueOrFalse,
            ["CorpusFixTexts"] = TrueOrFalse,
            ["CorpusRecordApi"] = ["false", "true", "keep", "ship"],
            ["EnableDefaultCorpusItems"] = TrueOrFalse,
        };

    /// <summary>All properties of a project file.</summary>
    public static IReadOnlyList<string> Properties { get; } =
    [
        .. Choices.Keys,
        "CorpusFolders",
        "CorpusAssets",
        "CorpusCollections",
        "CorpusNamespace",
        "CorpusClassName",
        "CorpusMembers",
        "CorpusBuildDate",
        "CorpusLanguage",
        "CorpusSyntax",
    ];

    /// <summary>The metadata of items that only CorpusGen has.</summary>
    public static IReadOnlyList<string> Metadata { get; } = ["Corpus", "CorpusName", "Collection", "CorpusSyntax"];

    /// <summary>Returns the problem of a property that is probably a misspelled setting; null for any other property.</summary>
    public static SettingProblem? CheckProperty(string name) => Check(name, Properties);

    /// <summary>Returns the problem of metadata that is probably misspelled; null for any other metadata.</summary>
    public static SettingProblem? CheckMetadata(string name) => Check(name, Metadata);

    // Projects have properties of their own that begin with "Corpus": only a name that is close to a setting is reported.
    private static SettingProblem? Check(string name, IReadOnlyList<string> known)
    {
        if (name.Length < 8 || known.Contains(name, StringComparer.OrdinalIgnoreCase))
            return null;
        return NameSuggestion.Find(name, known.Where(candidate => Math.Abs(candidate.Length - name.Length) <= 1), MostWrong) is { } near
            ? new SettingProblem(DiagnosticCatalog.UnknownSetting, name, name, $"; did you mean '{near}'?")
            : null;
    }
}
