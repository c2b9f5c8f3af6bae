using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Reads sentences without quotations for who speaks in the quotations beside them.</summary>
internal static class Reports
{
    private const int MostCues = 4;
    private const int LongestOpening = 16;
    private const int LongestManner = 6;

    private static readonly WordSet Resuming = new("began begun resumed spoke continued proceeded");

    /// <summary>The senator says that too many are torn. "They feel …"</summary>
    public static AttributionMatch? Reported(QuoteSentence sentence)
    {
        if ((sentence.AnyTags & QuoteTags.Say) == 0)
            return null;
        var tried = 0;
        for (var i = sentence.Count - 1; i >= 0 && tried < MostCues; i--)
        {
            if (!sentence[i].Is(QuoteTags.Say) || !sentence[i].Is(QuoteTags.Finite) || !Cues.Is(sentence, i))
                continue;
            tried++;
            if (Subject.Of(sentence, i, 0) is { } source)
                return new AttributionMatch(source, sentence[i].Range);
        }

        return null;
    }

    /// <summary>The mayor's answer was short:¶"…"</summary>
    public static AttributionMatch? Introduction(QuoteSentence sentence)
    {
        if (From(sentence) is { } from)
            return from;
        var last = sentence.Count - 1;
        // "Emma thus moralised to herself:--"
        if (sentence.Is(last, QuoteTags.Dash) && sentence.Is(last - 1, QuoteTags.Colon | QuoteTags.Comma))
            last--;
        if (!sentence.Is(last, QuoteTags.Colon | QuoteTags.Comma | QuoteTags.Dash))
            return null;
        // "Mr. Bennet coolly observed,¶": only a verb of saying leads over a comma.
        var isColon = sentence.Is(last, QuoteTags.Colon);
        var tried = 0;
        for (var i = last - 1; i >= 0 && tried < MostCues; i--)
        {
            if (
                !Cues.Is(sentence, i, isColon ? QuoteTags.Cue : QuoteTags.Say)
                && !(sentence[i].Is(QuoteTags.BesideQuotation) && IsManner(sentence, i + 1, last))
            )
            {
                continue;
            }

            tried++;
            if (Subject.Of(sentence, i, 0) is { } source)
                return new AttributionMatch(source, sentence[i].Range);
        }

        return !isColon ? null
            : Subject.OfClause(sentence, 0, last) is { } subject ? new AttributionMatch(subject, sentence[last].Range)
            : null;
    }

    /// <summary>Ada Birch began again in a low voice. "…"</summary>
    public static AttributionMatch? Resumed(QuoteSentence sentence)
    {
        var last = sentence.Count - 1;
        if (!sentence.Is(last, QuoteTags.Stop | QuoteTags.Dash))
            return null;
        for (var i = last - 1; i > 0 && i >= last - LongestManner; i--)
        {
            if (!sentence.Is(i, Resuming))
                continue;
            var source = IsManner(sentence, i + 1, last) ? Subject.Of(sentence, i, 0) : null;
            return source is { } found ? new AttributionMatch(found, sentence[i].Range) : null;
        }

        return null;
    }

    /// <summary>"again", "with", "in a low voice", "gravely": no object of the verb before.</summary>
    public static bool IsManner(QuoteSentence sentence, int from, int end)
    {
        if (end - from > LongestManner)
            return false;
        return from == end || sentence.Is(from, "again") || sentence.Is(from, QuoteTags.Preposition) || Cues.IsAdverb(sentence, from);
    }

    /// <summary>And from Chairwoman Rosenfeld:¶"…" / From the desk of Ada Birch.¶"…"</summary>
    private static AttributionMatch? From(QuoteSentence sentence)
    {
        var last = sentence.Count - 1;
        var from = sentence.Is(0, QuoteTags.Conjunction | QuoteTags.Adverb) ? 1 : 0;
        if (last > LongestOpening || !sentence.Is(from, "from"))
            return null;
        var start =
            sentence.Is(from + 1, "the") && sentence.Is(from + 2, "desk", "office", "pen") && sentence.Is(from + 3, "of")
                ? from + 4
                : from + 1;
        if (!sentence.Is(last, start == from + 1 ? QuoteTags.Colon : QuoteTags.Colon | QuoteTags.Stop | QuoteTags.Comma))
            return null;
        var end = NounPhrase.EndFrom(sentence, start, last);
        return end == last && sentence.Is(start, QuoteTags.Capital) ? new AttributionMatch(sentence.Range(start, end), null) : null;
    }

    /// <summary>"…" Ada Birch shook her head: the subject of the clause that begins at an index, if a verb follows it.</summary>
    public static TextRange? Actor(QuoteSentence sentence, int from)
    {
        if (Subject.OfClause(sentence, from, sentence.Count) is not { } subject)
            return null;
        var verb = from;
        while (verb < sentence.Count && sentence[verb].Start < subject.End)
            verb++;
        while (verb < sentence.Count && Cues.IsAdverb(sentence, verb))
            verb++;
        return verb < sentence.Count && Verbs.Is(sentence, verb) ? subject : null;
    }
}
