using BenchmarkDotNet.Attributes;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>What content costs the program that uses it, warm.</summary>
[MemoryDiagnoser]
public class RunTimeBenchmarks
{
    private Func<string> _firstText = null!;
    private Func<long> _allTexts = null!;
    private Func<long> _allBytes = null!;

    [Params(1_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".dll");
        CorpusAssembly.Write(Documents, path);
        var uses = CorpusAssembly.Load(path);
        _firstText = uses.Use<Func<string>>("FirstText");
        _allTexts = uses.Use<Func<long>>("AllTexts");
        _allBytes = uses.Use<Func<long>>("AllBytes");
    }

    [Benchmark]
    public string OneText() => _firstText();

    [Benchmark]
    public long AllTexts() => _allTexts();

    [Benchmark]
    public long AllBytes() => _allBytes();
}
