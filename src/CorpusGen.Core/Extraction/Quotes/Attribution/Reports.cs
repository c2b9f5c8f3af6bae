using CorpusGen.Core.Extraction.Language;
using CorpusGen.Core.Extraction.Quotes.Grammar;
using CorpusGen.Core.Extraction.Quotes.Sentences;
using CorpusGen.Core.Text;

namespace CorpusGen.Core.Extraction.Quotes.Attribution;

/// <summary>Reads sentences without quotations for who speaks in the quotations beside them.</summary>
internal static class Reports
{
    private const int MostCues = 4;

    /// <summary>The senator says that too many are torn. "They feel …"</summary>
    public static AttributionMatch? Reported(QuoteSentence sentence)
    {
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
        var last = sentence.Count - 1;
        if (!sentence.Is(last, QuoteTags.Colon | QuoteTags.Comma | QuoteTags.Dash))
            return null;
        // "Mr. Bennet coolly observed,¶": only a verb of saying leads over a comma.
        var isColon = sentence.Is(last, QuoteTags.Colon);
        var tried = 0;
        for (var i = last - 1; i >= 0 && tried < MostCues; i--)
        {
            if (
                !Cues.Is(sentence, i, isColon ? QuoteTags.Cue : QuoteTags.Say)
                && !(i == last - 1 && sentence[i].Is(QuoteTags.BesideQuotation))
            )
                continue;
            tried++;
            if (Subject.Of(sentence, i, 0) is { } source)
                return new AttributionMatch(source, sentence[i].Range);
        }

        return !isColon ? null
            : Subject.OfClause(sentence, 0, last) is { } subject ? new AttributionMatch(subject, sentence[last].Range)
            : null;
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
