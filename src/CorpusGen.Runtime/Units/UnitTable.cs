using System;
using System.Collections.Generic;
using System.Linq;

namespace CorpusGen;

/// <summary>
/// All units by name. Compound units ("mile per hour", "square foot", "year of age") are created when they are asked for.
/// </summary>
internal static class UnitTable
{
    private static readonly Dictionary<string, Unit> Units = Build();

    /// <summary>Gets the names in the table, without compound ones.</summary>
    public static IReadOnlyCollection<string> Names => Units.Keys;

    /// <summary>Returns the unit with a name: from the table, a compound of its parts, or an unknown one.</summary>
    public static Unit Get(string name)
    {
        if (Units.TryGetValue(name, out var unit))
            return unit;
        if (After(name, "per ") is { } alone)
            return Reciprocal(name, Get(alone));
        var per = name.LastIndexOf(" per ", StringComparison.Ordinal);
        if (per > 0)
            return Quotient(name, Get(name.Substring(0, per)), Get(name.Substring(per + 5)));
        if (After(name, "square ") is { } squared)
            return Power(name, Get(squared), 2);
        if (After(name, "cubic ") is { } cubed)
            return Power(name, Get(cubed), 3);
        if (name.EndsWith(" of age", StringComparison.Ordinal))
            return Age(name, Get(name.Substring(0, name.Length - 7)));
        return new Unit(name, name, "", Dimension.OfThings(name));
    }

    private static string? After(string name, string prefix) =>
        name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length ? name.Substring(prefix.Length) : null;

    private static Unit Reciprocal(string name, Unit below) =>
        Make(
            name,
            "/" + below.Symbol,
            below.UcumCode.Length > 0 ? "/" + below.UcumCode : "",
            Dimension.Quotient(Dimension.Count, below.Dimension),
            1,
            below.Divisor,
            1,
            below.Factor
        );

    private static Unit Quotient(string name, Unit above, Unit below)
    {
        var ucum = above.UcumCode.Length > 0 && below.UcumCode.Length > 0 ? above.UcumCode + "/" + below.UcumCode : "";
        return Make(
            name,
            above.Symbol + "/" + below.Symbol,
            ucum,
            Dimension.Quotient(above.Dimension, below.Dimension),
            above.Factor,
            below.Divisor,
            above.Divisor,
            below.Factor
        );
    }

    private static Unit Power(string name, Unit unit, int power)
    {
        var dimension = power == 2 ? Dimension.Power2(unit.Dimension) : Dimension.Power3(unit.Dimension);
        var symbol = unit.Symbol + (power == 2 ? "²" : "³");
        var ucum = unit.UcumCode.Length > 0 ? unit.UcumCode + power : "";
        var third = power == 3;
        return Make(
            name,
            symbol,
            ucum,
            dimension,
            unit.Factor * unit.Factor,
            third ? unit.Factor : 1,
            unit.Divisor * unit.Divisor,
            third ? unit.Divisor : 1
        );
    }

    private static Unit Age(string name, Unit span) => new(name, span.Symbol, span.UcumCode, Dimension.Age, span.Factor, span.Divisor);

    /// <summary>
    /// Creates a compound unit of (a * b) / (c * d) base units. If a decimal cannot hold that, the unit cannot be converted to others.
    /// </summary>
    private static Unit Make(string name, string symbol, string ucum, Dimension dimension, decimal a, decimal b, decimal c, decimal d)
    {
        try
        {
            return new Unit(name, symbol, ucum, dimension, a * b, c * d);
        }
        catch (OverflowException)
        {
            return new Unit(name, symbol, ucum, Dimension.OfThings(name));
        }
    }

    private static Dictionary<string, Unit> Build()
    {
        var units = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var row in UnitTableRows.All.Concat(UnitTableMore.Units))
        {
            units[row.Name] = new Unit(row.Name, row.Symbol, row.Ucum, row.Dimension, row.Factor, row.Divisor, row.Offset);
            if (row.Prefixes == UnitPrefixes.None)
                continue;
            foreach (var (name, symbol, ucum, factor, binary) in UnitTableRows.Prefixes)
            {
                if (binary && row.Prefixes != UnitPrefixes.Data)
                    continue;
                if (!binary && factor < 1 && row.Prefixes == UnitPrefixes.Data)
                    continue;
                if (units.ContainsKey(name + row.Name))
                    continue;

                // No decimal holds a zettacurie in becquerels, and nobody writes of one.
                if ((double)row.Factor * (double)factor > 7.9e28)
                    continue;
                units[name + row.Name] = new Unit(
                    name + row.Name,
                    symbol + row.Symbol,
                    ucum + row.Ucum,
                    row.Dimension,
                    row.Factor * factor,
                    row.Divisor
                );
            }
        }

        foreach (var (name, symbol, code) in UnitTableCurrencies.All.Concat(UnitTableMore.Currencies))
            units[name] = new Unit(name, symbol, "", Dimension.OfCurrency(name), currencyCode: code);
        return units;
    }
}
