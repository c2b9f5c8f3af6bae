using System.Text;

namespace CorpusGen.Benchmarks.Extraction;

/// <summary>The texts that extraction is measured on: news prose of several sizes, and texts made to hurt.</summary>
public enum ExtractionText
{
    /// <summary>The real article, 4 kB: fixed costs count here.</summary>
    Article,

    /// <summary>News prose.</summary>
    News1MB,

    /// <summary>Ten times as much: linear, if it takes ten times as long.</summary>
    News10MB,

    /// <summary>And a hundred times.</summary>
    News100MB,

    /// <summary>The same prose without a single paragraph's end.</summary>
    OneParagraph10MB,

    /// <summary>Marks that open and nothing else.</summary>
    OpeningMarks100000,

    /// <summary>Marks that open before every word and never close: a quotation and a doubt for each.</summary>
    UnclosedWords100000,

    /// <summary>Quotations in quotations, a thousand deep, a hundred times.</summary>
    Nested1000,

    /// <summary>Quotations among cues that have no subject, in a sentence that never ends.</summary>
    CuesWithoutEnd,

    /// <summary>A dialogue of short turns without names, with two speakers who are named now and then.</summary>
    Dialogue1MB,

    /// <summary>Ten times as much: linear, if it takes ten times as long.</summary>
    Dialogue10MB,

    /// <summary>A dialogue of a hundred thousand turns, each of another speaker.</summary>
    Speakers100000,

    /// <summary>A line of digits.</summary>
    Digits10MB,

    /// <summary>"one hundred " a hundred thousand times: a figure of every second word.</summary>
    Hundreds100000,

    /// <summary>"one hundred " a million times: linear, if it takes ten times as long.</summary>
    Hundreds1000000,

    /// <summary>Commas and nothing else.</summary>
    Commas1000000,
}

/// <summary>Makes the texts.</summary>
public static class ExtractionTexts
{
    /// <summary>The text of a kind.</summary>
    public static string Of(ExtractionText kind) =>
        kind switch
        {
            ExtractionText.Article => Article.Text,
            ExtractionText.News1MB => Article.OfSize(1_000_000),
            ExtractionText.News10MB => Article.OfSize(10_000_000),
            ExtractionText.News100MB => Article.OfSize(100_000_000),
            ExtractionText.OneParagraph10MB => Article.OfSize(10_000_000).Replace("\n\n", " ", StringComparison.Ordinal),
            ExtractionText.OpeningMarks100000 => new string('“', 100_000),
            ExtractionText.UnclosedWords100000 => Repeat("“word ", 100_000),
            ExtractionText.Nested1000 => Repeat(Repeat("“out ", 1_000) + Repeat("in” ", 1_000) + "\n\n", 100),
            ExtractionText.CuesWithoutEnd => Repeat("on Monday \"so\" told he read ", 30_000),
            ExtractionText.Dialogue1MB => Repeat(Turns, 1_000_000 / Turns.Length),
            ExtractionText.Dialogue10MB => Repeat(Turns, 10_000_000 / Turns.Length),
            ExtractionText.Speakers100000 => Speakers(100_000),
            ExtractionText.Digits10MB => new string('7', 10_000_000),
            ExtractionText.Hundreds100000 => Repeat("one hundred ", 100_000),
            ExtractionText.Hundreds1000000 => Repeat("one hundred ", 1_000_000),
            ExtractionText.Commas1000000 => new string(',', 1_000_000),
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private const string Turns =
        "“Is it late?” asked Ada Birch.\n\n“Yes.”\n\n“Then go!” she said.\n\n“I, Ada?”\n\n“You,” said Hugo Marlow.\n\n“No!”\n\n";

    /// <summary>The size of a text in UTF-8.</summary>
    public static long BytesOf(ExtractionText kind) => Encoding.UTF8.GetByteCount(Of(kind));

    private static string Speakers(int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append("“Ada, no?” said ").Append(NameOf(i)).Append(" Stone. She rose.\n\n“Yes!” she said.\n\n");
        return text.ToString();
    }

    private static string NameOf(int number)
    {
        var letters = new StringBuilder("Z");
        for (var rest = number; rest > 0; rest /= 26)
            letters.Append((char)('a' + (rest % 26)));
        return letters.ToString();
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
