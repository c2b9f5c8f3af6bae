using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>
/// "COVID-19", "G7", "iPhone12", "5G", "F-150", "M21 9AB": digits that touch letters are part of a name, unless the letters are a
/// unit, a scale, a sign of money, a month or a sign in words ("sub-7", "minus-5", "mid-2019").
/// </summary>
internal static class ModelNumber
{
    private static readonly WordSet Prefixes = new("sub minus plus mid pre post");
    private static readonly WordSet OrdinalEndings = new("st nd rd th");
    private static readonly WordSet UnitBeginnings = new("sq cu square per");
    private static readonly WordSet Suffixes = new("am pm e x fold bn mn tn bln cr yo");

    public static int End(FigureSentence s, int at)
    {
        if (!s.IsDigits(at))
            return at;
        if (s.IsWord(at - 1) && s.Touches(at))
        {
            if (Joins(s, at - 1) || IsWaterColumn(s, at))
                return at;
            return Rest(s, at + 1);
        }

        // "5'-nucleotidase", "interleukin-6", "oxygenase-2"
        if (
            s.Symbol(at + 1) is '\'' or '\u2032' or '\u2019'
            && s.Touches(at + 1)
            && s.IsHyphen(at + 2)
            && s.Touches(at + 2)
            && s.IsWord(at + 3)
        )
        {
            return Rest(s, at + 4);
        }

        if (
            s.IsHyphen(at - 1)
            && s.Touches(at)
            && s.Touches(at - 1)
            && s.Letters(at).Length <= 2
            && s.IsWord(at - 2)
            && s.Letters(at - 2).Length > 5
            && (s.Letters(at - 2).EndsWith("ase".AsSpan()) || s.Letters(at - 2).EndsWith("kin".AsSpan()))
            && !s.IsHyphen(at + 1)
        )
        {
            return at + 1;
        }

        // "H~2~O" and "x^2^" in Markdown.
        if (s.Symbol(at - 1) is '~' or '^' && s.Symbol(at + 1) == s.Symbol(at - 1) && s.Touches(at) && s.Touches(at + 1))
            return s.IsWord(at - 2) && s.Touches(at - 1) ? at + 1 : at;

        if (
            s.Symbol(at - 1) == '.'
            && s.Touches(at)
            && s.IsWord(at - 2)
            && s.Touches(at - 1)
            && s.IsCapital(at - 2)
            && !s.Is(at - 2, FigureTags.Abbreviation)
        )
        {
            return Rest(s, at + 1);
        }

        // "45a–1"
        if (
            s.IsDash(at - 1)
            && s.Touches(at)
            && s.Letters(at - 2).Length == 1
            && s.IsWord(at - 2)
            && s.Touches(at - 2)
            && s.IsDigits(at - 3)
            && s.Is(at - 4, FigureTags.Label)
        )
        {
            return at + 1;
        }

        if (s.IsHyphen(at - 1) && s.Touches(at) && s.IsWord(at - 2) && s.Touches(at - 1))
        {
            // "England Under-21 international", "an under-19 side": a class of players.
            if (s.Is(at - 2, "under", "over") && s.Is(at + 1, "s") && s.Touches(at + 1) && at == 2)
                return at;
            if (s.Is(at - 2, "under") && s.Letters(at).Length == 2 && (s.IsCapital(at - 2) || s.Is(at + 1, "side", "team")))
                return at + 1;
            // "In her mid-20s": an age, and no number of seconds.
            if (s.Is(at - 2, "mid", "early", "late") && s.Is(at + 1, "s") && !TemperatureDecade.Is(s, at))
                return at + 2;

            // "n-3 fatty acids", "omega-3"
            if (s.Is(at - 2, "n", "omega") && s.Letters(at).Length <= 2)
                return at + 1;
            var named =
                s.IsCapital(at - 2)
                && !s.Is(at - 2, FigureTags.AnyNumber | FigureTags.Month | FigureTags.Preposition | FigureTags.Weekday)
                && !s.Is(at - 2, Prefixes);
            return named ? Rest(s, at + 1) : at;
        }

        // "Form 10-K", "an 8-K": a hyphen and a capital letter that is not a unit.
        if (
            s.IsHyphen(at + 1)
            && s.Touches(at + 1)
            && s.Touches(at + 2)
            && s.IsCapital(at + 2)
            && s.Letters(at + 2).Length == 1
            && s.Letters(at + 2)[0] is not ('V' or 'W' or 'A' or 'J' or 'N' or 'L')
            && !(s.Touches(at + 3) && s.IsWord(at + 3))
        )
        {
            return at + 3;
        }

        // "5-FU", "5-HT"
        if (
            s.IsHyphen(at + 1)
            && s.Touches(at + 1)
            && s.Touches(at + 2)
            && s.Letters(at).Length == 1
            && s.Letters(at + 2) is [>= 'A' and <= 'Z', >= 'A' and <= 'Z', ..] name
            && name.Length <= 3
            && UnitVocabulary.Symbol(name) is null
            && UnitVocabulary.Code(name) is null
        )
        {
            return at + 3;
        }

        if (IsLocant(s, at))
            return Rest(s, at + 3);
        if (!s.IsWord(at + 1) || !s.Touches(at + 1))
            return at;

        // "3C-RID"
        if (
            s.IsCapital(at + 1)
            && s.Letters(at + 1).Length == 1
            && s.IsHyphen(at + 2)
            && s.Touches(at + 2)
            && s.Touches(at + 3)
            && s.IsCapital(at + 3)
            && s.Letters(at + 3).Length > 1
            && char.IsUpper(s.Letters(at + 3)[1])
        )
        {
            return Rest(s, at + 2);
        }

        if (s.Symbol(at - 1) is '$' or '€' or '£' or '₹' && s.Letters(at + 1).Length <= 2)
            return at;
        var letters = s.Letters(at + 1);
        if (s.Is(at + 1, FigureTags.Trigger | FigureTags.Dozen))
            return at;
        if (OrdinalSuffix.IsStone(s, at))
            return at;
        if (s.Is(at + 1, OrdinalEndings))
            return at + 2;
        if (s.Is(at + 1, "in", "ins"))
            return at;
        if (s.Is(at + 1, "s") && s.Letters(at).Length is 2 or 4)
            return IsDecade(s, at) && !TemperatureDecade.Is(s, at) ? at + 2 : at;
        if (s.Is(at + 1, UnitBeginnings))
            return at;
        if (s.Is(at + 1, Suffixes))
        {
            return at;
        }

        if (s.Is(at + 1, "g", "d") && letters.Length == 1 && s.Letters(at).Length == 1 && char.IsUpper(letters[0]))
            return Rest(s, at + 2);
        if (s.IsDigits(at + 2) && s.Touches(at + 2) && !(s.Letters(at + 2).Length == 1 && UnitVocabulary.Symbol(letters) is not null))
            return Rest(s, at + 2);
        if (letters.Length == 1 && letters[0] is 'k' or 'K' or 'm' or 'M' or 'b' or 'B' or 'C' or 'F' or 'T')
            return at;
        var unit = UnitVocabulary.Symbol(letters) ?? UnitVocabulary.Word(letters) ?? UnitVocabulary.Code(letters);
        return (unit is null || s.Is(at + 1, "d", "y")) && !IsSymbol(s, at) ? Rest(s, at + 2) : at;
    }

