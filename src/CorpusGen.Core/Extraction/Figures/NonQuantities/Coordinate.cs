using CorpusGen.Core.Extraction.Figures.Tokens;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>"9°26′39″S 160°2′50″E": a position on the globe. Degrees alone are a figure.</summary>
internal static class Coordinate
{
    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at) || s.Symbol(at + 1) is not ('°' or 'º') || !s.IsDigits(at + 2) || !IsMinute(s.Symbol(at + 3)))
            return at;
        var end = at + 4;
        if (s.IsDigits(end) && IsSecond(s.Symbol(end + 1)))
            end += 2;
        return s.Letters(end) is ['N' or 'S' or 'E' or 'W'] || s.Is(end, "north", "south") || s.Is(end, "east", "west") ? end + 1 : end;
    }

    private static bool IsMinute(char mark) => mark is '\u2032' or '\'' or '\u2019';

    private static bool IsSecond(char mark) => mark is '\u2033' or '"' or '\u201D';
}
