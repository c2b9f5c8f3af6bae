using CorpusGen.Core.Extraction.Figures.Units.Tables;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>
/// The code of a unit by its name: UCUM for measures ("km/h" for "kilometre per hour"), ISO 4217 for money ("INR" for "Indian rupee").
/// Prefixes, powers and quotients are composed as the name is. Built when first asked for.
/// </summary>
internal static class UnitCodes
{
    private static readonly (string Name, string Code)[] Prefixes =
    [
        ("pico", "p"),
        ("nano", "n"),
        ("micro", "u"),
        ("milli", "m"),
        ("centi", "c"),
        ("deci", "d"),
        ("hecto", "h"),
        ("kilo", "k"),
        ("mega", "M"),
        ("giga", "G"),
        ("tera", "T"),
        ("peta", "P"),
        ("exa", "E"),
        ("zetta", "Z"),
        ("kibi", "Ki"),
        ("mebi", "Mi"),
        ("gibi", "Gi"),
        ("tebi", "Ti"),
        ("pebi", "Pi"),
        ("exbi", "Ei"),
    ];

    /// <summary>Codes of units that the run-time library does not convert.</summary>
    private static readonly (string Name, string Code)[] Others =
    [
        ("beat per minute", "{beat}/min"),
        ("centimetre of water", "cm[H2O]"),
        ("millimetre of water", "mm[H2O]"),
    ];

    private const string PerHundred = " per 100 kilometres";

    private static readonly Dictionary<string, string> Codes = Build();

    /// <summary>Returns the code of a unit; null if the name is empty or has none.</summary>
    /// <param name="unit">The unit's English name in the singular.</param>
    public static string? Of(string unit)
    {
        if (unit.Length == 0)
            return null;
        if (Codes.TryGetValue(unit, out var code))
            return code;
        if (unit.StartsWith("per ", StringComparison.Ordinal))
            return Of(unit.Substring(4)) is { } only ? "/" + only : null;
        if (unit.EndsWith(PerHundred, StringComparison.Ordinal))
            return Of(unit.Substring(0, unit.Length - PerHundred.Length)) is { } amount ? amount + "/(100.km)" : null;
        var per = unit.LastIndexOf(" per ", StringComparison.Ordinal);
        if (per > 0)
        {
            var above = Of(unit.Substring(0, per));
            var below = Of(unit.Substring(per + 5)) ?? "{" + unit.Substring(per + 5) + "}";
            return above is null ? null : above + "/" + (below.IndexOf('.') >= 0 ? "(" + below + ")" : below);
        }

        return Power(unit, "square ", "2") ?? Power(unit, "cubic ", "3") ?? OfAge(unit) ?? Product(unit);
    }

    private static string? Power(string unit, string prefix, string power) =>
        unit.StartsWith(prefix, StringComparison.Ordinal) && Of(unit.Substring(prefix.Length)) is { } code ? code + power : null;

    private static string? OfAge(string unit) =>
        unit.EndsWith(" of age", StringComparison.Ordinal) ? Of(unit.Substring(0, unit.Length - 7)) : null;

    /// <summary>"metre kelvin": two units beside each other.</summary>
    private static string? Product(string unit)
    {
        var space = unit.IndexOf(' ');
        if (space < 0 || !Codes.TryGetValue(unit.Substring(0, space), out var left))
            return null;
        return Codes.TryGetValue(unit.Substring(space + 1), out var right) ? left + "." + right : null;
    }

    private static Dictionary<string, string> Build()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in TableLine.Of(UnitTable.Codes))
        {
            codes[row[0]] = row[1];
            if (row.Length < 3)
                continue;
            foreach (var (name, code) in Prefixes)
            {
                if (!codes.ContainsKey(name + row[0]))
                    codes[name + row[0]] = code + row[1];
            }
        }

        foreach (var (name, code) in Others)
            codes[name] = code;
        foreach (var row in TableLine.Of(CurrencyTable.Currencies))
        {
            if (!codes.ContainsKey(row[1]))
                codes[row[1]] = row[0].TrimEnd('!');
        }

        foreach (var row in CurrencyRows.All)
        {
            if (row.Code.Length > 0)
                codes[row.Name] = row.Code;
        }

        return codes;
    }
}
