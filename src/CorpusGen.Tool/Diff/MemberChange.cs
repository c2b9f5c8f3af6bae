namespace CorpusGen.Tool.Diff;

/// <summary>A difference between two states of a corpus.</summary>
/// <param name="Old">The member before; null if it is new.</param>
/// <param name="New">The member after; null if it is gone.</param>
/// <param name="OldWords">The words or value of the member before, on one line.</param>
/// <param name="NewWords">The words or value of the member, on one line.</param>
internal sealed record MemberChange(string? Old, string? New, string OldWords, string NewWords)
{
    /// <summary>Gets whether code that uses the member no longer compiles.</summary>
    public bool IsBreaking => Old is not null && Old != New;
}
