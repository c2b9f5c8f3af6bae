using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// Takes the numbers that are names, addresses or scores, before figures are searched. Each rule takes tokens that are still free; rules
/// that look furthest come first.
/// </summary>
internal static class NonQuantityFinder
{
    /// <summary>Returns the end of the number that begins at a token; the token itself if none does.</summary>
    private delegate int Rule(FigureSentence s, int at);

    private static readonly Rule[] Rules =
    [
        HexNumber.End,
        ParagraphNumber.End,
        LegalCitation.End,
        YearCitation.End,
        LawReport.End,
        Pinpoint.End,
        Provision.End,
        EuropeanAct.End,
        ListedLabel.End,
        ReferenceNumber.End,
        CatalogueNumber.End,
        FileNumber.End,
        PhoneNumber.End,
        StreetAddress.End,
        MatchScore.End,
        ModelNumber.End,
        NumberedLabel.End,
        SimpleNonQuantities.End,
        Coordinate.End,
        ProperName.End,
    ];

    public static void Take(FigureSentence s)
    {
        for (var at = 0; at < s.Count; at++)
        {
            if (!MayBegin(s, at) || !s.IsFree(at))
                continue;
            foreach (var rule in Rules)
            {
                var end = rule(s, at);
                if (end <= at)
                    continue;
                s.Take(at, end, Claim.NonQuantity);
                at = end - 1;
                break;
            }
        }
    }

    /// <summary>Such a number begins with digits, with a mark right before them, or with a word that has a capital.</summary>
    private static bool MayBegin(FigureSentence s, int at) =>
        s.Is(at, FigureTags.Digits)
        || (
            s.Is(at, FigureTags.Cardinal | FigureTags.Tens)
            && (
                s.IsCapital(at)
                || s.Is(at - 1, "number", "last")
                || s.Is(at - 1, "final", "of")
                || s.Is(at - 1, FigureTags.Label | FigureTags.ScoreCue)
                || s.Is(at - 1, ProperName.Parts)
                || (s.IsHyphen(at + 1) && s.Is(at + 2, FigureTags.Cardinal))
            )
        )
        || (s.Symbol(at) is '#' or '№' or '§' or '+' or '(' && (s.IsDigits(at + 1) || s.Symbol(at) == '§'));
}
