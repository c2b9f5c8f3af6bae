using System.Diagnostics;

namespace CorpusGen;

/// <summary>The passage that a selector means, or why there is none.</summary>
[DebuggerDisplay("{Outcome}: {Passage.Text,nq}")]
public sealed class SelectorResult
{
    internal SelectorResult(SelectorOutcome outcome, params Passage[] candidates)
    {
        Outcome = outcome;
        Candidates = new FixedList<Passage>(candidates);
    }

    /// <summary>Gets whether the passage was found.</summary>
    public SelectorOutcome Outcome { get; }

    /// <summary>Gets the passage; the empty passage unless the outcome is <see cref="SelectorOutcome.Found"/>.</summary>
    public Passage Passage => Outcome == SelectorOutcome.Found ? Candidates[0] : default;

    /// <summary>Gets the passages that the selector can mean, in order: one if it was found, at most 16 if it is ambiguous.</summary>
    public CorpusList<Passage> Candidates { get; }
}
