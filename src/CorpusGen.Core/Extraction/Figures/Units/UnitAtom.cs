using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>Reads one unit without power and denominator: "km", "Swiss francs", "m.p.h.".</summary>
internal static class UnitAtom
{
    private const int MostWords = 3;

    /// <summary>"Central African CFA francs"</summary>
    private const int MostWordsOfName = 5;

    /// <summary>Reads the unit at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="squared">True after "square" or "cubic".</param>
    /// <param name="unit">The unit.</param>
    public static bool TryRead(FigureSentence s, int at, bool squared, out UnitSpan unit)
    {
        unit = default;
        if (Pointed(s, at, out unit))
            return true;
        for (var words = s.IsCapital(at) ? MostWordsOfName : MostWords; words >= 1; words--)
        {
            if (Phrase(s, at, words) is not { } found || !Allows(s, at, words, found, squared))
                continue;
            unit = new UnitSpan
            {
                End = at + words,
                Name = found.Name,
                Family = found.Family,
                Scale = found.Scale,
            };
            if (s.Symbol(unit.End) == '.' && s.Touches(unit.End) && IsShort(s, at) && unit.End + 1 < s.Count)
                unit.End += words == 1 && s.Is(at, "deg", "ft", "sq") ? 1 : 0;
            return true;
        }

        return UnitMarks.TryRead(s, at, out unit);
    }

    /// <summary>"m.p.h.", "r.p.m.": letters with points, read as the unit that they are without.</summary>
    private static bool Pointed(FigureSentence s, int at, out UnitSpan unit)
    {
        unit = default;
        if (s.Symbol(at + 1) != '.' || s.Letters(at).Length != 1 || !s.IsWord(at + 2) || !s.Touches(at + 2))
            return false;
        var letters = "";
        var end = at;
        for (; s.IsWord(end) && s.Letters(end).Length == 1 && letters.Length < 4; end++)
        {
            letters += s.Letters(end)[0];
            if (s.Symbol(end + 1) == '.' && s.Touches(end + 1))
                end++;
            if (!s.Touches(end + 1))
            {
                end++;
                break;
            }
        }

        if (letters.Length < 3 || UnitVocabulary.Word(letters.AsSpan()) is not { } found)
            return false;
        unit = new UnitSpan
        {
            End = end,
            Name = found.Name,
            Family = found.Family,
            Scale = 1,
        };
        return true;
    }

    /// <summary>The unit of one, two or three tokens, as they are in the text.</summary>
    public static UnitName? Phrase(FigureSentence s, int at, int words)
    {
        var last = at + words - 1;
        if (last >= s.Count || at < 0)
            return null;
        for (var i = at + 1; i <= last; i++)
        {
            if (s[i].Start - s[i - 1].End > 1 || s.IsDigits(i))
                return null;
        }

        var surface = s.Text.AsSpan(s[at].Start, s[last].End - s[at].Start);
        if (surface.Length > 40)
            return null;
        return UnitVocabulary.Symbol(surface) ?? UnitVocabulary.Word(surface) ?? (s.IsWord(at) ? UnitVocabulary.Code(surface) : null);
    }

    private static bool IsShort(FigureSentence s, int at) => s.Letters(at).Length <= 4;

    /// <summary>If a symbol is also a word of its own, what is around it decides.</summary>
    private static bool Allows(FigureSentence s, int at, int words, UnitName unit, bool squared)
    {
        if (words > 1)
            return true;
        var letters = s.Letters(at);
        if (unit.Family == UnitFamily.Currency && s.IsDigits(at + 1) && s.Touches(at + 1))
            return false;
        if (s.Is(at, "percentage") && !s.IsDigits(at - 1))
            return false;
        if (s.Is(at, "second") && (s.Is(at + 1, FigureTags.ScoreCue) || s.Is(at - 1, FigureTags.Article)))
            return false;
        if (s.Is(at, "won"))
            return s.Is(at - 1, FigureTags.Scale) || (s.IsDigits(at - 1) && s.Letters(at - 1).Length > 4);
        if (s.Is(at, "st"))
            return s.Touches(at) || s.IsDigits(at + 1);
        if (s.Is(at, "stone", "bar", "mole") && !s.Touches(at))
            return s.Is(at, "stone") && !s.IsWord(at + 1);
        if (s.Is(at, "knot", "real", "ether"))
            return !s.IsWord(at + 1);
        if (letters.Length > 1)
            return !(s.Is(at, "pm") || s.Is(at, "am")) || HasDecimals(s, at - 1);
        if (squared || unit.Name.Length == 0)
            return true;
        return letters[0] switch
        {
            'h' => true,
            'p' => s.Touches(at) && !s.Is(at - 1, LinesOfVideo) && s.IsDigits(at - 1),
            'c' => s.Touches(at) && s.IsDigits(at - 1),
            'd' or 'y' => s.Symbol(at - 1) == '/'
                || (!s.Touches(at) && s.IsDigits(at - 1) && s.Symbol(at + 1) is not ('\'' or '\u2019' or '=' or '/')),
            'N' or 't' => s.Touches(at) || s.Symbol(at - 1) == '/' || !s.IsWord(at + 1) || PhraseEnds(s, at + 1),
            'm' or 'l' or 's' or 'g' or 'L' or 'W' or 'V' or 'J' => true,
            'A' => s.Touches(at) || s.Symbol(at + 1) == '/' || (s.IsDigits(at - 1) && PhraseEnds(s, at + 1)),
            _ => !char.IsLetter(letters[0]) || letters[0] > '\u007F',
        };
    }

    /// <summary>"20 N downward", "3 A of current": what follows is no noun that the letter could name.</summary>
    private static bool PhraseEnds(FigureSentence s, int at) =>
        !s.IsCapital(at) && s.Is(at, FigureTags.Preposition | FigureTags.Conjunction | FigureTags.Adverb | FigureTags.Auxiliary);

    /// <summary>"1080p" is a picture's height, not money.</summary>
    private static readonly WordSet LinesOfVideo = new("240 360 480 576 720 1080 1440 2160 4320");

    private static bool HasDecimals(FigureSentence s, int at)
    {
        var digits = s.Letters(at);
        var point = digits.IndexOf('.');
        return (point >= 0 && digits.Length - point is 2 or > 3) || s.Is(at + 2, "is", "=");
    }
}
