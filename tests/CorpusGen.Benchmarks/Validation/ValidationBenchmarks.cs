using BenchmarkDotNet.Attributes;
using CorpusGen.Benchmarks.Generator;
using CorpusGen.Core.Emission;
using CorpusGen.Core.Model;
using CorpusGen.Core.Reading;
using CorpusGen.Core.Validation;
using CorpusGen.Core.Validation.RuleSets;
using CorpusGen.Tests;

namespace CorpusGen.Benchmarks.Validation;

using Document = CorpusGen.Core.Model.Document;

/// <summary>What the rules cost, beside the generation of the same documents: no more than a quarter of it.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private static readonly EmissionOptions Options = new("Newsroom", "Corpus", Utf8Literals: true, NullableAnnotations: true);

    private (CorpusFile File, string Text)[] _texts = [];
    private Document[] _documents = [];

    [Params(1_000)]
    public int Documents { get; set; }

    [GlobalSetup]
    public void Setup() => _texts = [.. MadeCorpus.Of(Documents).Select(text => (new CorpusFile(text.Path), text.GetText()!.ToString()))];

    // Documents of their own: the lines of a document are found once, and a build finds them for the first time.
    [IterationSetup(Target = nameof(Validate))]
    public void Read() => _documents = [.. _texts.Select(text => DocumentReader.Read(text.File, text.Text))];

    /// <summary>From texts to C#.</summary>
    [Benchmark(Baseline = true)]
    public int Generate() => WholePipeline.Run(Options, _texts).Count;

    /// <summary>From documents to findings.</summary>
    [Benchmark]
    public int Validate() => ValidationRules.Judge(_documents).Count;
}
