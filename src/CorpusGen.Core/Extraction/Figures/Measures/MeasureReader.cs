using CorpusGen.Core.Extraction.Figures.Numbers;
using CorpusGen.Core.Extraction.Figures.Tokens;
using CorpusGen.Core.Extraction.Figures.Units;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Measures;

/// <summary>Reads one number with the unit before or after it.</summary>
internal static class MeasureReader
{
    private static readonly WordSet ComparisonWords = new("as the more higher larger greater faster bigger its");

    /// <summary>The measure that begins at a token; false if not found.</summary>
    public static bool TryRead(FigureSentence s, int at, bool between, out Measure measure)
    {
        measure = default;
        var start = at;
        var negative = s.Symbol(at) is '-' or '\u2212' && s.Touches(at + 1) && !(s.Touches(at) && s.IsWord(at - 1));
        var money = MoneyPrefix.TryRead(s, negative ? at + 1 : at, out var currency, out var digits);
        if (!money && s.IsWord(at) && s.IsDigits(at + 1) && MoneyPrefix.Words(s, at, out currency) is >= 0 and var named && s.IsFree(named))
            (money, start, digits) = (true, named, at + 1);
        if (!money)
            digits = at;

        // "$(0.73)": a negative amount, as accounts write it.
        var bracketed = money && s.Symbol(digits) == '(';
        if (bracketed)
            (digits, negative) = (digits + 1, true);
        var context = new NumberContext(money, between);
        NumberSpan number;
        if (money && s.Is(digits, FigureTags.Scale))
        {
            number = new NumberSpan
            {
                First = digits,
                End = digits + 1,
                Low = s.Number(digits),
                High = s.Number(digits),
                Scaled = true,
            };
        }
        else if (!NumberReader.TryRead(s, digits, context, out number))
        {
            return false;
        }

        // "₹2.55 lakh Cr": a lakh of crores.
        if (number.Scale == 1e5m && s.Is(number.End, "cr"))
        {
            (number.Low, number.High) = (ExactDecimal.Times(number.Low, 1e7m), ExactDecimal.Times(number.High, 1e7m));
            (number.Scale, number.End) = (1e12m, number.End + 1);
        }

        if (bracketed)
            CloseBracket(s, ref number);
        else
            Restated(s, context, ref number);
        if (!s.AllFree(start, number.End))
            return false;
        measure = new Measure
        {
            First = start,
            End = number.End,
            NumberEnd = number.End,
            Low = number.Low,
            High = number.High,
            Ratio = number.Ratio,
            Form = number.Form,
            Plain = number.Plain && !money,
            Scale = number.Scale,
            Unit = "",
            Kind = number.Kind,
            Prefixed = money,
        };
        if (number.Kind != DigitsKind.Number)
            return true;
        if (money && negative)
            (measure.Low, measure.High) = (-measure.High, -measure.Low);
        if (money)
            Prefixed(s, currency!, ref measure);
        else if (number.Form == NumberForm.Multiple)
            measure.Unit = "time";
        else
            Suffixed(s, ref measure);
        return true;
    }

    /// <summary>"$(2,722) million": the scale is after the bracket.</summary>
    private static void CloseBracket(FigureSentence s, ref NumberSpan number)
    {
        number.End++;
        var scale =
            s.Is(number.End, FigureTags.Scale) ? s.Number(number.End)
            : !s.Touches(number.End) ? 0
            : s.Is(number.End, "m", "mn", "mm") ? 1e6m
            : s.Is(number.End, "b", "bn") ? 1e9m
            : s.Is(number.End, "k") ? 1e3m
            : 0;
        if (scale == 0)
            return;
        (number.Low, number.High) = (ExactDecimal.Times(number.Low, scale), ExactDecimal.Times(number.High, scale));
        (number.Scale, number.Scaled, number.End) = (scale, true, number.End + 1);
    }

