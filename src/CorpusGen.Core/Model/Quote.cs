using CorpusGen.Core.Text;

namespace CorpusGen.Core.Model;

/// <summary>A quotation.</summary>
/// <param name="Pieces">
/// The words between the marks: one range, or several if the quotation is interrupted ("A," he said, "B") or runs over
/// paragraphs. In order, never empty.
/// </param>
/// <param name="Kind">How the words are quoted.</param>
/// <param name="Cue">The words that report the saying: "said", "according to". Null if the text has none.</param>
/// <param name="Source">The words of the text that name who spoke: "Orton", "he", "a senior official". Null if the text has none.</param>
/// <param name="Speaker">The person who spoke. Null if it is not known: a wrong speaker is worse than no speaker.</param>
/// <param name="Attribution">How <paramref name="LikelySpeaker"/> was found.</param>
/// <param name="LikelySpeaker">
/// Who most likely spoke: the speaker if there is one, otherwise a guess by a rule that is wrong more than once in ten times. Null if there
/// is not a guess. Validation and members do not use it.
/// </param>
public sealed record Quote(
    EquatableArray<TextRange> Pieces,
    QuoteKind Kind,
    TextRange? Cue = null,
    TextRange? Source = null,
    Speaker? Speaker = null,
    QuoteAttribution Attribution = QuoteAttribution.None,
    Speaker? LikelySpeaker = null
)
{
    /// <summary>From the first word to the last, with what interrupts them.</summary>
    public TextRange Range => TextRange.Between(Pieces[0].Start, Pieces[Pieces.Count - 1].End);
}

/// <summary>Who is quoted.</summary>
/// <param name="Name">The fullest name the document gives: "Recep Tayyip Erdogan".</param>
/// <param name="Role">The role that the document gives: "a researcher focusing on Syria and terrorism". Null if it gives none.</param>
public sealed record Speaker(string Name, string? Role = null);
