using CorpusGen.Core.Naming;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusGen.Generator;

/// <summary>What the build says of drafts, embargoes, members, and where they stand. A value of the compiler's cache.</summary>
/// <param name="LeavesDraftsOut">True where documents that call themselves drafts are none of the corpus.</param>
/// <param name="Today">The day the build is as of, as 2024-03-01; empty where it does not say.</param>
/// <param name="Members">What has members.</param>
/// <param name="MembersUnread">What of the property that says so is no level; empty where all is.</param>
/// <param name="HasAssembly">True where the build has written the corpus as an assembly of its own: there is nothing to emit.</param>
internal sealed record Policy(bool LeavesDraftsOut, string Today, MemberPolicy Members, string MembersUnread, bool HasAssembly)
{
    /// <summary>Reads the project's properties.</summary>
    public static Policy Of(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var members = MemberPolicy.Read(Property(options, "CorpusGenMembers"), out var unread);
        return new Policy(
            Standing.LeavesDraftsOut(Property(options, "CorpusDrafts"), Property(options, "Configuration")),
            Property(options, "CorpusBuildDate"),
            members,
            unread,
            Property(options, "CorpusGenAssembly").Length > 0
        );
    }

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