    /// <summary>"thirty (30) days": contracts write a number twice.</summary>
    private static void Restated(FigureSentence s, NumberContext context, ref NumberSpan number)
    {
        var at = number.End;
        if (number.Form != NumberForm.Words || s.Symbol(at) != '(' || !s.IsDigits(at + 1))
            return;
        if (NumberReader.TryRead(s, at + 1, context, out var again) && again.Low == number.Low && s.Symbol(again.End) == ')')
            number.End = again.End + 1;
    }

    private static void Prefixed(FigureSentence s, UnitName currency, ref Measure measure)
    {
        var unit = new UnitSpan
        {
            End = measure.End,
            Name = currency.Name,
            Family = currency.Family,
        };
        Rescale(currency.Scale, ref measure);
        if (currency.Name == "dollar")
        {
            // "$500 US" and "$5 Canadian" name the country after the amount; "$5 Australian wine" does not.
            if (s.Symbol(unit.End) == '\0' && s.Letters(unit.End).SequenceEqual("US".AsSpan()))
                (unit.Name, unit.End) = ("US dollar", unit.End + 1);
            else if (UnitVocabulary.Code(s.Letters(unit.End)) is { } code && code.Name.EndsWith("dollar", StringComparison.Ordinal))
                (unit.Name, unit.End) = (code.Name, unit.End + 1);
        }

        UnitReader.Denominators(s, ref unit);
        Attach(unit, ref measure);
        AfterParenthesis(s, ref measure);
    }

    /// <summary>"C$6 (US$4.46) per share": what is after a conversion in brackets belongs to both amounts.</summary>
    private static void AfterParenthesis(FigureSentence s, ref Measure measure)
    {
        var close = measure.End;
        if (s.Symbol(close) == '(')
        {
            var last = close + 8;
            while (close < last && s.Symbol(close) != ')')
                close++;
        }

        if (s.Symbol(close) != ')')
            return;
        var unit = new UnitSpan
        {
            End = close + 1,
            Name = measure.Unit,
            Family = measure.Family,
        };
        UnitReader.Denominators(s, ref unit);
        measure.Unit = unit.Name;
    }

    /// <summary>Adjectives between a number and a unit of time: "50 previous years".</summary>
    private static readonly WordSet Between = new("previous consecutive straight full whole extra additional");

    private static void Suffixed(FigureSentence s, ref Measure measure)
    {
        var at = measure.End;

        // "Tens of thousands of dollars", "a third of a mile".
        if (measure.Form is NumberForm.Vague or NumberForm.Fraction && s.Is(at, "of"))
        {
            at++;
            if (s.Is(at, "a", "an"))
                at++;
        }
        else if (measure.Form == NumberForm.Fraction && s.Is(at, "a", "an"))
        {
            at++;
        }

        if (s.Is(at, "times") && (s.Is(at + 1, ComparisonWords)))
        {
            Attach(new UnitSpan { End = at + 1, Name = "time" }, ref measure);
            return;
        }

        if (MoneySign(s, at, ref measure))
            return;

        // "40+ mph", "1-3+ inches"
        var plus = s.Symbol(at) == '+' && s.Touches(at);
        if (plus)
            at++;
        else if (s.Is(at, Between) && UnitVocabulary.Word(s.Letters(at + 1))?.Family == UnitFamily.Time)
            at++;
        // "5 or so minutes", "two or more years"
        var or = s.Is(at, "or") && s.Is(at + 1, "so", "more") && UnitReader.TryRead(s, at + 2, out var other) && other.Name.Length > 0;
        if (or)
            at += 2;
        if (WithTolerance(s, at) is var close && close > at)
            at = close;
        if (InBrackets(s, at, ref measure) || !s.IsFree(at) || !UnitReader.TryRead(s, at, out var unit) || !s.AllFree(at, unit.End))
            return;
        if (or)
            measure.Modifier = s.Is(at - 1, "so") ? Model.Modifier.About : Model.Modifier.AtLeast;
        if (unit.Family == UnitFamily.Mass && measure.High < 0 && s.Symbol(measure.First) is '-' or '\u2013')
            UpToClass(ref measure);
        if (unit.Name == "megabit" && measure.Low is >= 800 and <= 1100 && s.Letters(at) is ['m', 'b'])
            unit.Name = "millibar";
        Rescale(unit.Scale, ref measure);
        if (unit.Name == "pound" && measure.Scale >= 1000 && !s.Is(unit.End, "of"))
            (unit.Name, unit.Family) = ("pound sterling", UnitFamily.Currency);
        Attach(unit, ref measure);
        if (plus)
            measure.Modifier = Model.Modifier.AtLeast;
        if (unit.Family == UnitFamily.Currency)
            AfterParenthesis(s, ref measure);
        if (s.Is(measure.End, FigureTags.Scale) && unit.Family == UnitFamily.Currency && s.IsDigits(at - 1))
        {
            // "75 USD million"
            Rescale(s.Number(measure.End), ref measure);
            measure.End++;
        }
    }

