using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>
/// Decides if a reporting clause shows for certain that the source spoke the quoted words. In no text do "he would have said" and "he did
/// not speak". In an essay, and for a word or two, only a verb of speech near the quotation does: not "the anecdote in “…”", "a “…” class".
/// </summary>
internal static class SayingFrame
{
    private const int Touching = 3;
    private const int NearFragment = 7;
    private const int NearSentence = 24;
    private const int FurthestAfter = 5;
    private const int ShortWords = 4;

    /// <summary>A term before its noun has fewer words.</summary>
    private const int LongestTerm = 6;

    /// <summary>The words after "said that" begin soon.</summary>
    private const int FurthestContents = 5;

    private const QuoteTags NotNoun =
        QuoteTags.Mark
        | QuoteTags.Preposition
        | QuoteTags.Conjunction
        | QuoteTags.Subordinator
        | QuoteTags.Pronoun
        | QuoteTags.Determiner
        | QuoteTags.Relative
        | QuoteTags.Auxiliary
        | QuoteTags.Quotation
        | QuoteTags.Finite
        | QuoteTags.Gerund
        | QuoteTags.Adverb;
    private const int Last = 8;

    private static readonly WordSet Unreal = new(
        """
        would could might should may must can cannot not never hardly scarcely rarely nobody none
        """
    );

    private static readonly WordSet UnrealBeforeTo = new(
        """
        were want wants wanted like likes liked love able unable sure likely unlikely have need needs needed ought supposed expected refuse
        refused refuses fail failed fails tend tends tended wish wishes wished hope hopes hoped going seem seems seemed easy hard afraid
        ready quick free entitled bound tempted inclined
        """
    );

    private static readonly WordSet Calling = new("call calls called term terms termed describe describes described dub dubs dubbed");
    private static readonly WordSet InObject = new("it him her them this that these those us me as a an the his their its my our so what");
    private static readonly WordSet Futures = new("will shall");
    private static readonly WordSet Receiving = new(
        "received receives read reads heard hears got found finds listen saw sees remember recall"
    );
    private static readonly WordSet Asking = new("if whether about asked");
    private static readonly WordSet Offering = new(
        "offer offers offered offering release releases released publish publishes published report reports"
    );
    private static readonly WordSet Perceiving = new(
        """
        find finds found finding see sees saw seeing know knows knew show shows showed showing discover discovers discovered learn learns
        learned feel feels felt
        """
    );

    private static readonly WordSet Written = new("written said spoken");
    private static readonly WordSet Announcing = new(
        "thus follows words instance sentence lines passage passages account letter note way manner saying statement anecdote example"
    );

    private static readonly WordSet Contents = new("that how what why whether when");

    /// <summary>Returns true if the words around the cue do not deny, imagine or require the speech.</summary>
    public static bool IsReal(QuoteSentence sentence, AttributionMatch found, bool isEssay)
    {
        if (found.Cue is not { } cue || At(sentence, cue.Start) is not (> 0 and var index))
            return true;
        // "as though she had said"
        if (At(sentence, found.Source.Start) is > 0 and var start && (sentence.Is(start - 1, "though", "if") || IsDenied(sentence, start)))
            return false;
        for (var i = index - 1; i >= 0 && i >= index - 3 && sentence[i].Start >= found.Source.End; i--)
        {
            if (sentence.Is(i, Unreal) || EndsInNot(sentence, i) || (isEssay && sentence.Is(i, Futures)))
                return false;
        }

        return found.Source.Start > cue.Start || !sentence.Is(index - 1, "to") || !sentence.Is(index - 2, UnrealBeforeTo);
    }

    /// <summary>"This is not Brand saying", "it isn't Brand speaking"</summary>
    private static bool IsDenied(QuoteSentence sentence, int start) =>
        start > 1
        && (EndsInNot(sentence, start - 1) || (sentence[start - 2].Is(QuoteTags.Auxiliary) && sentence.Is(start - 1, "not", "never")));

