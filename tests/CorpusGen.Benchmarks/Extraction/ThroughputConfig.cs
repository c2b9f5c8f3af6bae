using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace CorpusGen.Benchmarks.Extraction;

/// <summary>Prints MB/s by the median, and what was allocated for each byte of text.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddJob(Job.Default.WithLaunchCount(1).WithWarmupCount(3).WithIterationCount(7));
        AddColumn(new ThroughputColumn("MB/s", (bytes, summary, run) => bytes / 1e6 / (summary[run]!.ResultStatistics!.Median / 1e9)));
        AddColumn(
            new ThroughputColumn(
                "Allocated/text",
                (bytes, summary, run) => (summary[run]!.GcStats.GetBytesAllocatedPerOperation(run) ?? 0) / (double)bytes
            )
        );
    }

    private sealed class ThroughputColumn(string name, Func<long, Summary, BenchmarkCase, double> value) : IColumn
    {
        public string Id => name;

        public string ColumnName => name;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => name;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            if (summary[benchmarkCase]?.ResultStatistics is null)
                return "-";
            var bytes = ExtractionTexts.BytesOf((ExtractionText)benchmarkCase.Parameters[nameof(QuoteBenchmarks.Kind)]);
            return value(bytes, summary, benchmarkCase).ToString("0.00", CultureInfo.InvariantCulture);
        }

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
    }
}
