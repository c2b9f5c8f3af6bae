using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>What a rule sees: a sentence, the quotation in it that is asked about, and what was found before.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Index">Which of its tokens the quotation is.</param>
/// <param name="Span">Its words.</param>
/// <param name="Previous">The index of the quotation before it in the sentence; -1 if it is the first.</param>
/// <param name="PreviousFound">The speaker of that quotation; null if it is not known.</param>
internal readonly record struct Quotation(QuoteSentence Sentence, int Index, QuotedSpan Span, int Previous, AttributionMatch? PreviousFound)
{
    /// <summary>The index of the next quotation; the sentence's end if there is none.</summary>
    public int Next => Sentence.NextQuotation(Index + 1);

    /// <summary>The last character between the marks that is not a mark.</summary>
    public char LastCharacter
    {
        get
        {
            var last = Sentence.Text[Span.End - 1];
            return QuotationMarks.FamilyOf(last) != MarkFamily.None && Span.End - 1 > Span.Start ? Sentence.Text[Span.End - 2] : last;
        }
    }

    /// <summary>True if it begins as a sentence does.</summary>
    public bool BeginsLikeSentence => !char.IsLower(Sentence.Text[Span.Start]);

    /// <summary>"…," Roe, author of "The Long Road," said: the title is part of the description of the speaker.</summary>
    public bool IsAsideWithTitle(int next) =>
        Sentence[next].End - Sentence[next].Start < 40
        && !Sentence.Is(next - 1, QuoteTags.Comma | QuoteTags.Colon)
        && !Cues.Is(Sentence, next - 1);

    /// <summary>
    /// "Go!" Suddenly Hugo exclaimed, "Stay!": an adverb with a capital begins the clause of the next quotation.
    /// "Go!" She told him where: a pronoun with a capital begins another sentence.
    /// </summary>
    public bool IsFollowedBySentence
    {
        get
        {
            if (LastCharacter != ',' && Sentence.Is(Index + 1, QuoteTags.Pronoun) && BeginsWithCapital(Index + 1))
                return true;
            if (LastCharacter is not ('!' or '?') || Next >= Sentence.Count || !Sentence.Is(Next - 1, QuoteTags.Comma | QuoteTags.Colon))
                return false;
            return Sentence.Is(Index + 1, QuoteTags.Capital)
                && (
                    Sentence.Is(Index + 1, QuoteTags.Adverb)
                    || Sentence.Letters(Index + 1).EndsWith("ly".AsSpan(), StringComparison.Ordinal)
                );
        }
    }

    /// <summary>True if its end lets a reporting clause follow: "…," / "…?" / "…" – / '…', said X</summary>
    public bool InvitesClause =>
        LastCharacter is ',' or '?' or '!' or '-' or '–' or '—' or '…'
        || Sentence.Is(Index + 1, QuoteTags.Comma | QuoteTags.Dash)
        || (
            Index == 0
            && BeginsLikeSentence
            && (Cues.Is(Sentence, 1, QuoteTags.Say) || (Sentence.Is(1, QuoteTags.Pronoun) && Cues.Is(Sentence, 2, QuoteTags.Say)))
        );

    /// <summary>She, They. But: I.</summary>
    private bool BeginsWithCapital(int index) => char.IsUpper(Sentence.Text[Sentence[index].Start]) && !Sentence.Is(index, "i");
}
