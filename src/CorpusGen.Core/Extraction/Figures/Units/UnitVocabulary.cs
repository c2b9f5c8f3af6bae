using CorpusGen.Core.Extraction.Language;

namespace CorpusGen.Core.Extraction.Figures.Units;

/// <summary>All surfaces of units, by the way they are looked up.</summary>
internal static class UnitVocabulary
{
    private static readonly SpanTable<UnitName> Words = new(ignoreCase: true);
    private static readonly SpanTable<UnitName> Symbols = new(ignoreCase: false);
    private static readonly SpanTable<UnitName> Signs = new(ignoreCase: false);
    private static readonly SpanTable<UnitName> Codes = new(ignoreCase: false);

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
    }

    /// <summary>A unit by its word or words: "miles", "per cent".</summary>
    public static UnitName? Word(ReadOnlySpan<char> letters) => Words.Find(letters);

    /// <summary>A unit by its symbol: "km", "mW", "MW".</summary>
    public static UnitName? Symbol(ReadOnlySpan<char> letters) => Symbols.Find(letters);

    /// <summary>A currency by what stands before an amount: "$", "HK$".</summary>
    public static UnitName? Sign(ReadOnlySpan<char> sign) => Signs.Find(sign);

    /// <summary>A currency by its ISO code, or by a code with its scale: "EUR", "MEUR".</summary>
    public static UnitName? Code(ReadOnlySpan<char> letters) => Codes.Find(letters);

    /// <summary>Every name that a surface stands for, for the tests of the run-time library's table.</summary>
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

    private static IEnumerable<string> Split(string list) =>
        list.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(item => item.Replace('_', ' '));
}
