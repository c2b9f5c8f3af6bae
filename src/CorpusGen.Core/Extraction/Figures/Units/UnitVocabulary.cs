using System.Globalization;
using CorpusGen.Core.Extraction.Figures.Units.Tables;
using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>All surfaces of units, by the way they are looked up.</summary>
internal static class UnitVocabulary
{
    private static readonly SpanTable<UnitName> Words = new(ignoreCase: true);
    private static readonly SpanTable<UnitName> Symbols = new(ignoreCase: false);
    private static readonly SpanTable<UnitName> Signs = new(ignoreCase: false);
    private static readonly SpanTable<UnitName> Codes = new(ignoreCase: false);
    private static readonly SpanTable<UnitName> AnyCase = new(ignoreCase: true);

    /// <summary>
    /// Symbols that are read in any case if they follow a number: no other unit has the same letters ("5.8Ghz", "60HZ").
    /// </summary>
    private const string SpelledInAnyCase =
        "km kmh kph cm kg mg ml mL GHz MHz kHz THz Hz kW MW GW kWh MWh GWh kV kPa hPa GB MB TB KB dB mph rpm psi lb oz ft yd mAh kJ kcal "
        + "ppm ppb mmHg";

    /// <summary>Codes of currencies that are also words or abbreviations: "ALL", "TOP", "CAD".</summary>
    private static readonly HashSet<string> WordCodes = new(StringComparer.Ordinal);

    static UnitVocabulary()
    {
        foreach (var row in UnitRows.All)
            Add(row);
        foreach (var row in CurrencyRows.All)
            Add(row);
        foreach (var (name, words) in CurrencyRows.Coins)
        {
            foreach (var word in Split(words))
                Words.Set(word, new UnitName(name, UnitFamily.Coin));
        }

        AddTables();
        foreach (var symbol in Split(SpelledInAnyCase))
            AnyCase.Set(symbol, Symbols.Find(symbol.AsSpan())!);
        foreach (var (letter, coin) in new[] { ("p", "penny"), ("c", "cent") })
            Symbols.Set(letter, new UnitName(coin, UnitFamily.Coin));
    }

    /// <summary>A unit by its word or words: "miles", "per cent".</summary>
    public static UnitName? Word(ReadOnlySpan<char> letters) => Words.Find(letters);

    /// <summary>A unit by its symbol: "km", "mW", "MW".</summary>
    public static UnitName? Symbol(ReadOnlySpan<char> letters) => Symbols.Find(letters) ?? AnyCase.Find(letters);

    /// <summary>A currency by what is before an amount: "$", "HK$".</summary>
    public static UnitName? Sign(ReadOnlySpan<char> sign) => Signs.Find(sign);

    /// <summary>A currency by its ISO code, or by a code with its scale: "EUR", "MEUR".</summary>
    public static UnitName? Code(ReadOnlySpan<char> letters) => Codes.Find(letters);

    /// <summary>
    /// Returns true if a currency's code is also a word, so that only an amount that looks like money makes it a currency.
    /// </summary>
    public static bool IsWordCode(ReadOnlySpan<char> code) =>
        code.Length == 3 && WordCodes.Contains(code.ToString()) && !RareWordCodes.Has(code);

    /// <summary>Codes whose words are rarely written in capitals.</summary>
    private static readonly WordSet RareWordCodes = new("cad sar mur dop");

    /// <summary>All names of units, for the tests of the run-time library's table.</summary>
    public static IEnumerable<string> Names =>
        Words.Entries.Concat(Symbols.Entries).Concat(Signs.Entries).Concat(Codes.Entries).Select(entry => entry.Value.Name).Distinct();

    private static void Add(UnitRow row)
    {
        Add(row.Name, row.Symbols, row.Words, row.Family);
        if (row.Prefixes == Prefixes.Metric)
        {
            foreach (var (name, symbol) in UnitRows.MetricPrefixes)
                Prefix(row, name, symbol);
        }
        else if (row.Prefixes == Prefixes.Binary)
        {
            foreach (var name in UnitRows.BinaryPrefixes)
                Prefix(row, name, "");
        }
    }

