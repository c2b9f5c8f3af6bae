using BenchmarkDotNet.Attributes;
using CorpusGen.Core.Extraction.Quotes;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading.Plain;
using CorpusGen.Core.Text;

namespace CorpusGen.Benchmarks.Extraction;

// Inside the namespace, because the block of the run-time library is nearer than what the file uses.
using Block = CorpusGen.Core.Model.Block;

/// <summary>
/// Extraction of quotations. The layout is read beforehand. The columns have the goals for news: 40 MB of UTF-8 a second, and no more
/// allocated than the text's own size.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(ThroughputConfig))]
public class QuoteBenchmarks
{
    private string _text = "";
    private EquatableArray<Block> _blocks;

    /// <summary>Which text.</summary>
    [Params(
        ExtractionText.Article,
        ExtractionText.News1MB,
        ExtractionText.News10MB,
        ExtractionText.News100MB,
        ExtractionText.OneParagraph10MB,
        ExtractionText.OpeningMarks100000,
        ExtractionText.UnclosedWords100000,
        ExtractionText.Nested1000,
        ExtractionText.CuesWithoutEnd,
        ExtractionText.Dialogue1MB,
        ExtractionText.Dialogue10MB,
        ExtractionText.Speakers100000
    )]
    public ExtractionText Kind { get; set; }

    /// <summary>Makes the text and reads its layout.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _text = ExtractionTexts.Of(Kind);
        _blocks = PlainText.Read(_text).Blocks;
    }

    /// <summary>Extracts the quotations of the text.</summary>
    [Benchmark]
    public QuoteExtraction Extract() => QuoteExtractor.Extract(_text, _blocks);
}
