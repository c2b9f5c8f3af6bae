using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>Units that are marks or lone letters: 85°, 30 C, 9", 2½', "2 in thick".</summary>
internal static class UnitMarks
{
    private static readonly WordSet AfterInch = new("thick wide long deep tall high x by");

    public static bool TryRead(FigureSentence s, int at, out UnitSpan unit)
    {
        unit = default;
        var symbol = s.Symbol(at);
        if (symbol is '°' or 'º' or '\u02DA')
        {
            if (s.Is(at + 1, "c") || s.Is(at + 1, "celsius", "centigrade"))
                return Make(out unit, at + 2, "degree Celsius", UnitFamily.Temperature);
            if (s.Is(at + 1, "f") || s.Is(at + 1, "fahrenheit"))
                return Make(out unit, at + 2, "degree Fahrenheit", UnitFamily.Temperature);
            return Make(out unit, at + 1, "degree", UnitFamily.Temperature);
        }

        if (
            symbol is '"' or '\u2033' or '\u201D'
            && (s.Touches(at) || s.Is(at + 1, AfterInch))
            && !QuoteIsOpen(s, at)
            && !IsYear(s, at - 1)
        )
        {
            return Make(out unit, at + 1, "inch", UnitFamily.Length);
        }

        if (symbol == '\u2032' && s.Touches(at) && !(s.IsWord(at + 1) && s.Touches(at + 1)))
            return Make(out unit, at + 1, "foot", UnitFamily.Length);
        if (!s.IsWord(at))
            return false;
        if (s.IsCapital(at) && s.Is(at, Directions) && s.Letters(at - 1).IndexOf('.') > 0)
            return Make(out unit, at + 1, "degree", UnitFamily.Temperature);
        if (s.Is(at, "in") || (s.Is(at, "ins") && s.Touches(at)))
            return IsInch(s, at) && Make(out unit, at + 1, "inch", UnitFamily.Length);
        if (s.Letters(at).Length != 1)
            return false;
        if (s.Is(at, "x"))
            return IsTimes(s, at) && Make(out unit, at + 1, "time", UnitFamily.Other);
        return s.Letters(at)[0] switch
        {
            'C' => IsTemperature(s, at) && Make(out unit, at + 1, "degree Celsius", UnitFamily.Temperature),
            'F' => IsTemperature(s, at) && Make(out unit, at + 1, "degree Fahrenheit", UnitFamily.Temperature),
            'K' => !s.IsHyphen(at - 1) && Make(out unit, at + 1, "kelvin", UnitFamily.Temperature),
            'b' => !s.Touches(at) && Make(out unit, at + 1, "bit", UnitFamily.Other),
            'B' => !s.Touches(at) && !s.IsWord(at + 1) && Make(out unit, at + 1, "byte", UnitFamily.Other),
            _ => false,
        };
    }

    /// <summary>"25.4 North": a place on the globe.</summary>
    private static readonly WordSet Directions = new("north south east west");

    /// <summary>"3.4x earnings"; not "4x4".</summary>
    private static bool IsTimes(FigureSentence s, int at) =>
        s.Touches(at) && s.IsDigits(at - 1) && !(s.Touches(at + 1) && (s.IsDigits(at + 1) || s.IsWord(at + 1)));

    /// <summary>"12 C melting point", "30 C outside"; not the "C" of a name: "173C", "14.7C/".</summary>
    private static bool IsTemperature(FigureSentence s, int at) =>
        (
            !s.Touches(at)
            || (s.IsDigits(at - 1) && (!s.IsHyphen(at - 2) || !s.IsWord(at - 3) || !s.Touches(at - 2)) && s.Letters(at - 1).Length <= 5)
        )
        && s.Symbol(at + 1) != '/'
        && !s.IsHyphen(at + 1)
        && !s.IsCapital(at + 1)
        && !(
            s.Touches(at)
            && s.IsWord(at + 1)
            && s.Is(at + 1, FigureTags.Auxiliary | FigureTags.Verb)
            && (at < 3 || s.Letters(at - 1).Length > 2 || s.Is(at - 2, FigureTags.Conjunction))
        );

    /// <summary>"2 in thick", "a 1/4 in gap": "in" is the inch if no phrase follows that it could begin.</summary>
    private static bool IsInch(FigureSentence s, int at)
    {
        if (at + 1 >= s.Count || s.Symbol(at + 1) is '.' or ')' or ',')
            return s.IsDigits(at - 1);
        if (s.Touches(at) && s.IsDigits(at - 1) || (s.Symbol(at + 1) == '/' && s.Touches(at + 1)))
            return true;
        return s.Is(at + 1, AfterInch);
    }

    /// <summary>"The best of 2011"": the mark closes a quotation that began in another sentence.</summary>
    private static bool IsYear(FigureSentence s, int at) =>
        s.Letters(at) is ['1' or '2', _, >= '0' and <= '9', >= '0' and <= '9'] && s.IsDigits(at);

    private static bool QuoteIsOpen(FigureSentence s, int at)
    {
        var open = false;
        for (var i = 0; i < at; i++)
        {
            if (s.Symbol(i) == '\u201C')
                open = true;
            else if (s.Symbol(i) == '\u201D' && !(s.IsDigits(i - 1) && s.Touches(i) && !open))
                open = false;
            if (s.Symbol(i) == '"' && !(s.IsDigits(i - 1) && s.Touches(i)))
                open = !open;
        }

        return open;
    }

    private static bool Make(out UnitSpan unit, int end, string name, UnitFamily family)
    {
        unit = new UnitSpan
        {
            End = end,
            Name = name,
            Family = family,
            Scale = 1,
        };
        return true;
    }
}
