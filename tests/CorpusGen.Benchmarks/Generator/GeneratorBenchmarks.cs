using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusGen.Benchmarks.Generator;

/// <summary>What the generator costs the compiler, cold and at each keystroke.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private AdditionalText[] _texts = [];
    private CSharpCompilation _compilation = null!;
    private CSharpCompilation _edited = null!;
    private GeneratorDriver _warm = null!;
    private GeneratorDriver _oneTextEdited = null!;

    [Params(1_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = Consumer.Compilation("class A { }");
        _edited = Consumer.Compilation("class A { int _b; }");
        _texts = MadeCorpus.Of(Documents);
        _warm = Consumer.Driver(_texts).RunGenerators(_compilation);
        _oneTextEdited = _warm.ReplaceAdditionalText(_texts[Documents / 2], MadeCorpus.Edited(Documents / 2));
    }

    // Texts of their own, or the readings of earlier rounds would be found again.
    [IterationSetup(Target = nameof(Cold))]
    public void Forget() => _texts = MadeCorpus.Of(Documents);

    [Benchmark]
    public GeneratorDriver Cold() => Consumer.Driver(_texts).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver NothingChanged() => _warm.RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver CodeEdited() => _warm.RunGenerators(_edited);

    [Benchmark]
    public GeneratorDriver OneTextEdited() => _oneTextEdited.RunGenerators(_compilation);
}
