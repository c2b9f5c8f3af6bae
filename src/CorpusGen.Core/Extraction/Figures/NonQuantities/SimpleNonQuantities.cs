using CorpusGen.Core.Extraction.Figures.Measures;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.NonQuantities;

/// <summary>Small traps of one pattern each: "24/7", "Prescott (4)", "CA 90210", "a 1:1 meeting", "50/50".</summary>
internal static class SimpleNonQuantities
{
    public static int End(FigureSentence s, int at)
    {
        if (FootnoteMarks(s, at) is var marks && marks > at)
            return marks;
        if (
            s.Symbol(at) == '('
            && !(s.Symbol(at - 1) == '$' && s.Touches(at))
            && !s.Is(at - 1, FigureTags.AnyNumber)
            && Bare(s, at + 1)
            && s.Symbol(at + 2) == ')'
            && s.Letters(at + 1).Length <= 2
            && !IsRaised(s, at)
        )
        {
            return at + 3;
        }

        // "HbA(1c)": a digit and a letter of the name of a substance.
        if (s.IsDigits(at) && s.Symbol(at - 1) == '(' && s.Touches(at - 1) && s.Touches(at) && s.IsWord(at - 2) && IsIndex(s, at))
            return at + 2;

        // "A 401(k)", "501(c)(3) groups"
        if (IsLettered(s, at))
            return Provision.One(s, at);

        if (IsDegreesOfFreedom(s, at, out var close))
            return close;
        if (IsCode(s, at) || IsOtherYear(s, at))
            return at + 1;
        if (IsAfterLooseComma(s, at) || (s.Symbol(at + 1) == ':' && s.Touches(at + 1) && s.Is(at + 2, "1") && !Proportion.Is(s, at)))
            return s.Symbol(at + 1) == ':' ? at + 3 : at + 1;
        if (s.IsDigits(at) && s.Symbol(at + 1) == '^' && s.Touches(at + 1) && s.IsDash(at + 2) && s.IsDash(at + 3) && s.IsDigits(at + 4))
            return at + 5;
        if (!Bare(s, at) || Proportion.Is(s, at))
            return at;
        if (s.Symbol(at + 1) == ':' && s.Touches(at + 1) && s.Touches(at + 2) && s.IsDigits(at + 2))
            return s.IsCapital(at - 1) && s.Is(at - 1, Dates.ClockTime.Books) ? Verses(s, at + 3) : Clock(s, at + 3);

        // "The 4x100m relay"
        if (s.Is(at, "4") && s.Is(at + 1, "x") && s.Is(at + 2, Legs) && s.Is(at + 3, "m", "metres", "meters"))
            return at + 4;
        if (
            s.Symbol(at + 1) == '/'
            && Bare(s, at + 2)
            && (Same(s, at, "24", "7") || Same(s, at, "50", "50") || Same(s, at, "9", "11") || Same(s, at, "7", "7"))
        )
        {
            return at + 3;
        }

        // "2024/13/1": the form of a date, and none.
        if (s.Symbol(at + 1) == '/' && Bare(s, at + 2) && s.Symbol(at + 3) == '/' && Bare(s, at + 4) && s.Letters(at).Length == 4)
            return at + 5;
        if (IsEmergency(s, at) || (s.Is(at + 1, "freeway", "expressway", "turnpike") && s.Letters(at).Length <= 3))
            return at + 1;
        if (s.Letters(at).Length == 5 && IsState(s, at - 1) && !s.IsWord(at + 1))
            return at + 1;
        return s.Letters(at).Length == 5 && (s.Is(at + 1, "zip") || s.Is(at + 1, "postcode", "postal")) ? at + 1 : at;
    }

    /// <summary>"kg/m(2)": a power, not a number that is set apart.</summary>
    private static bool IsRaised(FigureSentence s, int at) =>
        s.Touches(at)
        && s.Is(at + 1, "2", "3")
        && s.Letters(at - 1) is [.., 'm'] and { Length: <= 2 }
        && (s.IsDigits(at - 2) || s.Symbol(at - 2) == '/');

    private static bool IsIndex(FigureSentence s, int at) =>
        s.Letters(at).Length == 1 && s.Touches(at + 1) && s.Letters(at + 1).Length == 1 && s.IsWord(at + 1) && s.Symbol(at + 2) == ')';

