using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>What the build says of drafts and embargoes. A value of the compiler's cache.</summary>
/// <param name="LeavesDraftsOut">True where documents that call themselves drafts are none of the corpus.</param>
/// <param name="Today">The day the build is as of, as 2024-03-01; empty where it does not say.</param>
internal sealed record Policy(bool LeavesDraftsOut, string Today)
{
    /// <summary>Reads the project's properties: `CorpusDrafts` decides, else drafts stay out of Release.</summary>
    public static Policy Of(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var drafts = Property(options, "CorpusDrafts");
        var leavesOut = drafts.Length > 0 ? drafts.Equals("false", StringComparison.OrdinalIgnoreCase) : Property(options, "Configuration").Equals("Release", StringComparison.OrdinalIgnoreCase);
        return new Policy(leavesOut, Property(options, "CorpusBuildDate"));
    }

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
