using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds out whether the compiler must judge the texts: because files of settings, or attributes in the code, change the severities of
/// findings, or because members are recorded. Finds the code that may cite the texts.
/// </summary>
internal static class CompilerOnly
{
    private static readonly string[] Keys = ["corpusgen.", "dotnet_diagnostic.corpus", "dotnet_analyzer_diagnostic"];

    // What code that cites the corpus has, in ordinal comparison. Other words with these letters only cost time.
    private static readonly string[] CitingWords = ["Cite", "Verbatim", "ReportedFigure", "cite:"];

    /// <summary>Returns true if the compiler must judge the texts.</summary>
    /// <param name="files">The project's additional files.</param>
    /// <param name="configs">The project's .editorconfig and .globalconfig files.</param>
    /// <param name="code">The project's code.</param>
    /// <param name="projectFolder">The project's folder.</param>
    public static bool Decides(ITaskItem[] files, ITaskItem[] configs, ITaskItem[] code, string projectFolder) =>
        Array.Exists(files, IsRecord)
        || Read(configs.Where(IsWritten), projectFolder).Any(text => Array.Exists(Keys, key => Has(text, key)))
        || Read(code, projectFolder).Any(text => Has(text, "SuppressMessage") && Has(text, "CORPUS"));

    /// <summary>Returns the code of the files that may cite the corpus.</summary>
    /// <param name="code">The project's code.</param>
    /// <param name="projectFolder">The project's folder.</param>
    public static IEnumerable<string> Citing(ITaskItem[] code, string projectFolder) => Read(code, projectFolder).Where(Cites);

    private static bool IsRecord(ITaskItem file) =>
        Path.GetFileName(file.ItemSpec).StartsWith("CorpusAPI.", StringComparison.OrdinalIgnoreCase);

    private static bool Cites(string code) => Array.Exists(CitingWords, word => code.IndexOf(word, StringComparison.Ordinal) >= 0);

    // The settings that MSBuild writes are properties of the project.
    private static bool IsWritten(ITaskItem config) =>
        !config.ItemSpec.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Read(IEnumerable<ITaskItem> items, string projectFolder) =>
        items.Select(item => Path.Combine(projectFolder, item.ItemSpec)).Where(File.Exists).Select(File.ReadAllText);

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
