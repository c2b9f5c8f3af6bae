using CorpusGen.Core.Settings;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>Reads the settings of a project from the properties that the compiler receives. No other code reads them.</summary>
internal static class ProjectSettings
{
    /// <summary>Returns the settings of the project.</summary>
    public static CorpusSettings Of(AnalyzerConfigOptionsProvider options, CancellationToken cancellation = default) =>
        CorpusSettings.Parse(name => options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : null);
}
