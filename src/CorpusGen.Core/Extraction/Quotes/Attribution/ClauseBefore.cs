using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Orton said: "…" / He told her that the deal was "…" / She attacked the plan, calling it "…"</summary>
internal static class ClauseBefore
{
    private static readonly WordSet ContentSubordinators = new("that how what why");

    /// <summary>A cue further away reports something else; and the search stays short, whatever the sentence.</summary>
    private const int Furthest = 80;

    private const int MostCues = 5;

    /// <summary>A verb that reports only beside a quotation is as near as this.</summary>
    private const int FurthestBeside = 8;

    public static bool TryFind(Quotation quotation, out AttributionMatch found) => TryFind(quotation, QuoteTags.Cue, out found);

    /// <summary>The nearest cue of a kind before the quotation that has a subject.</summary>
    public static bool TryFind(Quotation quotation, QuoteTags tags, out AttributionMatch found)
    {
        found = default;
        var sentence = quotation.Sentence;
        var from = quotation.Previous + 1;
        var tried = 0;
        for (var i = quotation.Index - 1; i >= from && i >= quotation.Index - Furthest && tried < MostCues; i--)
        {
            if (sentence[i].Is(QuoteTags.Semicolon) || (BeginsOtherClause(sentence, i) && !IsAside(quotation, i)))
                break;
            var contains = sentence[i].Is(QuoteTags.Contain) && Cues.Is(sentence, i, QuoteTags.Contain);
            if (!contains && !Cues.Is(sentence, i, tags) && !IsBesideMark(quotation, i))
                continue;
            tried++;
            if (quotation.Previous >= 0 && quotation.PreviousFound is null)
                from = 0;
            if (QuotativeClause.Quoted(sentence, i, from) is { } quoted)
            {
                found = new AttributionMatch(quoted, sentence[i].Range);
                return true;
            }

            if (!Cues.HasSubject(sentence, i) && quotation.PreviousFound is { } same)
            {
                found = new AttributionMatch(same.Source, sentence[i].Range);
                return true;
            }

            if (Subject.Of(sentence, i, from) is not { } source)
            {
                if (i > from && sentence[i - 1].Is(QuoteTags.Conjunction) && quotation.PreviousFound is { } coordinated)
                {
                    found = new AttributionMatch(coordinated.Source, sentence[i].Range);
                    return true;
                }

                continue;
            }

            if (contains && !sentence[i].Is(QuoteTags.Cue) && !NamesSpeech(quotation, source.End))
                continue;
            if (OuterCue(sentence, i, source.Start, from) is { } outer)
            {
                i = outer + 1;
                continue;
            }

            found = new AttributionMatch(source, sentence[i].Range);
            return true;
        }

        return false;
    }

    /// <summary>He went to order tea, and she continued to Vera in a low voice: "…"</summary>
    private static bool IsBesideMark(Quotation quotation, int index) =>
        quotation.Sentence[index].Is(QuoteTags.BesideQuotation | QuoteTags.Cue)
        && quotation.Sentence[index].Is(QuoteTags.Finite)
        && quotation.Sentence.Is(index - 1, QuoteTags.Pronoun | QuoteTags.Capital)
        && index >= quotation.Index - FurthestBeside
        && quotation.BeginsLikeSentence
        && quotation.Sentence.Is(quotation.Index - 1, QuoteTags.Colon)
        && Reports.IsManner(quotation.Sentence, index + 1, quotation.Index - 1);

    /// <summary>She said he / said that she thinks "…": the cue that reports is before the pronoun. Null if none does.</summary>
    private static int? OuterCue(QuoteSentence sentence, int cue, int subject, int from)
    {
        var i = cue - 1;
        while (i > from && sentence[i].Start > subject)
            i--;
        if (i <= from || !sentence[i].Is(QuoteTags.Pronoun))
            return null;
        i--;
        if (sentence.Is(i, "that"))
            i--;
        return i >= from && sentence[i].Is(QuoteTags.Say) && Cues.Is(sentence, i, QuoteTags.Say) ? i : null;
    }

    /// <summary>True next to the quotation: said "…" / said, "…" / said: "…" / said that "…"</summary>
    public static bool IsDirectlyBefore(Quotation quotation)
    {
        var sentence = quotation.Sentence;
        var before = quotation.Index - 1;
        if (sentence.Is(before, QuoteTags.Comma) || sentence.Is(before, "that"))
            before--;
        return before > quotation.Previous && Cues.Is(sentence, before);
    }

    /// <summary>They agreed on a truce, although "…" were banned: no cue reaches over the comma.</summary>
    private static bool BeginsOtherClause(QuoteSentence sentence, int index) =>
        sentence.Is(index, QuoteTags.Subordinator) && sentence.Is(index - 1, QuoteTags.Comma) && !sentence.Is(index, ContentSubordinators);

    /// <summary>Orton said, as they sat down, "We are late.": a clause between two commas, before a whole sentence.</summary>
    private static bool IsAside(Quotation quotation, int subordinator) =>
        quotation.BeginsLikeSentence
        && quotation.Index - subordinator > 2
        && quotation.Sentence.Is(quotation.Index - 1, QuoteTags.Comma)
        && subordinator - 2 > quotation.Previous;

    private static bool NamesSpeech(Quotation quotation, int end)
    {
        var sentence = quotation.Sentence;
        for (var i = quotation.Index - 1; i >= 0; i--)
        {
            if (sentence[i].End == end)
            {
                return sentence[i].Is(QuoteTags.SpeechNoun)
                    || (sentence.Is(i - 1, QuoteTags.Preposition) && sentence.Is(i - 2, QuoteTags.SpeechNoun));
            }
        }

        return false;
    }
}
