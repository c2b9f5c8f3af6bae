using CorpusGen.Core.Model;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Citations;

/// <summary>The result of checking a citation.</summary>
/// <param name="Claim">The citation.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Passages">The places that have the words, in order; empty if there is none. At most ten.</param>
public sealed record CitationResult(CitationClaim Claim, CitationVerdict Verdict, EquatableArray<CitedPassage> Passages)
{
    /// <summary>Gets why the citation cannot be checked, as a sentence without a full stop; empty for other verdicts.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Gets how the spelling differs from that of the first passage.</summary>
    public SpellingDifferences Differences { get; init; }

    /// <summary>Gets the words of the first passage that the citation leaves out, in order.</summary>
    public EquatableArray<string> Omitted { get; init; }

    /// <summary>Gets the words that the citation inserts, in order.</summary>
    public EquatableArray<string> Inserted { get; init; }

    /// <summary>Gets what changes the meaning: "leaves out 'not'".</summary>
    public EquatableArray<string> Distortions { get; init; }

    /// <summary>Gets the most similar passage if the words are not in the corpus; null if there is none.</summary>
    public NearestPassage? Nearest { get; init; }
}

/// <summary>A place that has the words of a citation.</summary>
/// <param name="Document">The document.</param>
/// <param name="Range">The range in its text, from the first word to the last.</param>
/// <param name="Quote">The index of the quotation that contains the range; -1 if it is not in a quotation.</param>
public sealed record CitedPassage(Document Document, TextRange Range, int Quote)
{
    /// <summary>Gets the full name of the speaker; null if the passage is not in a quotation, or the speaker is not known.</summary>
    public string? Speaker => Quote < 0 ? null : Document.Quotes[Quote].Speaker?.Name;

    /// <summary>Gets the words.</summary>
    public string Words => Document.WordsOf(Range);
}

/// <summary>The passage that is most similar to a citation.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Changes">The differences word by word, in order; the first ten.</param>
public sealed record NearestPassage(CitedPassage Passage, EquatableArray<WordChange> Changes);

/// <summary>A difference between a citation and a passage.</summary>
/// <param name="Cited">The words of the citation; empty if words are missing in it.</param>
/// <param name="True">The words of the passage; empty if the citation has words too many.</param>
public sealed record WordChange(string Cited, string True)
{
    /// <summary>Returns the change as a phrase: "'Friday' instead of 'Monday'".</summary>
    public override string ToString() =>
        Cited.Length == 0 ? $"'{True}' is missing"
        : True.Length == 0 ? $"'{Cited}' is not there"
        : $"'{Cited}' instead of '{True}'";
}
