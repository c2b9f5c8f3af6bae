using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Extraction.Quotes.Words;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Orton said: "…" / He told her that the deal was "…" / She attacked the plan, calling it "…"</summary>
internal static class ClauseBefore
{
    /// <summary>A cue further away reports something else; and the search stays short, whatever the sentence.</summary>
    private const int Furthest = 80;

    private const int MostCues = 5;

    public static bool TryFind(Quotation quotation, out Attribution found) => TryFind(quotation, WordKinds.Cue, out found);

    /// <summary>The nearest cue of a kind before the quotation that has a subject.</summary>
    public static bool TryFind(Quotation quotation, WordKinds kinds, out Attribution found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var from = quotation.Previous + 1;
        var tried = 0;
        for (var i = quotation.Index - 1; i >= from && i >= quotation.Index - Furthest && tried < MostCues; i--)
        {
            if (sentence[i].Is(WordKinds.Semicolon) || BeginsOtherClause(sentence, i))
                break;
            var contains = sentence[i].Is(WordKinds.Contain) && Cues.Is(sentence, i, WordKinds.Contain);
            if (!contains && !Cues.Is(sentence, i, kinds))
                continue;
            tried++;
            if (quotation.Previous >= 0 && quotation.PreviousFound is null)
                from = 0;
            if (!Cues.HasSubject(sentence, i) && quotation.PreviousFound is { } same)
            {
                found = new Attribution(same.Source, sentence[i].Range);
                return true;
            }

            if (Subject.Of(sentence, i, from) is not { } source)
            {
                if (i > from && sentence[i - 1].Is(WordKinds.Conjunction) && quotation.PreviousFound is { } coordinated)
                {
                    found = new Attribution(coordinated.Source, sentence[i].Range);
                    return true;
                }

                continue;
            }

            if (contains && !sentence[i].Is(WordKinds.Cue) && !NamesSpeech(quotation, source.End))
                continue;
            if (OuterCue(sentence, i, source.Start, from) is { } outer)
            {
                i = outer + 1;
                continue;
            }

            found = new Attribution(source, sentence[i].Range);
            return true;
        }

        return false;
    }

    /// <summary>She said he / said that she thinks "…": the cue that reports stands before the pronoun. Null where none does.</summary>
    private static int? OuterCue(Sentence sentence, int cue, int subject, int from)
    {
        var i = cue - 1;
        while (i > from && sentence[i].Start > subject)
            i--;
        if (i <= from || !sentence[i].Is(WordKinds.Pronoun))
            return null;
        i--;
        if (sentence.IsWord(i, "that"))
            i--;
        return i >= from && sentence[i].Is(WordKinds.Say) && Cues.Is(sentence, i, WordKinds.Say) ? i : null;
    }

    /// <summary>True next to the quotation: said "…" / said, "…" / said: "…" / said that "…"</summary>
    public static bool IsDirectlyBefore(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        var before = quotation.Index - 1;
        if (sentence.Is(before, WordKinds.Comma) || sentence.IsWord(before, "that"))
            before--;
        return before > quotation.Previous && Cues.Is(sentence, before);
    }

    /// <summary>They agreed on a truce, although "…" were banned: no cue reaches over the comma.</summary>
    private static bool BeginsOtherClause(Sentence sentence, int index) =>
        sentence.Is(index, WordKinds.Subordinator)
        && sentence.Is(index - 1, WordKinds.Comma)
        && !sentence.IsWord(index, "that")
        && !sentence.IsWord(index, "how")
        && !sentence.IsWord(index, "what")
        && !sentence.IsWord(index, "why");

    private static bool NamesSpeech(Quotation quotation, int end)
    {
        var sentence = quotation.Sentence;
        for (var i = quotation.Index - 1; i >= 0; i--)
        {
            if (sentence[i].End == end)
            {
                return sentence[i].Is(WordKinds.SpeechNoun)
                    || (sentence.Is(i - 1, WordKinds.Preposition) && sentence.Is(i - 2, WordKinds.SpeechNoun));
            }
        }

        return false;
    }
}
