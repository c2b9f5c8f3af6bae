using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"JD 2451545.0", "Julian date 2,451,545", "K. 525": days that are counted from an epoch, and works in catalogues.</summary>
internal static class CatalogueNumber
{
    private static readonly WordSet Epochs = new("jd mjd hjd bjd tjd");

    /// <summary>Catalogues of composers, coins and stars that are written with a point or a letter after the number.</summary>
    private static readonly WordSet Catalogues = new(
        "k kv op opp bwv rv hwv buxwv twv woo hob wq ngc ic hd hr hip sao cat inv acc cmnd cmd"
    );

    /// <summary>Returns the end of the number that begins at a token; the token itself if it is not one of a catalogue.</summary>
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;
        var name = s.Is(at - 1, "of") || s.Symbol(at - 1) == '=' ? at - 2 : at - 1;
        if (s.Is(name, Epochs) && IsUpper(s, name))
            return at + 1;
        if (s.Is(name, "date", "day", "number") && s.Is(name - 1, "julian") && s.Letters(at).Length > 4)
            return at + 1;
        if (s.Symbol(at - 1) != '.' || s.Letters(at).IndexOfAny(',', '.') >= 0 || s.Touches(at) || !s.Touches(at - 1))
            return at;
        return s.IsCapital(at - 2) && s.Is(at - 2, Catalogues) && (!s.IsWord(at + 1) || s.Is(at + 1, FigureTags.PhraseEnd)) ? at + 1 : at;
    }

    private static bool IsUpper(FigureSentence s, int at) => char.IsUpper(s.Letters(at)[1]);
}