    /// <summary>
    /// Returns true for a word or two in a report that are rather a term: he found “students”, she added a goal for “the Reds”. The words
    /// after "said prices were" are said.
    /// </summary>
    public static bool IsTermInReport(Quotation quotation, AttributionMatch found)
    {
        // "wrote a proposal to lift the famous “type too complex” rule"
        var longest = IsBeforeNoun(quotation) ? LongestTerm : ShortWords - 1;
        if (found.Cue is not { } cue || Manner.HasWords(quotation.Sentence.Text, quotation.Span, longest))
            return false;
        var sentence = quotation.Sentence;
        var at = At(sentence, cue.Start);
        if (at < 0 || at > quotation.Index)
            return false;
        return sentence.Is(at, Perceiving)
            || (
                sentence[at].Is(QuoteTags.Say)
                && quotation.Index - at > Touching
                && !HasContents(sentence, at + 1, quotation.Index)
                && !HasVerb(sentence, at + 1, quotation.Index)
            );
    }

    /// <summary>Returns true if the clause is one of saying, next to the quotation.</summary>
    public static bool IsSaying(Quotation quotation, AttributionMatch found)
    {
        if (found.Cue is not { } cue)
            return false;
        var sentence = quotation.Sentence;
        var at = At(sentence, cue.Start);
        if (at < 0)
            return false;
        if (at > quotation.Index)
            return !IsModifier(quotation) && IsBeside(quotation, Math.Min(at, At(sentence, found.Source.Start)));
        if (sentence.Is(at, "according", "in") || sentence[at].Is(QuoteTags.Dash))
            return true;
        if (IsModifier(quotation))
            return IsCalling(quotation, at);
        var gap = quotation.Index - at;
        if (sentence[at].Is(QuoteTags.Colon))
            return gap == 1 && IsIntroduction(sentence, at, at);
        if (sentence.Is(at, Offering) && !quotation.BeginsLikeSentence | IsShort(quotation))
            return false;
        if (!sentence[at].Is(QuoteTags.Say | QuoteTags.BesideQuotation))
            return IsCalling(quotation, at) || (gap <= 2 && sentence.Is(quotation.Index - 1, QuoteTags.Comma | QuoteTags.Colon));
        // "continued “plotting the theft”": what somebody did.
        if (!sentence[at].Is(QuoteTags.Say) && !quotation.BeginsLikeSentence)
            return sentence.Is(quotation.Index - 1, QuoteTags.Comma | QuoteTags.Colon);
        if (gap <= Touching)
            return true;
        if (!quotation.BeginsLikeSentence || !sentence.Is(quotation.Index - 1, QuoteTags.Comma | QuoteTags.Colon))
        {
            return HasContents(sentence, at + 1, quotation.Index)
                || (gap <= NearFragment && !IsShort(quotation) && !HasVerb(sentence, at + 1, quotation.Index));
        }

        return gap <= NearSentence && (sentence.Is(quotation.Index - 1, QuoteTags.Colon) || !HasVerb(sentence, at + 1, quotation.Index));
    }

    /// <summary>
    /// Returns true if a clause before a colon introduces speech: if it has a verb of speech, announces the words, or has no verb
    /// ("Ada Birch, a teacher:"). "She received the following letter:" does not.
    /// </summary>
    public static bool IsIntroduction(QuoteSentence sentence, int cue, int end)
    {
        var hasVerb = false;
        var announces = cue < end && sentence[cue].Is(QuoteTags.Say | QuoteTags.BesideQuotation);
        for (var i = 0; i < end; i++)
        {
            if (sentence.Is(i, Receiving))
                return false;
            hasVerb |= sentence[i].Is(QuoteTags.Auxiliary) || Verbs.Is(sentence, i);
            announces |= sentence.Is(i, Written) || (i >= end - Last && sentence.Is(i, Announcing));
        }

        return announces || !hasVerb;
    }

    /// <summary>Returns true if a clause introduces the next quotation as speech.</summary>
    public static bool IsIntroduction(QuoteSentence sentence, AttributionMatch found) =>
        found.Cue is not { } cue || IsIntroduction(sentence, Math.Max(0, At(sentence, cue.Start)), sentence.Count - 1);

