using CorpusGen.Core.Extraction.Figures.Grammar;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "Claims 2 and 8", "respondents 6 &amp; 7", "on days 1, 3 and 5", "point 65 of his Opinion": numbers of parts of a case or a trial. The words count
/// things as well ("claims 2 lives"), so several numbers are asked for, or "in point 65 of".
/// </summary>
internal static class ListedLabel
{
    private static readonly WordSet Plural = new(
        "claims respondents defendants petitioners appellants plaintiffs applicants grounds points plots issues counts particulars versions days "
            + "weeks months"
    );

    private static readonly WordSet Singular = new("claim respondent defendant petitioner appellant ground point count issue");

    /// <summary>Returns the end of the numbers that begin at a token; the token itself if they are not labels.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!IsNumber(s, at))
            return at;
        if (s.Is(at - 1, Singular) && !s.Touches(at))
            return s.Is(at - 2, "in", "under", "to") && s.Is(at + 1, "of", "above", "below") ? at + 1 : at;
        if (!s.Is(at - 1, Plural) || s.Is(at - 2, FigureTags.AnyNumber | FigureTags.Digits))
            return at;
        var end = at + 1;
        while (Next(s, end) is var next && next > end && IsNumber(s, next))
            end = next + 1;
        return end > at + 1 && !Counts(s, end) ? end : at;
    }

    private static int Next(FigureSentence s, int end)
    {
        var next = s.Symbol(end) is ',' or '&' || s.IsDash(end) ? end + 1 : end;
        return s.Is(next, "and", "or", "to") ? next + 1 : next;
    }

    private static bool Counts(FigureSentence s, int at) =>
        s.Symbol(at) is '%' or '$' || (s.IsWord(at) && (Phrase.IsPlural(s, at) || s.Is(at, FigureTags.AnyNumber)));

    private static bool IsNumber(FigureSentence s, int at) =>
        s.IsDigits(at) && s.Letters(at).Length <= 3 && s.Letters(at).IndexOfAny('.', ',') < 0;
}
