using CorpusGen.Core;
using CorpusGen.Core.Schemas;
using Microsoft.CodeAnalysis;

namespace CorpusGen.Generator;

/// <summary>Emits typed classes for the corpus files of a project. Here is what happens, in order; each step has a file of its own.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var target = context.CompilationProvider
            .Combine(context.ParseOptionsProvider)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(EmissionTarget.Of)
            .WithTrackingName(Steps.Target);

        var readings = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(CorpusFiles.Choose)
            .Where(static chosen => chosen is not null)
            .Select(Reading.Of!)
            .WithTrackingName(Steps.Read);

        var documents = readings
            .Where(static reading => reading.Document is not null)
            .Select(static (reading, _) => reading.Document!);

        var map = documents
            .Select(static (document, _) => document.Head)
            .WithTrackingName(Steps.Heads)
            .Collect()
            .Select(static (heads, _) => CorpusCompiler.Map(heads))
            .WithTrackingName(Steps.Map);

        var schemas = documents
            .Select(static (document, _) => MetadataShape.Of(document.Document))
            .Where(static shape => shape is not null)
            .WithTrackingName(Steps.Shapes)
            .Collect()
            .Select(static (shapes, _) => CorpusCompiler.Infer(shapes!))
            .WithTrackingName(Steps.Schemas);

        var shards = documents
            .Collect()
            .Combine(map)
            .SelectMany(static (pair, _) => CorpusCompiler.Deal(pair.Left, pair.Right))
            .WithTrackingName(Steps.Shards);

        var size = documents
            .Select(static (document, _) => document.Document.Text.Length)
            .Collect()
            .Select(static (lengths, _) => lengths.Sum(static length => (long)length));

        context.RegisterSourceOutput(size.Combine(target), Output.Size);
        context.RegisterSourceOutput(readings.Combine(target), Output.Problems);
        context.RegisterSourceOutput(shards.Combine(target), Output.Shard);
        context.RegisterSourceOutput(map.Combine(target), Output.Index);
        context.RegisterSourceOutput(schemas.Combine(target), Output.Schemas);
    }
}
