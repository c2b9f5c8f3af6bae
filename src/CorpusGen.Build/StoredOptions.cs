using CorpusGen.Core.Naming;

namespace CorpusGen.Build;

/// <summary>What of the project decides what is stored, beside its files.</summary>
/// <param name="LeavesDraftsOut">True where documents that call themselves drafts are none of the corpus.</param>
/// <param name="Search">True for an index that is searched.</param>
/// <param name="Today">The day the build is as of, as 2024-03-01.</param>
/// <param name="MembersAsWritten">`CorpusMembers` of the project.</param>
internal sealed record StoredOptions(bool LeavesDraftsOut, bool Search, string Today, string MembersAsWritten)
{
    /// <summary>What has members.</summary>
    public MemberPolicy Members => MemberPolicy.Read(MembersAsWritten, out _);

    /// <summary>All of it, for the stamp.</summary>
    public override string ToString() => $"{LeavesDraftsOut} {Search} {Today} {MembersAsWritten}";
}