    private static void Prefix(UnitRow row, string name, string symbol)
    {
        // "min" is the minute and "cd" the candela; a name made of a prefix never takes the place of one that is there.
        var unit = new UnitName(name + row.Name, row.Family);
        foreach (var word in Split(row.Words))
        {
            if (Words.Find((name + word).AsSpan()) is null)
                Words.Set(name + word, unit);
        }

        foreach (var tail in symbol.Length == 0 ? [] : Split(row.Symbols))
        {
            if (Symbols.Find((symbol + tail).AsSpan()) is null)
                Symbols.Set(symbol + tail, unit);
        }
    }

    private static void Add(string name, string symbols, string words, UnitFamily family)
    {
        var unit = new UnitName(name, family);
        foreach (var symbol in Split(symbols))
            Symbols.Set(symbol, unit);
        foreach (var word in Split(words))
            Words.Set(word, unit);
    }

    private static void Add(CurrencyRow row)
    {
        var unit = new UnitName(row.Name, UnitFamily.Currency);
        foreach (var sign in Split(row.Signs))
            Signs.Set(sign, unit);
        foreach (var word in Split(row.Words))
            Words.Set(word, unit);
        if (row.Code.Length == 0)
            return;
        Codes.Set(row.Code, unit);
        Codes.Set("M" + row.Code, unit with { Scale = 1_000_000 });
        if (row.Code is "USD" or "EUR" or "GBP" or "JPY" or "CNY" or "BTC")
            Words.Set(row.Code, unit);
    }

    /// <summary>Adds the generated tables; what is written by hand comes first and stays.</summary>
    private static void AddTables()
    {
        foreach (var row in TableLine.Of(UnitTable.Units))
        {
            var family = (UnitFamily)Enum.Parse(typeof(UnitFamily), row[1]);
            AddNew(new UnitName(row[0], family), row[3], row[4]);
            if (row[2].Length == 0)
                continue;
            foreach (var (name, symbol) in UnitRows.MetricPrefixes)
            {
                var prefixed = new UnitName(name + row[0], family);
                AddNew(prefixed, Prefixed(symbol, row[3]), Prefixed(name, row[4]));
            }
        }

        foreach (var row in TableLine.Of(UnitTable.Surfaces))
        {
            foreach (var symbol in Split(row[1]))
            {
                var star = symbol.IndexOf('*');
                var scale = star < 0 ? 1 : decimal.Parse(symbol.Substring(star + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
                AddNew(
                    new UnitName(row[0], FamilyOf(row[0]), scale),
                    (star < 0 ? symbol : symbol.Substring(0, star)).Replace(' ', '_'),
                    ""
                );
            }

            AddNew(new UnitName(row[0], FamilyOf(row[0])), "", row[2]);
        }

        foreach (var row in TableLine.Of(CurrencyTable.Currencies))
        {
            var unit = new UnitName(row[1], UnitFamily.Currency);
            var code = row[0].TrimEnd('!');
            if (code.Length < row[0].Length)
                WordCodes.Add(code);
            if (Codes.Find(code.AsSpan()) is null)
                Codes.Set(code, unit);
            foreach (var sign in Split(row[3]))
            {
                if (Signs.Find(sign.AsSpan()) is null)
                    Signs.Set(sign, unit);
            }

            AddNew(unit, "", row[4]);
        }

        foreach (var row in TableLine.Of(CurrencyTable.Coins))
            AddNew(new UnitName(row[0], UnitFamily.Coin), "", row[1]);
    }

    private static string Prefixed(string prefix, string list) =>
        string.Join(" ", list.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(item => prefix + item));

    /// <summary>
    /// The family of a unit that is there already, by the first part of its name: "square foot", "cubic metre per second".
    /// </summary>
    private static UnitFamily FamilyOf(string name) =>
        Words.Find(name.AsSpan())?.Family is { } family and not UnitFamily.Coin ? family
        : name == "percent" ? UnitFamily.Share
        : UnitFamily.Other;

    private static void AddNew(UnitName unit, string symbols, string words)
    {
        foreach (var symbol in Split(symbols))
        {
            if (Symbols.Find(symbol.AsSpan()) is null)
                Symbols.Set(symbol, unit);
        }

        foreach (var word in Split(words))
        {
            if (Words.Find(word.AsSpan()) is null)
                Words.Set(word, unit);
        }
    }

    private static IEnumerable<string> Split(string list) =>
        list.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(item => item.Replace('_', ' '));
}
