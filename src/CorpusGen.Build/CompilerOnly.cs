using Microsoft.Build.Framework;

namespace CorpusGen.Build;

/// <summary>
/// Finds out whether files of settings, or attributes in the code, change the severities of findings. Then the compiler judges the texts,
/// because only it applies all of them.
/// </summary>
internal static class CompilerOnly
{
    private static readonly string[] Keys = ["corpusgen.", "dotnet_diagnostic.corpus", "dotnet_analyzer_diagnostic"];

    /// <summary>Returns true if only the compiler knows the severities of findings.</summary>
    /// <param name="configs">The project's .editorconfig and .globalconfig files.</param>
    /// <param name="code">The project's code.</param>
    /// <param name="projectFolder">The project's folder.</param>
    public static bool Decides(ITaskItem[] configs, ITaskItem[] code, string projectFolder) =>
        Read(configs.Where(IsWritten), projectFolder).Any(text => Array.Exists(Keys, key => Has(text, key)))
        || Read(code, projectFolder).Any(text => Has(text, "SuppressMessage") && Has(text, "CORPUS"));

    // The settings that MSBuild writes are properties of the project.
    private static bool IsWritten(ITaskItem config) =>
        !config.ItemSpec.EndsWith(".GeneratedMSBuildEditorConfig.editorconfig", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Read(IEnumerable<ITaskItem> items, string projectFolder) =>
        items.Select(item => Path.Combine(projectFolder, item.ItemSpec)).Where(File.Exists).Select(File.ReadAllText);

    private static bool Has(string text, string word) => text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
