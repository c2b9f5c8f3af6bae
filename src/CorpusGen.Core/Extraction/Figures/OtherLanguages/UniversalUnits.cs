using CorpusGen.Core.Extraction.Figures.Units.Tables;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.OtherLanguages;

/// <summary>Units that are written alike in all languages: symbols of the SI, signs and codes of currencies.</summary>
internal static class UniversalUnits
{
    /// <summary>Symbols after a number, with the names of their units. Capitals count: "m" is the metre, "M" is not a unit.</summary>
    private static readonly SpanTable<string> Symbols = Table(
        ("%", "percent"),
        ("‰", "per mille"),
        ("°C", "degree Celsius"),
        ("°F", "degree Fahrenheit"),
        ("nm", "nanometre"),
        ("µm", "micrometre"),
        ("mm", "millimetre"),
        ("cm", "centimetre"),
        ("m", "metre"),
        ("km", "kilometre"),
        ("mm²", "square millimetre"),
        ("cm²", "square centimetre"),
        ("m²", "square metre"),
        ("km²", "square kilometre"),
        ("ha", "hectare"),
        ("cm³", "cubic centimetre"),
        ("m³", "cubic metre"),
        ("ml", "millilitre"),
        ("mL", "millilitre"),
        ("cl", "centilitre"),
        ("dl", "decilitre"),
        ("µg", "microgram"),
        ("mg", "milligram"),
        ("g", "gram"),
        ("kg", "kilogram"),
        ("km/h", "kilometre per hour"),
        ("m/s", "metre per second"),
        ("Hz", "hertz"),
        ("kHz", "kilohertz"),
        ("MHz", "megahertz"),
        ("GHz", "gigahertz"),
        ("kW", "kilowatt"),
        ("MW", "megawatt"),
        ("GW", "gigawatt"),
        ("kWh", "kilowatt hour"),
        ("MWh", "megawatt hour"),
        ("GWh", "gigawatt hour"),
        ("hPa", "hectopascal"),
        ("kPa", "kilopascal"),
        ("MPa", "megapascal"),
        ("kB", "kilobyte"),
        ("MB", "megabyte"),
        ("GB", "gigabyte"),
        ("TB", "terabyte")
    );

    /// <summary>Signs before or after an amount. "kr" and others are words, and depend on the language.</summary>
    private static readonly SpanTable<string> Signs = Table(
        ("€", "euro"),
        ("$", "dollar"),
        ("£", "pound sterling"),
        ("₹", "Indian rupee"),
        ("₽", "Russian rouble"),
        ("₺", "Turkish lira"),
        ("₩", "South Korean won"),
        ("₪", "Israeli shekel"),
        ("₴", "Ukrainian hryvnia"),
        ("US$", "US dollar")
    );

    private static readonly SpanTable<string> Currencies = CurrencyCodes();

    /// <summary>Returns the unit of the characters after a number; null if they are not a unit.</summary>
    public static string? After(ReadOnlySpan<char> word) => Symbols.Find(word) ?? Before(word);

    /// <summary>Returns the currency of the characters before a number; null if they are not a currency.</summary>
    public static string? Before(ReadOnlySpan<char> word) => Signs.Find(word) ?? Currencies.Find(word);

    private static SpanTable<string> Table(params (string Symbol, string Name)[] rows)
    {
        var table = new SpanTable<string>(ignoreCase: false);
        foreach (var (symbol, name) in rows)
            table.Set(symbol, name);
        return table;
    }

    /// <summary>The codes of ISO 4217 that are not words ("ALL", "TOP").</summary>
    private static SpanTable<string> CurrencyCodes()
    {
        var table = new SpanTable<string>(ignoreCase: false);
        foreach (var row in TableLine.Of(CurrencyTable.Currencies))
        {
            if (row[0].Length == 3)
                table.Set(row[0], row[1]);
        }

        return table;
    }
}
