using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Grammar;

/// <summary>
/// Verbs that report only in a frame beside whole words of somebody: "…," groaned Ellen. In the inverted frame nearly any verb does.
/// </summary>
internal static class QuotativeFrames
{
    private static readonly WordSet Readings = new("read reads");

    /// <summary>Returns the number of tokens of a verb that a subject follows; 0 if it does not report: said / put in / hissed.</summary>
    public static int LengthBeforeSubject(QuoteSentence sentence, int index)
    {
        if (!sentence[index].Is(QuoteTags.Finite) && !sentence.Is(index, sentence.Language.VerbsBeforeParticle))
            return IsOpen(sentence, index) ? 1 : 0;
        if (WithParticle(sentence, index) && NounPhrase.Begins(sentence, index + 2))
            return 2;
        if (sentence[index].Is(QuoteTags.Finite))
        {
            if (
                Cues.Is(sentence, index, QuoteTags.Say)
                || IsAsked(sentence, index)
                || sentence[index].Is(QuoteTags.BesideQuotation)
                || sentence.Is(index, Readings)
            )
            {
                return 1;
            }
        }

        return 0;
    }

    /// <summary>True if the verb at an index reports after its subject: "…," Ellen faltered / "…," she went on.</summary>
    public static bool IsAfterSubject(QuoteSentence sentence, int index) =>
        ((sentence[index].Is(QuoteTags.BesideQuotation) || Verbs.IsRegularPast(sentence, index)) && EndsClause(sentence, index + 1))
        || (WithParticle(sentence, index) && EndsClause(sentence, index + 2));

    /// <summary>"…?" questioned Ellen: a verb that judges, before the name.</summary>
    private static bool IsAsked(QuoteSentence sentence, int index) =>
        Cues.Is(sentence, index) && sentence.Is(index - 1, QuoteTags.Quotation) && sentence.Is(index + 1, QuoteTags.Capital);

    private static bool WithParticle(QuoteSentence sentence, int index) =>
        sentence.Is(index, sentence.Language.VerbsBeforeParticle) && sentence.Is(index + 1, sentence.Language.Particles);

    /// <summary>"…," breathed Ellen: a word in -ed that no list has, before a name or a person.</summary>
    private static bool IsOpen(QuoteSentence sentence, int index) =>
        sentence[index].Tags == QuoteTags.None
        && Verbs.IsRegularPast(sentence, index)
        && sentence[index + 1].Is(QuoteTags.Capital | QuoteTags.Determiner | QuoteTags.PossessivePronoun | QuoteTags.Pronoun);

    /// <summary>Whole words are the object of the verb, so that it has no other.</summary>
    private static bool EndsClause(QuoteSentence sentence, int index) =>
        index >= sentence.Count
        || sentence[index].Is(QuoteTags.Mark | QuoteTags.Quotation | QuoteTags.Preposition | QuoteTags.Conjunction | QuoteTags.Subordinator)
        || Cues.IsAdverb(sentence, index);
}
