namespace CorpusGen.Core.Extraction.Figures.TableCells;

/// <summary>The unit of a column, as it is read with each number: before it ("$") or after it (" million EUR").</summary>
internal readonly record struct HeaderUnit(string Before, string After)
{
    private const int Longest = 30;
    private static readonly string[] Signs = ["$", "€", "£", "¥", "₹", "₩", "US$", "A$", "C$", "HK$", "NZ$"];

    private static readonly Dictionary<string, string> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = "thousand",
        ["thousands"] = "thousand",
        ["million"] = "million",
        ["millions"] = "million",
        ["mn"] = "million",
        ["mio"] = "million",
        ["billion"] = "billion",
        ["billions"] = "billion",
        ["bn"] = "billion",
        ["trillion"] = "trillion",
        ["trillions"] = "trillion",
    };

    /// <summary>Returns true for the sign of a currency.</summary>
    public static bool IsSign(string words) => Signs.Contains(words);

    /// <summary>Reads "EUR", "%", "$ million", "million USD", "thousands"; null if the words are not a unit.</summary>
    public static HeaderUnit? Read(string words)
    {
        if (words.Length is 0 or > Longest)
            return null;
        var rest = words.StartsWith("in ", StringComparison.OrdinalIgnoreCase) ? words.Substring(3) : words;
        var parts = rest.Split([' '], StringSplitOptions.RemoveEmptyEntries).ToList();
        var scale = "";
        foreach (var part in parts.Where(Scales.ContainsKey).Take(1).ToList())
        {
            scale = " " + Scales[part];
            parts.Remove(part);
        }

        parts.RemoveAll(part => scale.Length > 0 && part.Equals("of", StringComparison.OrdinalIgnoreCase));
        var unit = string.Join(" ", parts);
        if (unit.Length == 0)
            return new HeaderUnit("", scale);
        if (IsSign(unit))
            return new HeaderUnit(unit, scale);
        // Two numbers, because one of them could be a year or a part of a name.
        var read = new HeaderUnit("", scale + (unit == "%" ? "" : " ") + unit);
        return IsUnit(read, "12") && IsUnit(read, "3.5") ? read : null;
    }

    private static bool IsUnit(HeaderUnit unit, string number) =>
        CellReader.Single(number + unit.After) is { Unit.Length: > 0 } figure && figure.Range.Length == number.Length + unit.After.Length;
}