    /// <summary>"5-fluorouracil", "4-iodophenyl": the place of a group in a substance, as chemists count.</summary>
    private static bool IsLocant(FigureSentence s, int at)
    {
        if (!s.IsHyphen(at + 1) || !s.Touches(at + 1) || !s.Touches(at + 2) || !s.IsWord(at + 2) || s.Letters(at).Length > 2)
            return false;
        var letters = s.Letters(at + 2);
        if (letters.Length < 5 || s.Is(at + 2, FigureTags.Trigger))
            return false;
        foreach (var group in Groups)
        {
            if (letters.StartsWith(group.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static readonly string[] Groups =
    [
        "fluoro",
        "chloro",
        "bromo",
        "iodo",
        "hydroxy",
        "methyl",
        "methoxy",
        "ethyl",
        "propyl",
        "butyl",
        "phenyl",
        "benz",
        "nitro",
        "amino",
        "acetyl",
        "carboxy",
        "carbometh",
        "deoxy",
        "oxo",
        "keto",
        "mercapto",
        "thio",
        "azacyt",
        "lipoxygen",
        "phospho",
        "palmit",
        "oleoyl",
        "glucan",
        "dehydro",
        "hydro",
    ];

    /// <summary>
    /// "Below 3Rp", "up to 1.4Rp", "20KLoC": after a word that bounds or places a value, or after a decimal, unknown letters of both cases
    /// are the symbol of a unit.
    /// </summary>
    private static bool IsSymbol(FigureSentence s, int at)
    {
        var letters = s.Letters(at + 1);
        if (letters.Length is < 2 or > 4 || !char.IsUpper(letters[0]) || (s.Touches(at + 2) && s.Symbol(at + 2) is not (',' or '.' or ')')))
            return false;
        var small = 0;
        foreach (var letter in letters)
            small += char.IsLower(letter) ? 1 : 0;
        return small > 0 && (s.Letters(at).IndexOf('.') > 0 || s.Is(at - 1, Bounds));
    }

    private static readonly WordSet Bounds = new("below above to at near beyond least most than about approximately by within was is");

    /// <summary>"The 90s", "1980s", "the lower 60s"; "9.58s" and "12s" are seconds.</summary>
    private static bool IsDecade(FigureSentence s, int at)
    {
        var digits = s.Letters(at);
        if (digits.IndexOfAny('.', ',') >= 0)
            return false;
        if (digits.Length == 4)
            return true;
        return digits[1] == '0' && (s.Is(at - 1, BeforeDecade) || s.IsHyphen(at - 1));
    }

    private static readonly WordSet BeforeDecade = new("the in mid early late upper lower middle low high his her their my our and to");

    /// <summary>A name goes on as long as letters and digits touch: "i7-860BOX".</summary>
    private static int Rest(FigureSentence s, int end)
    {
        while (s.Touches(end) && (s.IsDigits(end) || s.IsWord(end) || (s.IsHyphen(end) && s.Touches(end + 1))))
            end++;
        return end;
    }

    /// <summary>"20 cmH2O"</summary>
    public static bool IsWaterColumn(FigureSentence s, int at) =>
        s.Is(at, "2") && s.Is(at + 1, "o") && (s.Is(at - 1, "cmh", "mmh") || (s.Is(at - 1, "h") && s.Is(at - 2, "cm", "mm")));

    private static bool Joins(FigureSentence s, int word)
    {
        if (s.Touches(word) && s.IsDigits(word - 1))
            return true;
        if (
            s.Is(word + 1, "2", "3")
            && UnitVocabulary.Symbol(s.Letters(word)) is not null
            && (s.IsDigits(word - 1) || s.Symbol(word - 1) is '/' or '^')
        )
        {
            return true;
        }

        if (MoneyPrefix.TryRead(s, word, out _, out var end) && end == word + 1)
            return true;
        return s.Symbol(word - 1) == '$' || s.Is(word, FigureTags.Month) || s.Is(word, "e", "x");
    }
}
