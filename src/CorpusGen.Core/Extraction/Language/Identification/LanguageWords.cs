namespace CorpusGen.Core.Extraction.Language.Identification;

/// <summary>A word of other languages.</summary>
/// <param name="Id">A number of its own, from 1.</param>
/// <param name="Languages">A bit for each language that has it.</param>
/// <param name="IsLong">True if it has at least four letters.</param>
/// <param name="MultipliesNumbers">True for "Millionen" and "milliards", which no English text has.</param>
internal sealed record FunctionWord(int Id, ulong Languages, bool IsLong, bool MultipliesNumbers);

/// <summary>
/// The words that distinguish English from other languages. The table of the others is only built for a text that does not read like
/// English at its beginning.
/// </summary>
internal static class LanguageWords
{
    /// <summary>English words that no other language of the table has.</summary>
    private const string English =
        "the and that with from his this which not were but they you their she been its who would more there when them if than can out "
        + "about what into some him could only other then after";

    /// <summary>English words that are also words of other languages: "was" is German, "on" French.</summary>
    private const string SharedWithEnglish =
        "of to in is was for on as at by it he be are have or an had her we has will one all no so do my me also over up";

    private static readonly LetterKeyTable EnglishKeys = KeysOf(English, SharedWithEnglish);

    /// <summary>Words that multiply numbers and that the table does not have: dozens, and the large numbers of Italian.</summary>
    private const string Multipliers = """
        es|docena docenas
        fr|douzaine douzaines
        it|dozzina dozzine bilione bilioni trilione trilioni
        pt|dúzia dúzias duzia duzias
        de|dutzend
        nl|dozijn dozijnen
        sv|dussin
        da|dusin
        no|dusin
        pl|tuzin tuziny tuzinów
        cs|tucet tucty tuctů
        """;

    /// <summary>The largest number of languages in the table: each has a bit.</summary>
    public const int MostLanguages = 64;

    /// <summary>Shorter words that multiply numbers are also names ("Mila").</summary>
    private const int ShortestMultiplier = 6;

    /// <summary>Returns 1 if a key is that of a function word of English alone, 2 if of a shared one, and 0 if of neither.</summary>
    public static int EnglishOf(ulong key) => EnglishKeys.Find(key);

    /// <summary>Returns the word of other languages, or null.</summary>
    public static FunctionWord? OtherOf(ReadOnlySpan<char> letters) => Lazily.Others.Find(letters);

    /// <summary>Returns the languages that write "l'" before a vowel, as one word.</summary>
    public static FunctionWord Elided => Lazily.Elision;

    /// <summary>Returns the languages that join words by a letter, "y" or "e".</summary>
    public static FunctionWord Joining(char letter) => letter == 'y' ? Lazily.Y : Lazily.E;

    /// <summary>Returns the languages that join numbers by a letter: "2 e 1/4".</summary>
    public static FunctionWord JoiningNumbers(char letter) => Joining(letter) with { MultipliesNumbers = true };

    /// <summary>Returns the languages that join coins to money by "con": "25 euros con 50".</summary>
    public static FunctionWord JoiningCoins => Lazily.Con;

    private static LetterKeyTable KeysOf(params string[] lists)
    {
        var words = lists.Select(WordList.Split).ToArray();
        var keys = new LetterKeyTable(words.Sum(list => list.Length));
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var word in words[i])
                keys.Add(LetterKey.Of(word), (ushort)(i + 1));
        }

        return keys;
    }

    private static class Lazily
    {
        public static readonly SpanTable<FunctionWord> Others = new(ignoreCase: true);

        public static readonly FunctionWord Elision;

        public static readonly FunctionWord Con;

        public static readonly FunctionWord Y;

        public static readonly FunctionWord E;

        static Lazily()
        {
            var bits = new Dictionary<string, ulong>(StringComparer.Ordinal);
            var id = 0;
            var tables = new[]
            {
                (FunctionWordTable.FunctionWords, false),
                (FunctionWordTable.CurrencyWords, false),
                (FunctionWordTable.NumberWords, true),
                (Multipliers, true),
            };
            foreach (var (table, multiplies) in tables)
            {
                foreach (var line in table.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
                {
                    var row = line.Split('|');
                    if (!bits.TryGetValue(row[0], out var bit))
                        bits[row[0]] = bit = 1UL << bits.Count;
                    foreach (var word in row[1].Split(' '))
                    {
                        var known = Others.Find(word.AsSpan());
                        var isMultiplier = multiplies && (word.Length >= ShortestMultiplier || table == Multipliers);
                        Others.Set(
                            word,
                            new FunctionWord(known?.Id ?? ++id, bit | (known?.Languages ?? 0), word.Length >= 4, isMultiplier)
                        );
                    }
                }
            }

            Elision = new FunctionWord(++id, bits["fr"] | bits["it"] | bits["ca"], IsLong: false, MultipliesNumbers: false);
            Con = new FunctionWord(++id, bits["es"] | bits["it"], IsLong: false, MultipliesNumbers: true);
            Y = new FunctionWord(++id, bits["es"], IsLong: false, MultipliesNumbers: false);
            E = new FunctionWord(++id, bits["pt"] | bits["it"] | bits["gl"], IsLong: false, MultipliesNumbers: false);
        }
    }
}
