using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Context;

/// <summary>Finds if a figure holds: "in Norham" after it in its clause, or "In Norham," at the beginning of the sentence.</summary>
internal static class PlaceRule
{
    private const int Reach = 24;

    private static readonly WordSet Prepositions = new("in at across throughout near around outside");

    /// <summary>After these, "in" does not introduce a place: "shares in Nordan", "confidence in Elder".</summary>
    private static readonly WordSet Holdings = new(
        "share shares stake stakes interest interests investment investments invested stock holding holdings "
            + "confidence trust faith believe rise rises increase increases decline fall drop growth change role part win victory"
    );

    /// <summary>Returns the tokens of the preposition and the name, or empty.</summary>
    public static (int First, int End) Find(FigureSentence s, Measure measure)
    {
        var last = Math.Min(s.Count, measure.End + Reach);
        for (var at = measure.End; at < last; at++)
        {
            if (s[at].Claim == Claim.Figure || s.Symbol(at) is ';' or ':' or '\u2014' or '"' or '\u201C' or '\u201D')
                break;
            if (NameEnd(s, at) is var end && end > at)
                return (at, end);
        }

        return NameEnd(s, 0) is var opening && opening > 0 && opening <= measure.First ? (0, opening) : (0, 0);
    }

    /// <summary>Returns the end of a place that begins with the preposition at a token; the token itself if there is none.</summary>
    private static int NameEnd(FigureSentence s, int at)
    {
        if (!s.Is(at, Prepositions) || !s.IsFree(at) || s.Is(at - 1, Holdings))
            return at;
        var first = s.Is(at + 1, "the") ? at + 2 : at + 1;
        var end = first;
        while (IsNamePart(s, end) || (end > first && s.Is(end, "of", "and", "the") && IsNamePart(s, end + 1)))
            end++;
        // "In Nordan's view" is not a place, and one letter is not a name.
        return end == first || s.Is(end, "s") || s.Symbol(end) is '\'' or '\u2019' || s.Letters(first).Length < 2 ? at : end;
    }

    private static bool IsNamePart(FigureSentence s, int at) =>
        s.IsCapital(at)
        && s.IsFree(at)
        && !s.Is(at, FigureTags.Month | FigureTags.Weekday | FigureTags.Pronoun | FigureTags.Article | FigureTags.Holiday);
}
