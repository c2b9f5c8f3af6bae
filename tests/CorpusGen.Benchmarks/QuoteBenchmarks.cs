using System.Text;
using BenchmarkDotNet.Attributes;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Extraction of quotations: news prose of several sizes, and texts made to hurt. The layout is read beforehand. The columns say what is
/// promised: 40 MB of UTF-8 a second, and no more allocated than the text's own size.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class QuoteBenchmarks
{
    private string _text = "";
    private EquatableArray<Block> _blocks;

    /// <summary>Which text.</summary>
    [ParamsAllValues]
    public QuoteText Kind { get; set; }

    /// <summary>Makes the text and reads its layout.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _text = TextOf(Kind);
        _blocks = PlainText.Read(_text).Blocks;
    }

    /// <summary>Extracts the quotations of the text.</summary>
    [Benchmark]
    public QuoteExtraction Extract() => QuoteExtractor.Extract(_text, _blocks);

    /// <summary>The size of a text in UTF-8.</summary>
    public static long BytesOf(QuoteText kind) => Encoding.UTF8.GetByteCount(TextOf(kind));

    private static string TextOf(QuoteText kind) => kind switch
    {
        QuoteText.Article => Article.Text,
        QuoteText.News1MB => Article.OfSize(1_000_000),
        QuoteText.News10MB => Article.OfSize(10_000_000),
        QuoteText.News100MB => Article.OfSize(100_000_000),
        QuoteText.OneParagraph10MB => Article.OfSize(10_000_000).Replace("\n\n", " ", StringComparison.Ordinal),
        QuoteText.OpeningMarks100000 => new string('“', 100_000),
        QuoteText.UnclosedWords100000 => string.Concat(Enumerable.Repeat("“word ", 100_000)),
        QuoteText.Nested1000 => string.Concat(Enumerable.Repeat(Nested(1000) + "\n\n", 100)),
        QuoteText.CuesWithoutEnd => string.Concat(Enumerable.Repeat("on Monday \"so\" told he read ", 30_000)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("“out ", depth)) + string.Concat(Enumerable.Repeat("in” ", depth));
}

/// <summary>The texts that are measured.</summary>
public enum QuoteText
{
    /// <summary>The real article, 4 kB: what stands still counts here.</summary>
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
}
