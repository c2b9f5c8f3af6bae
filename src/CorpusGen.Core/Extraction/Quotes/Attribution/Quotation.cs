using CorpusGen.Core.Extraction.Quotes.Marks;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>What a rule sees: a sentence, the quotation in it that is asked about, and what was found before.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Index">Which of its tokens the quotation is.</param>
/// <param name="Stretch">Its words.</param>
/// <param name="Previous">The index of the quotation before it in the sentence; -1 where it is the first.</param>
/// <param name="PreviousFound">Who said that one; null where it is not known.</param>
internal readonly record struct Quotation(Sentence Sentence, int Index, Stretch Stretch, int Previous, Attribution? PreviousFound)
{
    /// <summary>The index of the next quotation; the sentence's end where there is none.</summary>
    public int Next => Sentence.NextQuotation(Index + 1);

    /// <summary>The last character between the marks that is no mark itself.</summary>
    public char LastCharacter
    {
        get
        {
            var last = Sentence.Text[Stretch.End - 1];
            return MarkKinds.FamilyOf(last) != MarkFamily.None && Stretch.End - 1 > Stretch.Start ? Sentence.Text[Stretch.End - 2] : last;
        }
    }

    /// <summary>True where it begins as a sentence does.</summary>
    public bool BeginsLikeSentence => !char.IsLower(Sentence.Text[Stretch.Start]);

    /// <summary>"…," Roe, author of "The Long Road," said: the title stands inside what is said of the speaker.</summary>
    public bool IsAsideWithTitle(int next) =>
        Sentence[next].End - Sentence[next].Start < 40
        && !Sentence.Is(next - 1, WordKinds.Comma | WordKinds.Colon)
        && !Cues.Is(Sentence, next - 1);

    /// <summary>True where its end lets a reporting clause follow: "…," / "…?" / "…" – / '…', said X</summary>
    public bool InvitesClause =>
        LastCharacter is ',' or '?' or '!' or '-' or '–' or '—' or '…'
        || Sentence.Is(Index + 1, WordKinds.Comma | WordKinds.Dash)
        || (
            Index == 0
            && BeginsLikeSentence
            && (Cues.Is(Sentence, 1, WordKinds.Say) || (Sentence.Is(1, WordKinds.Pronoun) && Cues.Is(Sentence, 2, WordKinds.Say)))
        );
}
