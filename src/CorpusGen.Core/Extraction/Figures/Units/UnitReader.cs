using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>A unit that was read after a number.</summary>
internal struct UnitSpan
{
    public int End;
    public string Name;
    public UnitFamily Family;
    public decimal Scale;
}

/// <summary>
/// Reads the unit after a number: one unit ("45-acre", "°C"), a power of one ("4 km^2", "660 square meters") or a compound
/// ("miles per hour", "$ a share", "W/min", "barrel-a-day").
/// </summary>
internal static class UnitReader
{
    private static readonly WordSet Each = new("a an each every the");
    private static readonly WordSet KindsOfShare = new("equity ordinary common diluted basic preferred preference");
    private static readonly WordSet KindsOfYear = new("fiscal calendar financial school academic tax");
    private static readonly WordSet PricedUnits = new(
        "share gallon barrel ton tonne pound litre liter ounce person head unit bushel kilo square"
    );

    /// <summary>The unit after a number that ends at <paramref name="at"/>; false if not found.</summary>
    public static bool TryRead(FigureSentence s, int at, out UnitSpan unit)
    {
        var start = at;
        if (s.Symbol(at) is '{' or '<')
            start++;
        else if (s.IsHyphen(at) && s.Touches(at) && s.Touches(at + 1))
            start++;
        if (start == at && Alone(s, at, out unit))
            return true;
        if (!Factor(s, start, out unit))
            return false;
        if (start > at && s.Symbol(at) is '{' or '<' && s.Symbol(unit.End) is '}' or '>')
            unit.End++;
        Denominators(s, ref unit);
        return true;
    }

    /// <summary>
    /// "1540 cm−1", "54/sq mi": a quotient with nothing above; "100 units/mL", "12 cells/mm3": one of things that are counted.
    /// </summary>
    private static bool Alone(FigureSentence s, int at, out UnitSpan unit)
    {
        unit = default;
        var slash = s.Symbol(at) == '/' && s.Touches(at);
        if (slash && s.Touches(at + 1) && s.Letters(at + 1).Length > 1 && Factor(s, at + 1, out var below))
            return Quotient("", below, out unit);
        if (s.Symbol(at) is not ('·' or '⋅') && ReciprocalUnit.TryRead(s, at, out below))
            return Quotient("", below, out unit);
        if (ThingsPerUnit.Is(s, at) && Factor(s, at + 2, out below))
            return Quotient(ThingsPerUnit.Singular(s, at), below, out unit);
        if (!s.IsWord(at) || s.Symbol(at + 1) != '/' || !s.Touches(at + 1) || !s.Touches(at + 2) || s.Letters(at).Length > 12)
            return false;
        if (s.Letters(at) is ['U'] && Factor(s, at + 2, out below) && below.Name.EndsWith("litre", StringComparison.Ordinal))
            return Quotient("enzyme unit", below, out unit);
        if (
            UnitAtom.Phrase(s, at, 1) is not null
            || s.Letters(at + 2).Length > 6
            || !Factor(s, at + 2, out below)
            || s.Letters(at).Length < 4
        )
        {
            return false;
        }

        return Quotient(ThingsPerUnit.Singular(s, at), below, out unit);
    }

    private static bool Quotient(string above, UnitSpan below, out UnitSpan unit)
    {
        unit = new UnitSpan
        {
            End = below.End,
            Name = above.Length > 0 ? above + " per " + below.Name : "per " + below.Name,
            Scale = 1,
        };
        return true;
    }

    /// <summary>Adds "per hour", "/h", "a share", "-a-day" to a unit.</summary>
    public static void Denominators(FigureSentence s, ref UnitSpan unit)
    {
        for (var rounds = 0; rounds < 3 && Denominator(s, unit.End, out var below); rounds++)
        {
            unit.Name = unit.Name + " per " + below.Name;
            unit.Family = unit.Family is UnitFamily.Currency or UnitFamily.Coin ? unit.Family : UnitFamily.Other;
            unit.End = below.End;
        }

        unit.End = BodySurface.End(s, unit.End);
        Consumption(s, ref unit);
    }

    /// <summary>"6.5 L/100 km", "3 deaths per 100,000": a quotient by a round number of things is not read; by kilometres it is.</summary>
    private static void Consumption(FigureSentence s, ref UnitSpan unit)
    {
        var at = unit.End;
        if (s.Symbol(at) != '/' && !s.Is(at, "per"))
            return;
        if (!s.Is(at + 1, "100") || !Factor(s, at + 2, out var below) || below.Name != "kilometre")
            return;
        (unit.Name, unit.End) = (unit.Name + " per 100 kilometres", below.End);
    }

    private static bool Denominator(FigureSentence s, int at, out UnitSpan below)
    {
        below = default;
        var hyphen = s.IsHyphen(at) && s.Touches(at);
        if (hyphen)
            at++;
        if (s.Symbol(at) == '/' && (s.Touches(at + 1) || IsCutSpeed(s, at)))
            return s.Symbol(at + 1) == '(' ? Product(s, at + 2, out below) : Factor(s, at + 1, out below);
        if (ReciprocalUnit.TryRead(s, at, out below))
            return true;
        if (s.Is(at, "per") || s.Is(at, "p"))
            return s.Is(at, "per") && (Factor(s, at + 1, out below) || Counted(s, at + 1, out below));
        if (!s.Is(at, Each))
            return false;
        var each = at;
        if (s.IsHyphen(at + 1))
            at++;
        if (s.Is(each, "the"))
            return false;
        if (IsQuarterly(s, at))
        {
            below = new UnitSpan
            {
                End = at + 2,
                Name = "quarter",
                Scale = 1,
            };
            return true;
        }

        return (
                Factor(s, at + 1, out below)
                && below.Family == UnitFamily.Time
                && !s.Is(at + 1, "second", "quarter")
                && !s.Is(at + 2, "ago", "later", "earlier")
            )
            || (
                s.Is(each, "a", "an")
                && MoneyBefore(s, each - 1)
                && (Factor(s, at + 1, out below) || Counted(s, at + 1, out below))
                && IsMeasureOfTrade(s, at + 1)
            );
    }

