using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Speakers;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// Decides if it is uncertain that a source said the quoted words: a text that quotes terms and titles gives only those who are beside a
/// verb of saying.
/// </summary>
internal sealed class SourceDoubt(string text, SpeakerResolver speakers)
{
    /// <summary>A shorter turn is as often the answer of somebody else.</summary>
    public const int WordsOfSpeech = 6;

    /// <summary>A reporting clause between two quotations is hardly longer, in tokens.</summary>
    private const int LongestBetween = 4;

    /// <summary>Gets or sets a value indicating whether the text is an essay.</summary>
    public bool IsEssay { get; set; }

    /// <summary>Gets or sets a value indicating whether the paragraph is in a dialogue.</summary>
    public bool IsDialogue { get; set; }

    /// <summary>Returns true if the source that a rule found is uncertain.</summary>
    public bool Is(Quotation quotation, AttributionMatch found)
    {
        if (found.Evidence == Evidence.Label || quotation.Span.IsUnmarked)
            return false;
        if (!SayingFrame.IsReal(quotation.Sentence, found, IsEssay) || SayingFrame.IsTerm(quotation, found))
            return true;
        if (!IsEssay && !IsDialogue)
            return SayingFrame.IsTermInReport(quotation, found);
        if (IsDialogue && quotation.BeginsLikeSentence)
            return false;
        return found.Cue is null
            ? quotation.PreviousFound is not { IsDoubtful: false } previous
                || (quotation.Index - quotation.Previous > LongestBetween && !(IsDialogue && IsInterrupted(quotation, previous)))
            : !SayingFrame.IsSaying(quotation, found) || (IsEssay && IsLooseReference(found, quotation.Span.OuterStart));
    }

    /// <summary>
    /// Returns true if a quotation that nothing reports hardly continues what was found before: a part of a sentence in an essay.
    /// </summary>
    public bool IsOfContinuation(Quotation quotation, AttributionMatch found, int sinceQuoted) =>
        IsEssay
        && !IsDialogue
        && (quotation.Span.Ends & QuotedSpanEnds.Continued) == 0
        && !quotation.Span.IsUnmarked
        && (
            found.Evidence != Evidence.SameParagraph
            || quotation.Index != 0
            || !quotation.BeginsLikeSentence
            || sinceQuoted > 0
            || !Manner.HasWords(text, quotation.Span, WordsOfSpeech)
        );

    /// <summary>Returns true if a sentence that introduces the next quotation hardly names its source.</summary>
    public bool IsOfIntroduction(QuoteSentence sentence, AttributionMatch found)
    {
        if (!SayingFrame.IsReal(sentence, found, IsEssay))
            return true;
        if (!IsEssay || IsDialogue)
            return false;
        return !SayingFrame.IsIntroduction(sentence, found) || IsLooseReference(found, sentence[sentence.Count - 1].End);
    }

    /// <summary>"I recall," resumed Brand slowly, "one other case.": the clause is between the pieces.</summary>
    private static bool IsInterrupted(Quotation quotation, AttributionMatch previous) =>
        previous.Cue is { } cue && cue.Start >= quotation.Sentence[quotation.Previous].End;

    /// <summary>In an essay a pronoun may mean anybody, unless the paragraph has one name only.</summary>
    private bool IsLooseReference(AttributionMatch found, int at) =>
        found.Evidence is Evidence.Pronoun or Evidence.PronounOfSubject
        && !(found.Person is { } person && speakers.IsOnlyInParagraph(person, at));
}