    /// <summary>"Apple offers “Enterprise Certificates”": the name of what is offered.</summary>
    private static bool IsShort(Quotation quotation) => !Manner.HasWords(quotation.Sentence.Text, quotation.Span, ShortWords);

    /// <summary>A word or two that a possessive or an article describes, after another verb: he showed his “largesse”.</summary>
    public static bool IsTerm(Quotation quotation, AttributionMatch found)
    {
        if (found.Cue is not { } cue || !IsModifier(quotation) || Manner.HasWords(quotation.Sentence.Text, quotation.Span, ShortWords - 1))
            return false;
        var at = At(quotation.Sentence, cue.Start);
        return at >= 0 && at < quotation.Index && !quotation.Sentence[at].Is(QuoteTags.Say) && !IsCalling(quotation, at);
    }

    /// <summary>"…," he said. But: when asked if it was "…," he said: that was the question.</summary>
    private static bool IsBeside(Quotation quotation, int clause)
    {
        var sentence = quotation.Sentence;
        if (!quotation.BeginsLikeSentence && (sentence.Is(quotation.Index - 1, Asking) || sentence.Is(quotation.Index - 2, Asking)))
            return false;
        return clause - quotation.Index <= FurthestAfter;
    }

    /// <summary>"the “passive” rule", "the famous “passive” rule": the words are before the noun of a phrase in lower case.</summary>
    private static bool IsBeforeNoun(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        var next = quotation.Index + 1;
        if (quotation.LastCharacter is ',' or '.' or '?' or '!' || next >= sentence.Count || sentence[next].Is(NotNoun))
            return false;
        return sentence.Is(quotation.Index - 1, QuoteTags.Determiner)
            || (sentence.Is(quotation.Index - 2, QuoteTags.Determiner) && !sentence[quotation.Index - 1].Is(NotNoun));
    }

    /// <summary>"a “passive” subclass": the words describe a noun, and are a term.</summary>
    private static bool IsModifier(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        var next = quotation.Index + 1;
        return (
                sentence.Is(quotation.Index - 1, QuoteTags.Determiner | QuoteTags.PossessivePronoun)
                && !sentence.Is(quotation.Index - 1, "that")
            )
            || (
                !quotation.BeginsLikeSentence
                && sentence.Is(quotation.Index - 1, QuoteTags.PossessiveMark)
                && next < sentence.Count
                && !sentence[next].Is(QuoteTags.Mark)
            );
    }

    /// <summary>What Kant calls a "…" affection / Huxley called them "…"</summary>
    private static bool IsCalling(Quotation quotation, int cue)
    {
        var sentence = quotation.Sentence;
        if (
            !sentence.Is(cue, Calling)
            || quotation.Index - cue > Touching
            || sentence.Is(Cues.SkipAdverbs(sentence, cue - 1), QuoteTags.Comma)
        )
        {
            return false;
        }

        for (var i = cue + 1; i < quotation.Index; i++)
        {
            if (!sentence.Is(i, InObject))
                return false;
        }

        return true;
    }

    /// <summary>He said of our century that it will "…": the words are part of what he said.</summary>
    private static bool HasContents(QuoteSentence sentence, int from, int end)
    {
        for (var i = from; i < end && i < from + FurthestContents; i++)
        {
            if (sentence.Is(i, Contents))
                return true;
        }

        return false;
    }

    private static bool HasVerb(QuoteSentence sentence, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (sentence[i].Is(QuoteTags.Auxiliary) || Verbs.Is(sentence, i))
                return true;
        }

        return false;
    }

    private static bool EndsInNot(QuoteSentence sentence, int index)
    {
        var letters = sentence.Letters(index);
        return letters.Length > 3 && letters[letters.Length - 1] == 't' && letters[letters.Length - 2] is '\'' or '’';
    }

    private static int At(QuoteSentence sentence, int start)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (sentence[i].Start == start)
                return i;
        }

        return -1;
    }
}