    /// <summary>"1161 (+/-472) mL": the end of the deviation, if a unit follows it; the token itself otherwise.</summary>
    private static int WithTolerance(FigureSentence s, int at)
    {
        if (s.Symbol(at) != '(')
            return at;
        var number =
            s.Symbol(at + 1) == '\u00B1' ? at + 2
            : s.Symbol(at + 1) == '+' && s.Symbol(at + 2) == '/' && s.IsDash(at + 3) ? at + 4
            : at;
        if (number == at || !s.IsDigits(number) || s.Symbol(number + 1) != ')')
            return at;
        return UnitReader.TryRead(s, number + 2, out var unit) && unit.Name.Length > 0 ? number + 2 : at;
    }

    /// <summary>"20 (kg)", "30 (USD)": a unit of at least two letters, alone in brackets.</summary>
    private static bool InBrackets(FigureSentence s, int at, ref Measure measure)
    {
        if (s.Symbol(at) != '(' || !s.IsDigits(at - 1) || s[at + 1].End - s[at + 1].Start < 2)
            return false;
        if (!UnitReader.TryRead(s, at + 1, out var unit) || s.Symbol(unit.End) != ')' || unit.Name.Length == 0)
            return false;
        unit.End++;
        Attach(unit, ref measure);
        return true;
    }

    /// <summary>"10 $", "-15€": the sign after the number, unless the next amount owns it.</summary>
    private static bool MoneySign(FigureSentence s, int at, ref Measure measure)
    {
        if (
            (s.Symbol(at) != '$' && char.GetUnicodeCategory(s.Symbol(at)) != System.Globalization.UnicodeCategory.CurrencySymbol)
            || (s.IsDigits(at + 1) && (s.Touches(at + 1) || !s.IsDigits(at - 1)))
        )
        {
            return false;
        }

        if (UnitVocabulary.Sign(s.Letters(at)) is not { } currency)
            return false;
        var unit = new UnitSpan
        {
            End = at + 1,
            Name = currency.Name,
            Family = currency.Family,
        };
        UnitReader.Denominators(s, ref unit);
        Attach(unit, ref measure);
        return true;
    }

    /// <summary>"The men's -60kg category": no mass is negative; the sign means "up to".</summary>
    private static void UpToClass(ref Measure measure)
    {
        (measure.Low, measure.High) = (-measure.High, -measure.Low);
        measure.Modifier = Model.Modifier.AtMost;
    }

    private static void Rescale(decimal scale, ref Measure measure)
    {
        if (scale > 1)
        {
            (measure.Low, measure.High, measure.Scale) = (
                ExactDecimal.Times(measure.Low, scale),
                ExactDecimal.Times(measure.High, scale),
                scale
            );
        }
    }

    private static void Attach(UnitSpan unit, ref Measure measure) =>
        (measure.End, measure.Unit, measure.Family, measure.Plain) = (unit.End, unit.Name, unit.Family, false);
}
