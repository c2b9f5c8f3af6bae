namespace CorpusGen.Core.Extraction.Language.English;

/// <summary>The words of numbers.</summary>
internal static class NumberWords
{
    private const string Cardinals =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    private const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    private const string Ordinals =
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        + "sixteenth seventeenth eighteenth nineteenth";

    private const string TensOrdinals = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

    /// <summary>Lakh and crore are the scales of Indian English; "mil" and "mln" are how headlines and tables shorten.</summary>
    private static readonly (string Words, decimal Value)[] Scales =
    [
        ("thousand", 1e3m),
        ("lakh lakhs lac lacs", 1e5m),
        ("million mil mln mio", 1e6m),
        ("crore crores", 1e7m),
        ("billion bln bil", 1e9m),
        ("trillion trln tln", 1e12m),
        ("quadrillion", 1e15m),
        ("quintillion", 1e18m),
    ];

    /// <summary>"Hundreds of people": from the word's own number to below the next word's.</summary>
    private static readonly (string Word, decimal Low, decimal High)[] Vague =
    [
        ("dozens", 24, 100),
        ("scores", 40, 100),
        ("hundreds", 100, 1e3m),
        ("thousands", 1e3m, 1e4m),
        ("millions", 1e6m, 1e7m),
        ("billions", 1e9m, 1e10m),
        ("trillions", 1e12m, 1e13m),
        ("tens", 10, 100),
    ];

    private static readonly (string Words, decimal Value)[] Multiples =
    [
        ("twice", 2),
        ("thrice", 3),
        ("twofold", 2),
        ("threefold", 3),
        ("fourfold", 4),
        ("fivefold", 5),
        ("sixfold", 6),
        ("sevenfold", 7),
        ("eightfold", 8),
        ("ninefold", 9),
        ("tenfold", 10),
        ("hundredfold", 100),
        ("thousandfold", 1000),
        ("doubled doubling", 2),
        ("tripled tripling trebled", 3),
        ("quadrupled quadrupling", 4),
        ("quintupled", 5),
        ("halved halving", 0.5m),
    ];

    /// <summary>Adds the words to a lexicon.</summary>
    public static void AddTo(LexiconBuilder lexicon)
    {
        Count(lexicon, Cardinals, FigureTags.Cardinal, 0, 1);
        lexicon.Add(FigureTags.Sign, "minus negative");
        Count(lexicon, "nought naught", FigureTags.Cardinal, 0, 0);
        Count(lexicon, Tens, FigureTags.Tens, 20, 10);
        Count(lexicon, "fourty", FigureTags.Tens, 40, 0);
        Count(lexicon, Ordinals, FigureTags.Ordinal, 0, 1);
        Count(lexicon, TensOrdinals, FigureTags.Ordinal, 20, 10);
        Count(lexicon, "thirds", FigureTags.Ordinal, 3, 0);
        Count(lexicon, "fourths fifths sixths sevenths eighths ninths tenths elevenths twelfths", FigureTags.Ordinal, 4, 1);
        Count(lexicon, "sixteenths", FigureTags.Ordinal, 16, 0);
        Count(lexicon, "twentieths", FigureTags.Ordinal, 20, 0);
        Count(lexicon, "half halves", FigureTags.Part, 2, 0);
        Count(lexicon, "quarter quarters", FigureTags.Part, 4, 0);
        Count(lexicon, "hundred", FigureTags.Hundred, 100, 0);
        Count(lexicon, "hundredth hundredths", FigureTags.Ordinal, 100, 0);
        foreach (var (names, value) in Scales)
        {
            Count(lexicon, names, FigureTags.Scale, value, 0);
            var name = names.Split(' ')[0];
            if (!name.StartsWith("lakh", StringComparison.Ordinal) && !name.StartsWith("crore", StringComparison.Ordinal))
                Count(lexicon, name + "th " + name + "ths", FigureTags.Ordinal, value, 0);
        }

        // "Nearly a mile": a figure without a number.
        lexicon.Add(FigureTags.Triggering, "foot yard mile inch metre meter kilometre kilometer pound ounce ton tonne");
        Count(lexicon, "dozen doz dzs dozs", FigureTags.Dozen, 12, 0);
        foreach (var (name, low, high) in Vague)
        {
            Count(lexicon, name, FigureTags.Vague, low, 0);
            lexicon[name].Upper = high;
        }

        foreach (var (names, value) in Multiples)
            Count(lexicon, names, FigureTags.Multiple, value, 0);
    }

    private static void Count(LexiconBuilder lexicon, string names, FigureTags tags, decimal first, decimal step)
    {
        foreach (var name in names.Split(' '))
        {
            lexicon.Add(tags, name);
            lexicon[name].Number = first;
            first += step;
        }
    }
}