    private static bool IsLettered(FigureSentence s, int at) =>
        Bare(s, at)
        && s.Symbol(at + 1) == '('
        && s.Touches(at + 1)
        && s.IsWord(at + 2)
        && s.Touches(at + 2)
        && s.Letters(at + 2).Length == 1
        && s.Symbol(at + 3) == ')';

    /// <summary>"Called 911", "a joint 911 service board", "999 calls": the number of the emergency services.</summary>
    private static bool IsEmergency(FigureSentence s, int at) =>
        s.Is(at, "911", "999") && (s.Is(at - 1, Calling) || s.Is(at + 1, EmergencyNouns));

    private static readonly WordSet Calling = new("call calls called calling dial dials dialed dialled phone phoned rang ring");

    private static readonly WordSet EmergencyNouns = new(
        "call calls caller callers service services operator operators dispatcher dispatchers dispatch system center centre emergency"
    );

    /// <summary>",08": a decimal comma without a digit before it, which English does not write.</summary>
    private static bool IsAfterLooseComma(FigureSentence s, int at) =>
        s.IsDigits(at) && s.Symbol(at - 1) == ',' && s.Touches(at) && !s.Touches(at - 1);

    /// <summary>
    /// "rhinitis,3, 4, 5 asthma,1 and", "(SAC).1, 2 Patients", "[3,4]": numbers of notes touch the mark before them, and nothing is
    /// counted.
    /// </summary>
    private static int FootnoteMarks(FigureSentence s, int at)
    {
        if (s.Symbol(at - 1) == '[' && s.Touches(at) && s.IsDigits(at) && s.Symbol(at + 1) == ']' && s.Letters(at).IndexOf('.') < 0)
        {
            // "[10,11]", which a decimal comma would be read in.
            if (s.Letters(at).IndexOf(',') >= 0)
                return at + 1;
        }

        if (s.Symbol(at - 1) == '[' && s.Touches(at) && IsNote(s, at, true))
        {
            var close = Notes(s, at, true);
            return s.Symbol(close) == ']' ? close : at;
        }

        if (IsSecondNote(s, at))
            return Notes(s, at, false);

        // "(fluorouracil and oxaliplatin)3 and"
        if (
            s.IsDigits(at)
            && s.Symbol(at - 1) == ')'
            && s.Touches(at)
            && s.Touches(at - 1)
            && s.Letters(at).Length <= 2
            && !s.Touches(at + 1)
        )
        {
            return at + 1;
        }

        if (!s.IsDigits(at) || !s.Touches(at))
            return at;
        var inside = s.Letters(at)[0] == '.';
        var mark = inside ? at : at - 1;
        if (!inside && !(s.Symbol(mark) is ',' or ';' or '.' && s.Touches(mark)))
            return at;
        if (
            !(s.IsWord(mark - 1) && s.Letters(mark - 1).Length > 2 && (!s.IsCapital(mark - 1) || mark == 1))
            && s.Symbol(mark - 1) is not (')' or '"' or '\u201D')
        )
        {
            return at;
        }

        return IsNote(s, at, inside) ? Notes(s, at, false) : at;
    }

    /// <summary>"(1, excellent; 2, good; and 3, poor)": the codes of a scale.</summary>
    private static bool IsCode(FigureSentence s, int at) =>
        s.IsDigits(at)
        && s.Letters(at).Length == 1
        && s.Symbol(at + 1) is ',' or '='
        && (s.Symbol(at - 1) is '(' or ';' || (s.Is(at - 1, "and") && s.Symbol(at - 2) == ';'))
        && s.IsWord(at + 2)
        && (s.Symbol(at + 3) is ';' or ')' || s.Symbol(at + 4) is ';' or ')');

