using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Words;

namespace CorpusGen.Core.Extraction.Figures.Traps;

/// <summary>
/// Takes the numbers that are names, addresses or scores, before figures are looked for. The order matters little: each rule takes
/// tokens that no other has taken; those that need the widest view come first.
/// </summary>
internal static class TrapFinder
{
    /// <summary>A rule gives the end of the trap that begins at a token, or the token itself where none does.</summary>
    private delegate int Rule(Sentence s, int at);

    private static readonly Rule[] Rules =
    [
        LegalCitation.End,
        PhoneNumber.End,
        StreetAddress.End,
        Score.End,
        Model.End,
        Label.End,
        PlainTraps.End,
    ];

    public static void Take(Sentence s)
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
                s.Take(at, end, Claim.Trap);
                at = end - 1;
                break;
            }
        }
    }

    /// <summary>A trap begins with digits, or with a mark right before them.</summary>
    private static bool MayBegin(Sentence s, int at) =>
        s.Is(at, WordClass.Digits) || (s.Symbol(at) is '#' or '№' or '§' or '+' or '(' && (s.IsDigits(at + 1) || s.Symbol(at) == '§'));
}
