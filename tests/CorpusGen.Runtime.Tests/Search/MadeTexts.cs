using System.Globalization;
using CorpusGen.Core;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Searching;
using CorpusGen.Core.Text;
using CorpusGen.Storage;

namespace CorpusGen.Runtime.Tests.Search;

/// <summary>Documents of made words, a few of them frequent and many rare: the same at each run.</summary>
internal static class MadeTexts
{
    public static string[] Of(int seed, int documents, int words, int rare = 400)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, documents)
                .Select(_ =>
                    string.Join(
                        "\n\n",
                        Enumerable
                            .Range(0, random.Next(3))
                            .Select(_ => string.Join(" ", Enumerable.Range(0, random.Next(1, words)).Select(_ => Word(random, rare))))
                    )
                ),
        ];
    }

    public static SearchIndex IndexOf(string[] texts) =>
        new(Written(texts), () => throw new InvalidOperationException("Nothing but the index is asked for."));

    /// <summary>How many pairs and beginnings have lists of their own.</summary>
    public static (int Pairs, int Prefixes) HeadOf(string[] texts)
    {
        var head = new CorpusGen.Search.IndexHead(System.Text.Encoding.UTF8.GetBytes(Written(texts)));
        return (head.Pairs.Count, head.Prefixes.Count);
    }

    private static string Written(string[] texts) =>
        SearchTables
            .Write([
                .. texts.Select(
                    (text, i) =>
                        IndexedText.Of(
                            CorpusCompiler.Read(new CorpusFile(i.ToString("00000", CultureInfo.InvariantCulture) + ".txt"), text).Document
                        )
                ),
            ])
            .ToString();

    // wa is half of all words, wb a quarter …, and one in ten is rare.
    private static string Word(Random random, int rare)
    {
        if (random.Next(10) == 0)
        {
            return "wa"
                + new string([.. random.Next(rare).ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + (digit - '0')))]);
        }

        var letter = 'a';
        while (letter < 'z' && random.Next(2) == 0)
            letter++;
        return "w" + letter;
    }
}
