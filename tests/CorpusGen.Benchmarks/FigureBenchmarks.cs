using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using CorpusGen.Core.Extraction.Figures;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Text;

namespace CorpusGen.Benchmarks;

/// <summary>
/// Figures and dates of the article, and of texts made to be slow. Bars: 40 MB of UTF-8 a second on one core, and no more allocated
/// than the text has bytes. dotnet run -c Release --project tests/CorpusGen.Benchmarks -- --filter '*Figure*'
/// </summary>
[MemoryDiagnoser]
[Config(typeof(Columns))]
public class FigureBenchmarks
{
    private EquatableArray<Block> _blocks;
    private string _text = "";

    /// <summary>Which text is read.</summary>
    [ParamsAllValues]
    public Texts Kind { get; set; }

    /// <summary>The texts that are read.</summary>
    public enum Texts
    {
        /// <summary>The article's paragraphs, 4 million characters of them.</summary>
        Article,

        /// <summary>A line of 10 million digits.</summary>
        Digits,

        /// <summary>"one hundred " a million times.</summary>
        Words,

        /// <summary>A million commas.</summary>
        Commas,
    }

    /// <summary>Makes a text.</summary>
    public static string Make(Texts kind) => kind switch
    {
        Texts.Article => Article.OfSize(4_000_000),
        Texts.Digits => new string('7', 10_000_000),
        Texts.Words => new StringBuilder().Insert(0, "one hundred ", 1_000_000).ToString(),
        _ => new string(',', 1_000_000),
    };

    /// <summary>Makes the text and reads its blocks, which is not measured.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _text = Make(Kind);
        _blocks = PlainText.Read(_text).Blocks;
    }

    /// <summary>Finds all figures and dates.</summary>
    [Benchmark]
    public FigureExtraction Extract() => FigureExtractor.Extract(_text, _blocks);

    private sealed class Columns : ManualConfig
    {
        public Columns() => AddColumn(new PerSecond());
    }

    private sealed class PerSecond : IColumn
    {
        public string Id => "MBs";

        public string ColumnName => "MB/s";

        public string Legend => "Megabytes of UTF-8 read in a second";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase]?.ResultStatistics is not { } statistics) return "?";
            var bytes = Encoding.UTF8.GetByteCount(Make((Texts)benchmarkCase.Parameters[nameof(Kind)]));
            return (bytes * 1000.0 / statistics.Mean).ToString("0", System.Globalization.CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
    }
}
