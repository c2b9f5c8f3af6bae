using CorpusGen.Core.Settings;
using CorpusGen.Core.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>Reads the settings of a project from the properties that the compiler receives. No other code reads them.</summary>
internal static class ProjectSettings
{
    /// <summary>Returns the settings of the project.</summary>
    public static CorpusSettings Of(AnalyzerConfigOptionsProvider options, CancellationToken cancellation = default) =>
        CorpusSettings.Parse(name => Property(options, name));

    /// <summary>Returns the problems of the settings. A build reports them itself, with their lines in the project file.</summary>
    public static IEnumerable<Problem> Check(
        (EquatableArray<string> Collections, AnalyzerConfigOptionsProvider Options) project,
        CancellationToken cancellation
    )
    {
        var (collections, options) = project;
        if (!string.IsNullOrEmpty(Property(options, "CorpusGenSettingsChecked")))
            return [];
        return SettingCheck
            .Check(name => Property(options, name), collections)
            .Select(problem => new Problem(problem.Definition, FileOf(options), problem.Arguments));
    }

    /// <summary>Returns the path of the project file; empty if it is not known.</summary>
    public static string FileOf(AnalyzerConfigOptionsProvider options) =>
        EscapedProperty.Decode(Property(options, "CorpusGenProjectFile") ?? "");

    /// <summary>Returns the paths of the files whose citations are checked (`CorpusCheck="true"`).</summary>
    public static IReadOnlyCollection<string> CheckedFiles(AnalyzerConfigOptionsProvider options) =>
        EscapedProperty.Decode(Property(options, "CorpusGenChecked") ?? "").Split(['|'], StringSplitOptions.RemoveEmptyEntries);

    private static string? Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null;
}