    /// <summary>"Between 1500 and 400 BC", "$3 million (1933 USD)": years that are written like numbers.</summary>
    private static bool IsOtherYear(FigureSentence s, int at)
    {
        if (!Bare(s, at))
            return false;
        if ((s.Is(at + 1, "and", "to") || s.IsDash(at + 1)) && s[at + 2].Claim == Claim.Date && s.Is(at + 3, "bc", "bce"))
            return true;
        return s.Symbol(at - 1) == '('
            && s.Letters(at).Length == 4
            && s.Letters(at)[0] is '1' or '2'
            && s.Is(at + 1, "usd", "gbp", "eur")
            && s.Symbol(at + 2) == ')'
            && s.Is(at - 2, "damage", "damages", "losses");
    }

    /// <summary>"Meta-analyses5, 6 showed": a list of notes of which the first touches its word.</summary>
    private static bool IsSecondNote(FigureSentence s, int at) =>
        s.IsDigits(at)
        && s.Symbol(at - 1) == ','
        && s.IsDigits(at - 2)
        && s.Touches(at - 2)
        && s[at - 2].Claim == Claim.NonQuantity
        && s.IsWord(at - 3)
        && (at == 3 || !s.IsCapital(at - 3))
        && s.Letters(at - 3).Length > 3
        && IsNote(s, at, false)
        && !Grammar.Phrase.IsPlural(s, at + 1);

    private static bool IsNote(FigureSentence s, int at, bool inside) =>
        s.IsDigits(at)
        && (s.Letters(at).Length <= (inside ? 4 : 3) || IsListOfNotes(s.Letters(at)))
        && s.Letters(at).Slice(1).IndexOf('.') < 0
        && !(s.Touches(at + 1) && s.IsWord(at + 1));

    /// <summary>"11,12" and "3,4,9": numbers of notes that are too short for groups of thousands.</summary>
    private static bool IsListOfNotes(ReadOnlySpan<char> digits)
    {
        var length = 0;
        foreach (var digit in digits)
        {
            length = digit == ',' ? 0 : length + 1;
            if (length > 2 || digit == '.')
                return false;
        }

        return digits.IndexOf(',') > 0;
    }

    private static int Notes(FigureSentence s, int at, bool bracketed)
    {
        var end = at + 1;
        while ((s.Symbol(end) is ',' || s.IsDash(end)) && IsNote(s, end + 1, false) && (bracketed || s.Symbol(end + 2) != '%'))
            end += 2;
        return end;
    }

    /// <summary>"F(1,55)", "t(28)", "F(2, 40)": the degrees of freedom of a statistic.</summary>
    private static bool IsDegreesOfFreedom(FigureSentence s, int at, out int end)
    {
        end = at;
        if (s.Symbol(at) != '(' || !s.Touches(at) || !s.Touches(at + 1) || s.Letters(at - 1).Length != 1 || !s.IsWord(at - 1))
            return false;
        end = at + 2;
        if (s.Symbol(end) == ',' && s.IsDigits(end + 1))
            end += 2;
        return s.Symbol(end) == ')' && (s.Symbol(end + 1) is '=' or '<' or '>');
    }

    /// <summary>Distances of which a relay has four.</summary>
    private static readonly WordSet Legs = new("50 100 200 400 800 1500");

    /// <summary>"4:35-41, 45": the verses of a chapter.</summary>
    private static int Verses(FigureSentence s, int end)
    {
        while ((s.IsDash(end) || s.Symbol(end) is ',' or ':') && (s.Touches(end) || !s.IsDash(end)) && Bare(s, end + 1))
            end += 2;
        return end;
    }

    private static int Clock(FigureSentence s, int end)
    {
        while (s.Symbol(end) == ':' && s.Touches(end) && s.IsDigits(end + 1) && s.Touches(end + 1))
            end += 2;
        return end;
    }

    private static bool Bare(FigureSentence s, int at) => s.IsDigits(at) && s.Letters(at).IndexOfAny('.', ',') < 0;

    private static bool Same(FigureSentence s, int at, string above, string below) => s.Is(at, above) && s.Is(at + 2, below);

    /// <summary>Two capitals before five digits are a state and its postcode.</summary>
    private static bool IsState(FigureSentence s, int at)
    {
        var letters = s.Letters(at);
        return s.IsWord(at)
            && letters.Length == 2
            && char.IsUpper(letters[0])
            && char.IsUpper(letters[1])
            && !s.Is(at, FigureTags.PhraseEnd)
            && s.Symbol(at - 1) == ',';
    }
}
