using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Claims 2 and 8", "on days 1, 3 and 5", "Ground 1", "Count Two", "point 65 of his Opinion": numbers of parts of a
/// case or a trial. The words count things as well ("claims 2 lives"), so a plural asks for several numbers, and nothing may be counted.
/// </summary>
internal static class ListedLabel
{
    private static readonly WordSet Plural = new(
        """
        claims respondents defendants petitioners appellants plaintiffs applicants grounds points plots issues counts particulars versions
        rules orders exhibits nos days weeks months highways routes roads groups types stages grades schedules questions findings answers
        logos conditions requests items recommendations slides figures parts years
        """
    );

    private static readonly WordSet Singular = new(
        "claim respondent defendant petitioner appellant ground count issue plot group condition finding question schedule recommendation"
    );

    /// <summary>Returns the end of the numbers that begin at a token; the token itself if they are not labels.</summary>
    public static int End(FigureSentence s, int at)
    {
        var label = s.Symbol(at - 1) == '.' && s.Touches(at - 1) ? at - 2 : at - 1;
        var isNamed = s.Is(at, FigureTags.Cardinal) && s.IsCapital(at) && s.IsCapital(label);
        if (!(IsNumber(s, at) || isNamed) || s.Is(label - 1, FigureTags.AnyNumber | FigureTags.Digits))
            return at;
        if (s.Is(label, "point"))
            return s.Is(label - 1, "in", "under", "to") && s.Is(at + 1, "of", "above", "below") ? at + 1 : at;
        if (s.Is(label, Singular))
        {
            return IsLettered(s, at) ? at + 2
                : Counts(s, at + 1) && !(s.IsCapital(label) && s.Is(at + 1, Predicates)) ? at
                : at + 1;
        }

        if (!s.Is(label, Plural))
            return at;

        // "Groups 1A and 2B"
        if (IsLettered(s, at))
            return s.Is(at + 2, "and", "or") && IsLettered(s, at + 3) ? at + 5 : at + 2;
        var end = at + 1;
        while (Next(s, end) is var next && next > end && IsNumber(s, next))
            end = next + 1;
        return end > at + 1 && !Counts(s, end) ? end : at;
    }

    /// <summary>"Issue 3 relates to": verbs that look like plurals.</summary>
    private static readonly WordSet Predicates = new(
        "relates concerns fails succeeds arises turns falls raises asks applies deals requires provides states reads challenges alleges "
            + "remains seeks involves contends complains addresses covers says"
    );

    private static int Next(FigureSentence s, int end)
    {
        var next = s.Symbol(end) is ',' or '&' || s.IsDash(end) ? end + 1 : end;
        return s.Is(next, "and", "or", "to") ? next + 1 : next;
    }

    private static bool Counts(FigureSentence s, int at)
    {
        if (s.Symbol(at) is '%' or '$')
            return true;
        return s.IsWord(at)
            && (
                Phrase.IsPlural(s, at)
                || (Phrase.IsPlural(s, at + 1) && !s.Is(at, FigureTags.PhraseEnd | FigureTags.Adverb))
                || s.Is(at, FigureTags.AnyNumber)
                || (UnitReader.TryRead(s, at, out var unit) && unit.Name.Length > 0)
            );
    }

    private static bool IsLettered(FigureSentence s, int at) =>
        s.Touches(at + 1) && s.IsCapital(at + 1) && s.Letters(at + 1).Length == 1 && !s.Touches(at + 2);

    private static bool IsNumber(FigureSentence s, int at) =>
        s.IsDigits(at)
        && s.Letters(at).Length <= 3
        && s.Letters(at).IndexOf('.') < 0
        && (s.Letters(at).IndexOf(',') < 0 || s.Letters(at)[1] == ',');
}