    /// <summary>"64 km / h", "430 m / s": the marks are cut apart.</summary>
    private static bool IsCutSpeed(FigureSentence s, int at) => s.Is(at + 1, "h", "s") && s.Is(at - 1, Lengths) && !s.Touches(at);

    private static readonly WordSet Lengths = new("km m ft mi cm");

    /// <summary>"£30,000 a quarter": money for each quarter of a year.</summary>
    private static bool IsQuarterly(FigureSentence s, int at) => s.Is(at + 1, "quarter") && MoneyBefore(s, at - 1) && !s.IsWord(at + 2);

    /// <summary>"W/(m·K)": the units in the brackets of a quotient.</summary>
    private static bool Product(FigureSentence s, int at, out UnitSpan product)
    {
        if (!Factor(s, at, out product))
            return false;
        for (var factors = 0; factors < 2 && s.Symbol(product.End) is '·' or '⋅' or '*'; factors++)
        {
            if (!Letter(s, product.End + 1, out var next) && !Factor(s, product.End + 1, out next))
                return false;
            (product.Name, product.End) = (product.Name + " " + next.Name, next.End);
        }

        product.End++;
        return s.Symbol(product.End - 1) == ')';
    }

    /// <summary>A single letter that is a unit only inside a quotient: K, s, A.</summary>
    private static bool Letter(FigureSentence s, int at, out UnitSpan unit)
    {
        unit = default;
        var name =
            s.Letters(at).Length != 1 ? null
            : s.Letters(at)[0] == 'K' ? "kelvin"
            : UnitVocabulary.Symbol(s.Letters(at))?.Name;
        if (name is null)
            return false;
        unit = new UnitSpan { End = at + 1, Name = name };
        return true;
    }

    /// <summary>"$1.34 a share", "63 cents a gallon": what things are sold by.</summary>
    private static bool IsMeasureOfTrade(FigureSentence s, int at) => s.Is(at, PricedUnits);

    private static bool MoneyBefore(FigureSentence s, int at) =>
        s.IsHyphen(at)
        || s.IsDigits(at)
        || s.Is(at, FigureTags.Scale)
        || UnitVocabulary.Word(s.Letters(at))?.Family is UnitFamily.Currency or UnitFamily.Coin
        || (s.Touches(at) && UnitVocabulary.Symbol(s.Letters(at))?.Family == UnitFamily.Coin);

    /// <summary>"Per share", "per person", "per capita": anything may be what a figure is shared over.</summary>
    private static bool Counted(FigureSentence s, int at, out UnitSpan below)
    {
        below = default;
        if (!s.IsWord(at) || s.Is(at, FigureTags.PhraseEnd) || s.Letters(at).Length > 20)
            return false;

        // "Rs 4 per equity share", "$1.20 per diluted share"
        if ((s.Is(at, KindsOfShare) && s.Is(at + 1, "share")) || (s.Is(at, KindsOfYear) && s.Is(at + 1, "year", "quarter")))
            at++;
        below = new UnitSpan
        {
            End = at + 1,
            Name = s.Letters(at) is ['m', 't'] ? "tonne" : s.Letters(at).ToString().ToLowerInvariant(),
            Scale = 1,
        };
        return true;
    }

    /// <summary>A unit, with the power it is raised to.</summary>
    private static bool Factor(FigureSentence s, int at, out UnitSpan unit)
    {
        var power =
            s.Is(at, "square", "sq") ? "square "
            : s.Is(at, "cubic", "cu") ? "cubic "
            : "";
        if (power.Length > 0)
        {
            at++;
            if (s.Symbol(at) == '.')
                at++;
            if (s.IsHyphen(at))
                at++;
            if (s.Is(at, "in"))
                unit = new UnitSpan { End = at + 1, Name = "inch" };
            else if (!UnitAtom.TryRead(s, at, squared: true, out unit))
                return false;
            unit.Name = power + unit.Name;
            return true;
        }

        if (WaterColumn.TryRead(s, at, out unit))
            return true;
        if (!UnitAtom.TryRead(s, at, squared: false, out unit))
            return false;
        Power(s, ref unit);
        return true;
    }

    /// <summary>"km2", "km^2", "cm³", "km squared"; a symbol alone, never "5 yards 2".</summary>
    private static void Power(FigureSentence s, ref UnitSpan unit)
    {
        if (unit.Family is UnitFamily.Share or UnitFamily.Currency or UnitFamily.Coin or UnitFamily.Temperature)
            return;
        var at = unit.End;
        var caret = s.Symbol(at) == '^';
        var next = caret ? at + 1 : at;

        // "43.0 kg/m(2)": a raised number, as abstracts write it.
        var bracketed = s.Symbol(at) == '(' && s.Touches(at) && s.Symbol(at + 2) == ')' && s.Letters(at - 1) is [.., 'm'];
        if (bracketed)
            next = at + 1;
        var power =
            s.Is(next, "2") || s.Symbol(next) == '²' || s.Is(next, "squared") ? "square "
            : s.Is(next, "3") || s.Symbol(next) == '³' || s.Is(next, "cubed") ? "cubic "
            : "";
        if (power.Length == 0 || !(s.Touches(next) || s.IsWord(next)))
            return;
        unit.Name = power + unit.Name;
        unit.End = next + (bracketed ? 2 : 1);
    }
}
